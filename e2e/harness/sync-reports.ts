import { callShop } from './connect-api.js';
import type { Message, Resource } from './sync-shop.js';

/** What somebody has written into the registry and the records. */

/** Registry entry of a target; `entry` as in docs/sync-contract.md, for orders unless it says something else. */
export async function writeTarget(key: string, entry: object): Promise<void> {
  const value = {
    schema: 1,
    mode: 'state',
    resourceTypes: ['order'],
    messageTypes: ['OrderImported', 'OrderStateChanged'],
    slaSeconds: DAY,
    trackedSince: '2026-11-01T00:00:00.000Z',
    ...entry,
  };
  await callShop('/custom-objects', { container: 'sync-target', key, value });
}

export const DAY = 86_400;

/** What has been reported of a resource and a target, whatever `value` is. */
export async function writeRecord({ typeId, id }: Resource, target: string, value: unknown): Promise<void> {
  await callShop('/custom-objects', { container: 'sync-status', key: `${typeId}.${id}.${target}`, value });
}

/** A record with the given parts; the status is that of its writer. */
export function recordOf(
  resource: Resource,
  target: string,
  { status, ...parts }: { status: string; [part: string]: unknown },
): object {
  return { schema: 1, target, resource, status, open: [], done: [], ...parts };
}

/** `synced` of a record. */
export function successOf({ id, type, sequenceNumber, resourceVersion, createdAt }: Message): object {
  const point = { sequenceNumber, resourceVersion };
  return { ...point, at: createdAt, messageId: id, messageType: type, externalId: `EXT-${sequenceNumber}` };
}

/** `skipped` of a record. */
export function skipOf({ sequenceNumber, resourceVersion, createdAt }: Message): object {
  return { sequenceNumber, resourceVersion, at: createdAt, reason: 'FILTERED', detail: 'Only paid orders.' };
}

const NO_ANSWER = {
  code: 'HTTP_503',
  category: 'transient',
  httpStatus: 503,
  message: 'The warehouse does not answer.',
};
const REFUSAL = { code: 'HTTP_422', httpStatus: 422, message: 'The article shirt is not known.' };

/** A line of `open`. */
export function failureOf(
  { id, type, sequenceNumber, resourceVersion, createdAt }: Message,
  { category, lastAt, ...more }: { category: string; lastAt: string; nextRetryAt?: string },
): object {
  const error = category === 'transient' ? NO_ANSWER : { ...REFUSAL, category };
  const point = { sequenceNumber, resourceVersion, messageId: id, messageType: type };
  return { ...point, attempts: 3, firstAt: createdAt < lastAt ? createdAt : lastAt, lastAt, error, ...more };
}
