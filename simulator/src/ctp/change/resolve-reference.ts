import { referencedResourceNotFound } from '../ctp-error.js';
import type { ResourceOf, TypeId } from '../shop.js';
import { collectionOf } from '../store/collection-of.js';
import type { ChangeCall } from './resource-kind.js';

/** The resource that an identifier names by id or key; throws ReferencedResourceNotFound. */
export function resolveReference<Id extends TypeId>(
  { platform: { state }, projectKey }: Pick<ChangeCall, 'platform' | 'projectKey'>,
  typeId: Id,
  { id, key }: { id?: string; key?: string },
): ResourceOf[Id] {
  const resources = collectionOf(state, projectKey, typeId);
  const [found] = id === undefined ? resources.withValue('key', [key]) : resources.withValue('id', [id]);
  if (found === undefined) throw referencedResourceNotFound(typeId, id === undefined ? { key } : { id });
  return found;
}

/** The reference behind an identifier; throws ReferencedResourceNotFound. */
export function referenceTo<Id extends TypeId>(
  call: Pick<ChangeCall, 'platform' | 'projectKey'>,
  typeId: Id,
  identifier: { id?: string; key?: string },
): { typeId: Id; id: string } {
  return { typeId, id: resolveReference(call, typeId, identifier).id };
}
