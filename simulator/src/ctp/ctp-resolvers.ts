import type { IExecutableSchemaDefinition } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { hasScope } from '../auth/scopes.js';
import type { Platform } from '../platform.js';
import type { Order } from '../state.js';
import { CtpError, insufficientScope } from './ctp-error.js';
import { findCustomObject, listCustomObjects } from './custom-objects.js';
import { findOrder, listOrders } from './orders.js';
import type { ListArguments } from './result-page.js';

export type CtpContext = { projectKey: string; scopes: readonly string[] };

type LineItem = Order['lineItems'][number];
type Resolver<Arguments> = (source: unknown, args: Arguments, context: CtpContext) => unknown;

/** Queries ask for their own scope, so a missing one is the error of that field beside other data. */
export function createCtpResolvers(
  platform: Platform,
): NonNullable<IExecutableSchemaDefinition<CtpContext>['resolvers']> {
  return {
    Query: {
      customObject: scoped(
        'view_key_value_documents',
        (projectKey, { id, container, key }: { id?: string; container?: string; key?: string }) =>
          id
            ? platform.state.customObjects[projectKey]?.find((object) => object.id === id)
            : findCustomObject(platform, { projectKey, container: container ?? '', key: key ?? '' }),
      ),
      customObjects: scoped(
        'view_key_value_documents',
        (projectKey, { container, ...list }: ListArguments & { container: string }) =>
          listCustomObjects(platform, { projectKey, container }, list),
      ),
      order: scoped('view_orders', (projectKey, locator: { id?: string; orderNumber?: string }) =>
        findOrder(platform, projectKey, locator),
      ),
      orders: scoped('view_orders', (projectKey, list: ListArguments) =>
        listOrders(platform, projectKey, list),
      ),
    },
    Order: {
      lineItems: ({ lineItems }: Order, { id }: { id?: string }) =>
        lineItems.filter((lineItem) => id === undefined || lineItem.id === id),
    },
    LineItem: {
      name: ({ name }: LineItem, asked: { locale?: string; acceptLanguage?: string[] }) =>
        localized(name, asked),
      nameAllLocales: ({ name }: LineItem) =>
        Object.entries(name).map(([locale, value]) => ({ locale, value })),
    },
  };
}

function scoped<Arguments>(
  scope: string,
  resolve: (projectKey: string, args: Arguments) => unknown,
): Resolver<Arguments> {
  return (_source, args, { projectKey, scopes }) => {
    try {
      if (!hasScope(scopes, scope, projectKey)) throw insufficientScope(scope, projectKey);
      return resolve(projectKey, args);
    } catch (error) {
      if (!(error instanceof CtpError)) throw error;
      throw new GraphQLError(error.message, { extensions: { code: error.code, ...error.extra } });
    }
  };
}

function localized(
  text: Record<string, string>,
  { locale, acceptLanguage }: { locale?: string; acceptLanguage?: string[] },
): string | undefined {
  if (locale !== undefined) return text[locale];
  const accepted = acceptLanguage?.find((language) => text[language] !== undefined);
  return accepted === undefined ? Object.values(text)[0] : text[accepted];
}
