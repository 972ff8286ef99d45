import type { Platform } from '../../platform.js';
import type { ResourceKind } from '../change/resource-kind.js';
import type { ListArguments } from '../query/result-page.js';
import { CUSTOM_OBJECT_KIND, findCustomObject, listCustomObjects } from '../resources/custom-object.js';
import { findResource, listResources, shownResource } from '../resources/find-resource.js';
import { KINDS } from '../resources/kinds.js';
import { projectFacts } from '../resources/project.js';
import { MOST_SUBSCRIPTIONS } from '../resources/subscription.js';
import type { ResourceOf, TypeId } from '../shop.js';
import { collectionOf } from '../store/collection-of.js';
import { type Resolver, scoped } from './scoped.js';

type Locator = { id?: string | null; key?: string | null; orderNumber?: string | null };

/** Root fields. Each asks for its own scope. */
export function createQueryResolvers(platform: Platform): Record<string, Resolver<never>> {
  return {
    ...fieldsOf(platform, KINDS.channel, ['channel', 'channels']),
    ...fieldsOf(platform, KINDS.customer, ['customer', 'customers']),
    ...fieldsOf(platform, KINDS.extension, ['extension', 'extensions']),
    ...fieldsOf(platform, KINDS.message, ['message', 'messages']),
    ...fieldsOf(platform, KINDS.order, ['order', 'orders']),
    ...fieldsOf(platform, KINDS.payment, ['payment', 'payments']),
    ...fieldsOf(platform, KINDS.product, ['product', 'products']),
    ...fieldsOf(platform, KINDS.state, ['state', 'states']),
    ...fieldsOf(platform, KINDS.subscription, ['subscription', 'subscriptions']),
    ...fieldsOf(platform, KINDS.type, ['typeDefinition', 'typeDefinitions']),
    ...customObjectFields(platform),
    project: scoped(['view_project_settings'], (projectKey) => projectFacts(platform, projectKey)),
    limits: scoped(['view_project_settings'], (projectKey) => limitsOf(platform, projectKey)),
  };
}

function fieldsOf<Id extends TypeId>(
  platform: Platform,
  kind: ResourceKind<Id>,
  [one, many]: readonly [string, string],
): Record<string, Resolver<never>> {
  const show = (projectKey: string, resource: ResourceOf[Id]): ResourceOf[Id] =>
    shownResource(platform, projectKey, kind, { resource });
  return {
    [one]: scoped(kind.view, (projectKey, { id, key, orderNumber }: Locator) => {
      const [field, value] = id ? ['id', id] : key ? ['key', key] : ['orderNumber', orderNumber ?? ''];
      const resource = findResource(platform, projectKey, kind, { field, value });
      return resource && show(projectKey, resource);
    }),
    [many]: scoped(kind.view, (projectKey, list: ListArguments) => {
      const page = listResources(platform, projectKey, kind, list);
      return { ...page, results: page.results.map((resource) => show(projectKey, resource)) };
    }),
  };
}

/** The scopes of orders, products and customers open custom objects on REST only. */
function customObjectFields(platform: Platform): Record<string, Resolver<never>> {
  const view = ['view_key_value_documents'];
  const find = ({ projectKey, id, container, key }: CustomObjectLocator & { projectKey: string }): unknown =>
    id
      ? findResource(platform, projectKey, CUSTOM_OBJECT_KIND, { field: 'id', value: id })
      : findCustomObject(platform, { projectKey, container: container ?? '', key: key ?? '' });
  return {
    customObject: scoped(view, (projectKey, locator: CustomObjectLocator) =>
      find({ projectKey, ...locator }),
    ),
    customObjects: scoped(view, (projectKey, { container, ...list }: ListArguments & { container: string }) =>
      listCustomObjects(platform, { projectKey, container }, list),
    ),
  };
}

type CustomObjectLocator = { id?: string | null; container?: string | null; key?: string | null };

function limitsOf({ state }: Platform, projectKey: string): object {
  const current = collectionOf(state, projectKey, 'key-value-document').all().length;
  return {
    customObjects: { total: { limit: 20_000_000, current } },
    query: { offset: { limit: 10_000 } },
    subscriptions: { maxSubscriptions: { limit: MOST_SUBSCRIPTIONS } },
  };
}
