import type { GraphQLSchema } from 'graphql';
import { loadSchema } from './load-schema.js';

const LOCALES = ['en', 'de', 'es', 'fr-FR', 'pt-BR'] as const;

type Labels = Record<(typeof LOCALES)[number], string>;

const ORDERS = menuItem('Orders', 'CartIcon', {
  en: 'Orders',
  de: 'Bestellungen',
  es: 'Pedidos',
  'fr-FR': 'Commandes',
  'pt-BR': 'Pedidos',
});
const CUSTOMERS = menuItem('Customers', 'UserFilledIcon', {
  en: 'Customers',
  de: 'Kunden',
  es: 'Clientes',
  'fr-FR': 'Clients',
  'pt-BR': 'Clientes',
});
const PRODUCTS = menuItem('Products', 'BoxIcon', {
  en: 'Products',
  de: 'Produkte',
  es: 'Productos',
  'fr-FR': 'Produits',
  'pt-BR': 'Produtos',
});

/** The menu of the built-in applications; the shell adds the installed ones to group 2, so that one must exist. */
export function createMenuSchema(): GraphQLSchema {
  return loadSchema('proxy.graphql', {
    Query: {
      applicationsMenu: () => ({
        appBar: [],
        navBarGroups: [
          { key: '1', items: [ORDERS, CUSTOMERS, PRODUCTS] },
          { key: '2', items: [] },
        ],
      }),
    },
  });
}

function menuItem(key: string, icon: string, labels: Labels): object {
  return {
    key,
    uriPath: key.toLowerCase(),
    icon,
    permissions: [`View${key}`, `Manage${key}`],
    labelAllLocales: LOCALES.map((locale) => ({ locale, value: labels[locale] })),
    submenu: [],
  };
}
