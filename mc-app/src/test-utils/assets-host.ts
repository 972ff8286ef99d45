import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { ASSETS, CATALOGUES } from '@connect-console/mc-common';

type Answer = { status?: number; body?: string; headers?: Record<string, string> };

/** How the host treats a request: `noCors` answers to nobody who wants to read. */
export type HostBehavior = Answer | 'down' | 'hangs' | 'noCors';

export type AssetsHost = {
  /** Paths that were asked for, in their order */
  requested: string[];
  /** Treats requests for these paths so; every other one as the deployed assets of this build. */
  behaves: (behavior: Record<string, HostBehavior>) => void;
  /** Treats all requests so. */
  behavesAlways: (behavior: HostBehavior) => void;
  /** How many requests waited for an answer at the same time, at most */
  mostAtOnce: () => number;
};

export const ASSETS_HOST = 'https://assets.example';

const ASSETS_FOLDER = path.join(__dirname, '../../../assets');

/** What the assets of this build are deployed as. */
export function buildManifest(given: object = {}): object {
  const files = Object.entries(ASSETS).map(([name, file]) => [name, { ...file, type: 'image/svg+xml' }]);
  return {
    version: 1,
    release: '9.8.7',
    files: Object.fromEntries(files),
    catalogues: CATALOGUES,
    ...given,
  };
}

/** An assets host with what this build wants of it, in the browser's own words. Called once at the top of a spec. */
export function startAssetsHost(): AssetsHost {
  const requested: string[] = [];
  let behavior: Record<string, HostBehavior> = {};
  let always: HostBehavior | null = null;
  let open = 0;
  let most = 0;
  const { fetch: before } = globalThis;
  beforeEach(() => {
    Object.assign(globalThis, { TextDecoder });
    Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
    const { fetch: others } = globalThis;
    globalThis.fetch = (input, init = {}) => {
      const url = String(input);
      if (!url.startsWith(ASSETS_HOST)) return others(input, init);
      const file = url.slice(ASSETS_HOST.length + 1);
      requested.push(file);
      open += 1;
      most = Math.max(most, open);
      return answer(always ?? behavior[file] ?? deployedAnswer(file), init).finally(() => (open -= 1));
    };
  });
  afterEach(() => {
    globalThis.fetch = before;
    requested.length = 0;
    behavior = {};
    always = null;
    most = 0;
  });
  return {
    requested,
    behaves: (given) => (behavior = given),
    behavesAlways: (given) => (always = given),
    mostAtOnce: () => most,
  };
}

/** What the host answers for a file that is deployed as this build wants it. */
export function deployedAnswer(file: string): Answer {
  if (file === 'manifest.json') return { body: JSON.stringify(buildManifest()) };
  if (file.startsWith('catalogues/')) {
    const body = readFileSync(path.join(ASSETS_FOLDER, file.replace('/v1/', '/')), 'utf8');
    return { body, headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } };
  }
  const [name] = Object.entries(ASSETS).find(([, pin]) => pin.file === file) ?? [];
  if (!name) return { status: 404 };
  const body = readFileSync(path.join(ASSETS_FOLDER, 'static', name), 'utf8');
  return { body, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=31536000' } };
}

async function answer(behavior: HostBehavior, init: RequestInit): Promise<Response> {
  if (behavior === 'hangs') return rejectWhenAborted(init.signal);
  const isRefused = behavior === 'noCors' && init.mode !== 'no-cors';
  if (behavior === 'down' || isRefused) throw new TypeError('Failed to fetch');
  const { status = 200, body = '', headers = {} } = behavior === 'noCors' ? {} : behavior;
  // What the code under test reads of a response; jsdom has none of its own.
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name: string) => headers[name.toLowerCase()] ?? null },
    body: { getReader: () => readerOf(new TextEncoder().encode(body)) },
  } as unknown as Response;
}

function readerOf(content: Uint8Array): object {
  let rest: Uint8Array | null = content;
  return {
    read: async () => {
      const value = rest;
      rest = null;
      return value ? { done: false, value } : { done: true };
    },
    cancel: async () => undefined,
  };
}

function rejectWhenAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });
}
