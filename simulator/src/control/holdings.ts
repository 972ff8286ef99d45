import type { SimulatorState } from '../state.js';

/** The names of everything that is stored, by kind. */
export type Holdings = Record<string, string[]>;

/** Everything that somebody can make or leave behind in commercetools, Connect and the Merchant Center. */
export function holdingsOf(state: SimulatorState): Holdings {
  const { customObjects, orders, shops = {}, customApplications, customViews } = state;
  const kindsOfShops = new Set(Object.values(shops).flatMap((shop) => Object.keys(shop)));
  const resources = [...kindsOfShops].map((kind) => [kind, namesIn(shops, kind)] as const);
  return {
    ...Object.fromEntries(resources),
    orders: named(orders, ({ id }) => id),
    'custom objects': named(customObjects, ({ container, key }) => `${container}/${key}`),
    'API clients': state.apiClients.map(({ projectKey, clientId }) => `${projectKey}: ${clientId}`),
    'staged connectors': state.connectorsStaged.map(({ connector }) => connector.key ?? connector.id),
    connectors: state.connectors.map(({ connector }) => connector.key ?? connector.id),
    deployments: state.deployments.map(({ deployment }) => deployment.key ?? deployment.id),
    'custom applications': customApplications.map(({ draft }) => draft.entryPointUriPath),
    'custom views': customViews.map(({ draft }) => draft.defaultLabel),
    installations: [...customApplications, ...customViews].flatMap(
      ({ installation }) => installation?.id ?? [],
    ),
    permissions: state.users.flatMap(({ name, permissions }) =>
      named(permissions, (permission) => `${name} ${permission}`),
    ),
  };
}

function named<Item>(byProject: Record<string, Item[]>, nameOf: (item: Item) => string): string[] {
  return Object.entries(byProject).flatMap(([projectKey, items]) =>
    items.map((item) => `${projectKey}: ${nameOf(item)}`),
  );
}

function namesIn(shops: NonNullable<SimulatorState['shops']>, kind: string): string[] {
  return Object.entries(shops).flatMap(([projectKey, shop]) => {
    const items: unknown = shop[kind as keyof typeof shop]; // one of its own keys
    return Array.isArray(items) ? items.map(({ key, id }) => `${projectKey}: ${key ?? id}`) : [];
  });
}
