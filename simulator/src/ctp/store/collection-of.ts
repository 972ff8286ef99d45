import type { SimulatorState } from '../../state.js';
import type { ResourceOf, Shop, TypeId } from '../shop.js';
import { type Collection, createCollection } from './collection.js';

const INDEXED: Record<TypeId, readonly string[]> = {
  channel: ['id', 'key'],
  customer: ['id', 'key', 'email', 'customerNumber', 'externalId'],
  extension: ['id', 'key'],
  'key-value-document': ['id', 'key', 'container'],
  message: ['id', 'resource.id'],
  order: ['id', 'orderNumber', 'customerId', 'customerEmail', 'paymentInfo.payments.id'],
  payment: ['id', 'key'],
  product: ['id', 'key'],
  state: ['id', 'key'],
  subscription: ['id', 'key'],
  type: ['id', 'key'],
};

/** Kept as long as its list is in the state, so a reset starts anew. */
const collections = new WeakMap<readonly object[], unknown>();

/** The resources of a type in a project. */
export function collectionOf<Id extends TypeId>(
  state: SimulatorState,
  projectKey: string,
  typeId: Id,
): Collection<ResourceOf[Id]> {
  const list = listOf(state, projectKey, typeId);
  const known = collections.get(list);
  if (known !== undefined) return known as Collection<ResourceOf[Id]>; // Set below for this list.
  const collection = createCollection(list, INDEXED[typeId]);
  collections.set(list, collection);
  return collection;
}

/** The other resources of a project. */
export function shopOf(state: SimulatorState, projectKey: string): Shop {
  state.shops ??= {};
  return (state.shops[projectKey] ??= {});
}

function listOf<Id extends TypeId>(state: SimulatorState, projectKey: string, typeId: Id): ResourceOf[Id][] {
  // TypeScript cannot tie the list to `Id` through the branches.
  const as = (list: object[]): ResourceOf[Id][] => list as ResourceOf[Id][];
  if (typeId === 'order') return as((state.orders[projectKey] ??= []));
  if (typeId === 'key-value-document') return as((state.customObjects[projectKey] ??= []));
  return as((shopOf(state, projectKey)[typeId as Exclude<Id, 'order' | 'key-value-document'>] ??= []));
}
