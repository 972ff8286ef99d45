import type { GraphQLSchema } from 'graphql';
import { loadSchema } from './load-schema.js';

const ORDERS = {
  key: 'Orders',
  uriPath: 'orders',
  icon: 'CartIcon',
  permissions: ['ViewOrders', 'ManageOrders'],
  labelAllLocales: [
    { locale: 'en', value: 'Orders' },
    { locale: 'de', value: 'Bestellungen' },
    { locale: 'es', value: 'Pedidos' },
    { locale: 'fr-FR', value: 'Commandes' },
    { locale: 'pt-BR', value: 'Pedidos' },
  ],
  submenu: [],
};

/** The menu of the built-in applications; the shell adds the installed ones to group 2, so that one must exist. */
export function createMenuSchema(): GraphQLSchema {
  return loadSchema('proxy.graphql', {
    Query: {
      applicationsMenu: () => ({
        appBar: [],
        navBarGroups: [
          { key: '1', items: [ORDERS] },
          { key: '2', items: [] },
        ],
      }),
    },
  });
}
