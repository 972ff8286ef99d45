import { z } from 'zod';
import type { Platform } from '../../platform.js';
import type { CustomObject } from '../../state.js';
import { changeCall } from '../change/change-resource.js';
import { changedBy } from '../change/messages.js';
import { notifyOfChange } from '../change/notify-of-change.js';
import { type Actor, type ResourceKind, STORED_FIELDS } from '../change/resource-kind.js';
import { concurrentModification, invalidInput, resourceNotFound } from '../ctp-error.js';
import { disturbedList } from '../query/disturbed-list.js';
import { type ListArguments, type ResultPage, resultPage } from '../query/result-page.js';
import { collectionOf } from '../store/collection-of.js';

/** Scopes that on REST allow what those of custom objects allow. */
const ALSO = ['orders', 'products', 'customers'] as const;

export const CUSTOM_OBJECT_KIND: ResourceKind<'key-value-document'> = {
  typeId: 'key-value-document',
  name: 'CustomObject',
  path: 'custom-objects',
  view: ['view_key_value_documents', ...ALSO.map((resource) => `view_${resource}`)],
  manage: ['manage_key_value_documents', ...ALSO.map((resource) => `manage_${resource}`)],
  fields: [...STORED_FIELDS, 'container', 'key', 'value'],
  sortable: ['container', 'key', 'createdAt', 'lastModifiedAt'],
  unique: [],
  identifiers: ({ container, key }) => ({ containerAndKey: { container, key } }),
  actions: {},
};

const name = z
  .string()
  .regex(/^[-_~.a-zA-Z0-9]{1,256}$/, 'may hold letters, digits and -_~. only, up to 256 of them');
const draftSchema = z.object({
  container: name,
  key: name,
  value: z.unknown().refine((value) => value !== undefined, 'is required'),
  version: z.number().int().nonnegative().nullish(),
});

type Where = { projectKey: string; container: string; key: string };

export function findCustomObject(
  { state }: Platform,
  { projectKey, container, key }: Where,
): CustomObject | undefined {
  return collectionOf(state, projectKey, 'key-value-document')
    .withValue('key', [key])
    .find((object) => object.container === container);
}

/** One page of the objects of a container, or of all; throws InvalidInput. */
export function listCustomObjects(
  platform: Platform,
  { projectKey, container }: { projectKey: string; container: string | undefined },
  list: ListArguments,
): ResultPage<CustomObject> {
  const collection = collectionOf(platform.state, projectKey, 'key-value-document');
  const within = container === undefined ? undefined : { path: 'container', value: container };
  const { path } = CUSTOM_OBJECT_KIND;
  return resultPage({ ...CUSTOM_OBJECT_KIND, collection, within }, disturbedList(platform, path, list));
}

/** Creates or replaces; with a `version` only that version, with `version: 0` only where there is none yet. */
export function putCustomObject(
  platform: Platform,
  projectKey: string,
  { body, actor }: { body: unknown; actor: Actor },
): { created: boolean; object: CustomObject } {
  const { container, key, value: given, version } = readDraft(body);
  const existing = findCustomObject(platform, { projectKey, container, key });
  const currentVersion = existing?.version ?? 0;
  if (typeof version === 'number' && version !== currentVersion) {
    throw concurrentModification(existing?.id ?? key, version, currentVersion);
  }
  const call = changeCall(platform, projectKey, actor);
  const objects = collectionOf(platform.state, projectKey, 'key-value-document');
  const { createdBy, lastModifiedBy } = changedBy(actor);
  const changed = {
    version: currentVersion + 1,
    value: withoutNulls(given),
    lastModifiedAt: call.now,
    lastModifiedBy,
  };
  if (existing !== undefined) {
    const object = { ...existing, ...changed };
    objects.replace(existing, object);
    notifyOfChange(call, CUSTOM_OBJECT_KIND, object, {
      notificationType: 'ResourceUpdated',
      oldVersion: currentVersion,
    });
    return { created: false, object };
  }
  const object = { id: platform.nextId(), container, key, createdAt: call.now, createdBy, ...changed };
  objects.add(object);
  notifyOfChange(call, CUSTOM_OBJECT_KIND, object, { notificationType: 'ResourceCreated' });
  return { created: true, object };
}

/** Removes and answers the removed one; throws ResourceNotFound and, for another version, ConcurrentModification. */
export function deleteCustomObject(
  platform: Platform,
  where: Where,
  { version, dataErasure = false, actor }: { version?: number; dataErasure?: boolean; actor: Actor },
): CustomObject {
  const object = findCustomObject(platform, where);
  if (object === undefined) {
    throw resourceNotFound(`The CustomObject '${where.container}/${where.key}' was not found.`);
  }
  if (version !== undefined && version !== object.version) {
    throw concurrentModification(object.id, version, object.version);
  }
  collectionOf(platform.state, where.projectKey, 'key-value-document').remove(object);
  notifyOfChange(changeCall(platform, where.projectKey, actor), CUSTOM_OBJECT_KIND, object, {
    notificationType: 'ResourceDeleted',
    ...(dataErasure && { dataErasure }),
  });
  return object;
}

function readDraft(body: unknown): z.output<typeof draftSchema> {
  const parsed = draftSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `'${path.join('.')}' ${message}`);
  throw invalidInput(problems.join('; '));
}

/** "Fields that are null are not saved." */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(kept.map(([field, inner]) => [field, withoutNulls(inner)]));
}
