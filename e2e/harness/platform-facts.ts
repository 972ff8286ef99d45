import { callShop } from './connect-api.js';
import { type Message, platformTime, type Resource, readMessages } from './sync-shop.js';

/** What the platform answers of a resource and a target, and nothing else. */

type Point = { sequenceNumber?: number; resourceVersion?: number };
type Failure = Point & { lastAt: string; error: { category: string } };

export type Entry = {
  schema: number;
  mode: 'state' | 'events';
  enabled?: boolean;
  resourceTypes: string[];
  messageTypes: string[];
  changes?: string[];
  slaSeconds: number;
  trackedSince: string;
};

export type Stored = {
  schema: number;
  status: string;
  open?: Failure[];
  synced?: Point;
  skipped?: Point;
  done?: number[];
  truncated?: boolean;
  last?: { at: string };
};

export type Facts = {
  typeId: string;
  entry: Entry | null;
  record: Stored | null;
  version: number;
  createdAt: number;
  lastModifiedAt: number;
  syncInfoChannels: string[];
  target: string;
  /** Those that concern the target, oldest first */
  due: Message[];
  /** Every Message of the resource has been read. */
  isComplete: boolean;
  areKept: boolean;
  now: number;
};

export async function readFacts(resource: Resource, target: string): Promise<Facts> {
  const { typeId, id } = resource;
  type Answer = { version: number; createdAt: string; lastModifiedAt: string; syncInfo?: SyncInfo[] };
  type SyncInfo = { channel: { obj?: { key: string } } };
  const read = await callShop<Answer>(`/${typeId}s/${id}?expand=syncInfo%5B*%5D.channel`);
  const entry = await readObject<Entry>('sync-target', target);
  const { messages } = await callShop<{ messages: { enabled: boolean } }>('');
  const all = await readMessages(resource);
  const isDue = ({ type, createdAt }: Message): boolean =>
    entry !== null &&
    entry.messageTypes.includes(type) &&
    Date.parse(createdAt) >= Date.parse(entry.trackedSince);
  return {
    typeId,
    target,
    entry,
    record: await readObject<Stored>('sync-status', `${typeId}.${id}.${target}`),
    version: read.version,
    createdAt: Date.parse(read.createdAt),
    lastModifiedAt: Date.parse(read.lastModifiedAt),
    syncInfoChannels: (read.syncInfo ?? []).map(({ channel }) => channel.obj?.key ?? ''),
    due: messages.enabled ? all.filter(isDue) : [],
    isComplete: all.some(({ sequenceNumber }) => sequenceNumber === 1),
    areKept: messages.enabled,
    now: Date.parse(await platformTime()),
  };
}

async function readObject<TValue>(container: string, key: string): Promise<TValue | null> {
  const where = encodeURIComponent(`key = "${key}"`);
  const { results } = await callShop<{ results: { value: TValue }[] }>(
    `/custom-objects/${container}?where=${where}`,
  );
  return results[0]?.value ?? null;
}
