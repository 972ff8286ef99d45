import { lazy, type ReactElement } from 'react';
import { ApplicationShell, setupGlobalErrorListener } from '@commercetools-frontend/application-shell';
import type { ApplicationWindow } from '@commercetools-frontend/constants';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { loadMessages } from './load-messages';

declare let window: ApplicationWindow;

// The shell renders before our screens are loaded.
const LazyRoutes = lazy(async () => ({ default: (await import('./routes')).ApplicationRoutes }));

setupGlobalErrorListener();

const apolloClient = createConsoleApolloClient();

/** The application inside the Merchant Center's shell. */
export function EntryPoint(): ReactElement {
  return (
    <ApplicationShell environment={window.app} applicationMessages={loadMessages} apolloClient={apolloClient}>
      <LazyRoutes />
    </ApplicationShell>
  );
}
