import { lazy, type ReactElement } from 'react';
import { CustomViewShell, setupGlobalErrorListener } from '@commercetools-frontend/application-shell';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { loadMessages } from './load-messages';

// The shell renders before our screen is loaded.
const LazySyncPage = lazy(async () => ({
  default: (await import('../features/sync/sync.page')).SyncPage,
}));

setupGlobalErrorListener();

const apolloClient = createConsoleApolloClient();

/** The view inside the panel that the Merchant Center opens beside an order, a customer or a product. */
export function EntryPoint(): ReactElement {
  return (
    <CustomViewShell applicationMessages={loadMessages} apolloClient={apolloClient}>
      <LazySyncPage />
    </CustomViewShell>
  );
}
