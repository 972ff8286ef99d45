import type { ReactElement } from 'react';
import { renderApp } from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '../data/apollo-client';

type Environment = { gatewayOrigin?: string; assetsOrigin?: string };

/** Renders inside the providers of the Merchant Center's shell, with our Apollo client and an empty cache. */
export function renderInShell(ui: ReactElement, environment: Environment = {}): ReturnType<typeof renderApp> {
  return renderApp<Environment>(ui, {
    apolloClient: createConsoleApolloClient(),
    environment,
    disableAutomaticEntryPointRoutes: true,
    disableRoutePermissionCheck: true,
  });
}
