import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Platform, timestamp } from '../../platform.js';
import { concurrentModification, duplicateField, invalidJsonInput } from '../ctp-error.js';
import type { ResourceOf, TypeId } from '../shop.js';
import { collectionOf } from '../store/collection-of.js';
import { readBody } from './body.js';
import { changedBy, writeMessage } from './messages.js';
import { notifyOfChange } from './notify-of-change.js';
import type { Actor, ChangeCall, CreatableKind, MessageDraft, ResourceKind } from './resource-kind.js';

const updateSchema = z.looseObject({
  version: z.number().int(),
  actions: z.array(z.looseObject({ action: z.string() })).max(500),
});

/** Starts a change at the current simulated time. */
export function changeCall(platform: Platform, projectKey: string, actor: Actor): ChangeCall {
  return { platform, projectKey, actor, now: timestamp(platform.clock) };
}

/** Creates a resource from the draft that the API takes; throws CtpError. */
export function createFromDraft<Id extends TypeId>(
  call: ChangeCall,
  kind: CreatableKind<Id>,
  draft: unknown,
): ResourceOf[Id] {
  return createResource(call, kind, kind.create(draft, call));
}

/** Stores a new resource with its Message and change notification; throws DuplicateField. */
export function createResource<Id extends TypeId>(
  call: ChangeCall,
  kind: ResourceKind<Id>,
  facts: object,
  message = kind.createdMessage,
): ResourceOf[Id] {
  const { platform, projectKey, now } = call;
  const stored = {
    id: platform.nextId(),
    version: 1,
    createdAt: now,
    lastModifiedAt: now,
    ...changedBy(call.actor),
  };
  const resource = { ...stored, ...facts } as ResourceOf[Id]; // `facts` come from `kind.create` or an own draft of the kind.
  refuseDuplicates(call, kind, resource);
  collectionOf(platform.state, projectKey, kind.typeId).add(resource);
  if (message !== undefined) tell(call, kind, resource, message(resource));
  notifyOfChange(call, kind, resource, { notificationType: 'ResourceCreated' });
  return resource;
}

/** Runs the update actions of a body on the version that it names, all or none; throws CtpError. */
export function updateResource<Id extends TypeId>(
  call: ChangeCall,
  kind: ResourceKind<Id>,
  resource: ResourceOf[Id],
  body: unknown,
): ResourceOf[Id] {
  const { version, actions } = readBody(updateSchema, body);
  refuseOutdated(resource, version);
  const messages: { about: ResourceOf[Id]; draft: MessageDraft }[] = [];
  let current = resource;
  for (const [index, input] of actions.entries()) {
    const apply = Object.hasOwn(kind.actions, input.action) ? kind.actions[input.action] : undefined;
    if (apply === undefined) {
      throw invalidJsonInput(`actions -> ${index} -> action: Invalid value '${input.action}'`);
    }
    const { facts, message, furtherMessages = [] } = apply(current, input, call);
    const changed = withoutAbsent({ ...current, ...facts });
    if (isDeepStrictEqual(changed, current)) continue;
    const about = { ...changed, version: current.version + 1 };
    const drafts = message === undefined ? [] : [message, ...furtherMessages];
    messages.push(...drafts.map((draft) => ({ about, draft })));
    current = about;
  }
  if (current === resource) return resource;
  current = { ...current, lastModifiedAt: call.now, lastModifiedBy: changedBy(call.actor).lastModifiedBy };
  refuseDuplicates(call, kind, current);
  collectionOf(call.platform.state, call.projectKey, kind.typeId).replace(resource, current);
  messages.forEach(({ about, draft }) => tell(call, kind, about, draft));
  notifyOfChange(call, kind, current, { notificationType: 'ResourceUpdated', oldVersion: resource.version });
  return current;
}

/** Removes a resource in the version that the caller names, and tells of it. */
export function deleteResource<Id extends TypeId>(
  call: ChangeCall,
  kind: ResourceKind<Id>,
  resource: ResourceOf[Id],
  { version, dataErasure }: { version: number; dataErasure: boolean },
): ResourceOf[Id] {
  refuseOutdated(resource, version);
  // It may refuse the deletion, so it comes first.
  const message = kind.deletedMessage?.(resource);
  collectionOf(call.platform.state, call.projectKey, kind.typeId).remove(resource);
  const gone = { ...resource, version: resource.version + 1 };
  if (message !== undefined) tell(call, kind, gone, message);
  notifyOfChange(call, kind, gone, {
    notificationType: 'ResourceDeleted',
    ...(dataErasure && { dataErasure }),
  });
  return resource;
}

function tell<Id extends TypeId>(
  call: ChangeCall,
  { typeId, identifiers }: ResourceKind<Id>,
  resource: ResourceOf[Id],
  draft: MessageDraft,
): void {
  const { id, version } = resource;
  writeMessage(call, { typeId, id, version, identifiers: identifiers(resource) }, draft);
}

function refuseOutdated({ id, version }: { id: string; version: number }, expected: number): void {
  if (version !== expected) throw concurrentModification(id, expected, version);
}

function refuseDuplicates<Id extends TypeId>(
  { platform: { state }, projectKey }: ChangeCall,
  { typeId, unique }: ResourceKind<Id>,
  resource: ResourceOf[Id],
): void {
  for (const field of unique) {
    const value: unknown = resource[field];
    if (value === undefined) continue;
    const holders = collectionOf(state, projectKey, typeId).withValue(field, [value]);
    if (holders.some(({ id }) => id !== resource.id)) throw duplicateField(field, value);
  }
}

/** An action unsets a field by making it undefined. */
function withoutAbsent<Resource extends object>(resource: Resource): Resource {
  const present = Object.entries(resource).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Resource; // What is left out was undefined, which only optional fields may be.
}
