import { lazy, type ReactElement } from 'react';
import { CustomViewShell, setupGlobalErrorListener } from '@commercetools-frontend/application-shell';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { loadMessages } from './load-messages';

// The shell renders before our screen is loaded.
const LazyOrderSyncPage = lazy(async () => ({
  default: (await import('../features/order-sync/order-sync.page')).OrderSyncPage,
}));

setupGlobalErrorListener();

const apolloClient = createConsoleApolloClient();

/** The view inside the panel that the Merchant Center opens on an order page. */
export function EntryPoint(): ReactElement {
  return (
    <CustomViewShell applicationMessages={loadMessages} apolloClient={apolloClient}>
      <LazyOrderSyncPage />
    </CustomViewShell>
  );
}
