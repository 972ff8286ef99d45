import type { Platform } from '../../platform.js';
import type { ResourceKind } from '../change/resource-kind.js';
import { disturbedList } from '../query/disturbed-list.js';
import { expanded } from '../query/expanded.js';
import { type ListArguments, type ResultPage, resultPage } from '../query/result-page.js';
import type { ResourceOf, TypeId } from '../shop.js';
import { collectionOf } from '../store/collection-of.js';
import { KINDS } from './kinds.js';

/** One page of the resources that the API shows; throws InvalidInput. */
export function listResources<Id extends TypeId>(
  platform: Platform,
  projectKey: string,
  { typeId, path, fields, sortable, visibility }: ResourceKind<Id>,
  list: ListArguments,
): ResultPage<ResourceOf[Id]> {
  const collection = collectionOf(platform.state, projectKey, typeId);
  return resultPage(
    { collection, fields, sortable, isVisible: visibility?.(platform, projectKey) },
    disturbedList(platform, path, list),
  );
}

/** By `id`, or by another unique and indexed field. */
export function findResource<Id extends TypeId>(
  platform: Platform,
  projectKey: string,
  { typeId, visibility }: ResourceKind<Id>,
  { field, value }: { field: string; value: string },
): ResourceOf[Id] | undefined {
  const isVisible = visibility?.(platform, projectKey) ?? (() => true);
  return collectionOf(platform.state, projectKey, typeId).withValue(field, [value]).find(isVisible);
}

/** As answers show it: without secrets, with the references at `paths` expanded. */
export function shownResource<Id extends TypeId>(
  platform: Platform,
  projectKey: string,
  { shown }: ResourceKind<Id>,
  { resource, paths = [] }: { resource: ResourceOf[Id]; paths?: readonly string[] },
): ResourceOf[Id] {
  const find = findReferenced(platform);
  return expanded(shown?.(resource) ?? resource, paths, (reference) => find(projectKey, reference));
}

/** Finds what a reference of any type points at; undefined also for types that the simulator does not know. */
export function findReferenced(
  platform: Platform,
): (projectKey: string, reference: { typeId: string; id: string }) => object | undefined {
  return (projectKey, { typeId, id }) =>
    isKnown(typeId) ? collectionOf(platform.state, projectKey, typeId).withValue('id', [id])[0] : undefined;
}

function isKnown(typeId: string): typeId is TypeId {
  return Object.hasOwn(KINDS, typeId);
}
