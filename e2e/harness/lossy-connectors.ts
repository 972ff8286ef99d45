import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordOf, successOf, writeRecord } from './sync-reports.js';
import type { Message, Resource } from './sync-shop.js';

/**
 * Connectors that lose one order state without a word, each in a way that was seen in a public connector. Everything
 * else they hand over and report, as docs/sync-contract.md asks: the external system has confirmed it first.
 */
export type LossyConnectors = {
  /** Where the notifications for a connector are pushed */
  address: (way: string) => string;
  /** Numbers of the Messages that have reached a connector, in order, each once */
  seen: (way: string) => number[];
  stop: () => void;
};

type Notification = Message & { notificationType: string; resource: Resource; orderState?: string };

/** What the external system makes of the order state that gets lost. */
type Remote = () => { status: number; success: boolean };

const refuses: Remote = () => ({ status: 429, success: false });
const breaksOff: Remote = () => {
  throw new Error('ECONNRESET');
};
const saysNo: Remote = () => ({ status: 200, success: false });

/** By way of losing: what is answered to the queue, which takes 2xx as an acknowledgement. */
const WAYS: Record<string, () => number> = {
  'acknowledges-refusals': () => (refuses().status >= 500 ? 500 : 202),
  'acknowledges-errors-without-status': () => statusOf(breaksOff) ?? 202,
  'swallows-a-failed-read': () => (statusOf(breaksOff) === undefined ? 204 : 200),
  'ignores-the-answer': () => saysNo().status,
  'catches-around-the-call': () => statusOf(breaksOff) ?? 201,
  'answers-before-it-works': () => 202,
  'refuses-for-ever': () => 400,
};

/** The ways in which a connector itself loses what it gets. */
export const LOSING_WAYS = Object.keys(WAYS);

/** The order state that every connector loses. */
const LOST_STATE = 'Confirmed';

export async function startLossyConnectors(): Promise<LossyConnectors> {
  const done = new Map<string, Set<number>>();

  async function handle(way: string, notification: Notification): Promise<number> {
    if (notification.resource.typeId !== 'order') return 204;
    const seen = done.get(way) ?? new Set();
    done.set(way, seen.add(notification.sequenceNumber));
    if (notification.orderState === LOST_STATE) return WAYS[way]?.() ?? 200;
    const finished = [...seen].filter((number) => number !== LOST_NUMBER);
    const parts = { status: 'Synced', synced: successOf(notification), done: finished };
    await writeRecord(notification.resource, way, recordOf(notification.resource, way, parts));
    return 204;
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { message } = JSON.parse(Buffer.concat(chunks).toString());
    const notification = JSON.parse(Buffer.from(message.data, 'base64').toString());
    const status = await handle((request.url ?? '').slice(1), notification).catch(() => 503);
    response.writeHead(status).end();
  });
  const port = await listen(server);
  return {
    address: (way) => `http://localhost:${port}/${way}`,
    seen: (way) => [...(done.get(way) ?? [])].sort((one, other) => one - other),
    stop: () => server.close(),
  };
}

/** The order is imported, confirmed, completed. */
const LOST_NUMBER = 2;

function statusOf(remote: Remote): number | undefined {
  try {
    return remote().status;
  } catch {
    return undefined;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port)); // it listens on a port
  });
}
