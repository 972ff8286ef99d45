import { afterAll, afterEach } from '@jest/globals';
import { type Clock, createClock } from '../clock.js';
import { connectBehaviorOf } from '../connect/behavior/behavior.js';
import { parseFault } from '../faults.js';
import type { MerchantCenter } from '../merchant-center/index.js';
import { startSimulator } from '../simulator.js';
import { type ConnectClient, officialClient } from './official-client.js';

export type RunningSimulator = {
  url: string;
  clock: Clock;
  /** The official client of the Connect API, signed in as an API client of the scenario. */
  connect: (clientId?: string) => ConnectClient;
  accessToken: (clientId?: string) => Promise<string>;
  /** Any request with a bearer token of `operator-demo-store`. */
  request: (path: string, init?: RequestInit) => Promise<{ status: number; headers: Headers; body: unknown }>;
};

const START = '2026-11-20T10:00:00.000Z';

type Closing = (() => Promise<void>)[];

const running: Record<'test' | 'file', Closing> = { test: [], file: [] };

afterEach(() => closeAll(running.test));
afterAll(() => closeAll(running.file));

/** A simulator on a free port with a clock that stands still at START; closed after the test, or after all of the file. */
export async function runningSimulator({
  scenario = 'typical',
  faults = [],
  latency = 0,
  behavior = [],
  runningApplications = {},
  lifetime = 'test',
}: {
  scenario?: string;
  faults?: string[];
  latency?: number;
  behavior?: string[];
  runningApplications?: Record<string, string>;
  lifetime?: 'test' | 'file';
} = {}): Promise<RunningSimulator> {
  const clock = createClock({ startAt: Date.parse(START), speed: 0 });
  const options = {
    scenario,
    port: 0,
    latencyMilliseconds: latency,
    faults: faults.map(parseFault),
    connectBehavior: connectBehaviorOf(behavior),
    runningApplications,
  };
  const { origins, close } = await startSimulator(options, noMerchantCenter, clock);
  running[lifetime].push(close);
  const url = origins.programs;
  return {
    url,
    clock,
    connect: (clientId = 'operator-demo-store') => officialClient(url, { clientId }).api,
    accessToken: (clientId = 'operator-demo-store') => accessToken(url, clientId),
    request: async (path, init = {}) => {
      const authorization = `Bearer ${await accessToken(url, 'operator-demo-store')}`;
      const headers = { authorization, 'content-type': 'application/json', ...init.headers };
      const response = await fetch(`${url}${path}`, { ...init, headers });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
  };
}

/** What the official client rejects with. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ statusCode: number; code: string; body: unknown }> {
  try {
    await call;
  } catch (error) {
    return error as { statusCode: number; code: string; body: unknown }; // ts-client rejects with plain objects
  }
  throw new Error('The call was not refused');
}

async function closeAll(closing: Closing): Promise<void> {
  await Promise.all(closing.splice(0).map((close) => close()));
}

function noMerchantCenter(): Promise<MerchantCenter> {
  return Promise.resolve({
    pages: (_request, response) => response.send('a page of the Merchant Center'),
    api: (_request, response) => response.json({ answeredBy: 'MC API' }),
    jwks: (_request, response) => response.json({ keys: [] }),
  });
}

async function accessToken(url: string, clientId: string): Promise<string> {
  const response = await fetch(`${url}/auth/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:simulator-only-secret`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}
