import { collectionOf, shopOf } from '../store/collection-of.js';
import type { MessagesConfiguration, StoredMessage, TypeId } from '../shop.js';
import type { Platform } from '../../platform.js';
import type { Actor, ChangeCall, MessageDraft } from './resource-kind.js';

type Subject = { typeId: TypeId; id: string; version: number; identifiers: Record<string, unknown> };

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

/** Of a project that never changed it: Messages are not kept, and 15 days is what enabling starts with. */
const UNCHANGED: MessagesConfiguration = { enabled: false, deleteDaysAfterCreation: 15 };

export function messagesConfiguration({ state }: Platform, projectKey: string): MessagesConfiguration {
  return shopOf(state, projectKey).settings?.messages ?? UNCHANGED;
}

/** Whether the project's settings let a query see this Message now. */
export function messageVisibility(
  platform: Platform,
  projectKey: string,
): (message: StoredMessage) => boolean {
  const { enabled, deleteDaysAfterCreation } = messagesConfiguration(platform, projectKey);
  const oldest = new Date(
    platform.clock.now() - deleteDaysAfterCreation * MILLISECONDS_PER_DAY,
  ).toISOString();
  return ({ createdAt }) => enabled && createdAt >= oldest;
}

/** Writes the next Message of a resource: kept when the project wants that, delivered in any case. */
export function writeMessage(call: ChangeCall, subject: Subject, { type, ...payload }: MessageDraft): void {
  const { platform, projectKey, now } = call;
  const { typeId, id, version, identifiers } = subject;
  const message: StoredMessage = {
    id: platform.nextId(),
    version: 1,
    createdAt: now,
    lastModifiedAt: now,
    ...changedBy(call.actor),
    sequenceNumber: nextSequenceNumber(call, id),
    resource: { typeId, id } as StoredMessage['resource'], // Wider than the SDK's closed list of types.
    resourceVersion: version,
    resourceUserProvidedIdentifiers: identifiers,
    type,
    ...payload,
  };
  if (messagesConfiguration(platform, projectKey).enabled) {
    collectionOf(platform.state, projectKey, 'message').add(message);
  }
  platform.notifications.publish({
    projectKey,
    kind: 'message',
    resource: { typeId, id },
    body: { notificationType: 'Message', projectKey, ...message },
  });
}

/** `createdBy` and `lastModifiedBy` of something new. */
export function changedBy(actor: Actor): Pick<StoredMessage, 'createdBy' | 'lastModifiedBy'> {
  const initiator = { ...actor, isPlatformClient: actor.clientId === undefined };
  return { createdBy: initiator, lastModifiedBy: initiator };
}

function nextSequenceNumber({ platform: { state }, projectKey }: ChangeCall, resourceId: string): number {
  const numbers = (shopOf(state, projectKey).sequenceNumbers ??= {});
  const last = numbers[resourceId] ?? lastKept(state, projectKey, resourceId);
  numbers[resourceId] = last + 1;
  return last + 1;
}

function lastKept(state: Platform['state'], projectKey: string, resourceId: string): number {
  const kept = collectionOf(state, projectKey, 'message').withValue('resource.id', [resourceId]);
  return Math.max(0, ...kept.map(({ sequenceNumber }) => sequenceNumber));
}
