import {
  mapResourceAccessToAppliedPermissions,
  renderCustomView,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { SyncPage } from '../features/sync/sync.page';
import { GATEWAY_ORIGIN } from './gateway';

const MC = 'https://mc.us-central1.gcp.commercetools.com/demo-store';

/** Opens the view on a page of the Merchant Center, e.g. `/orders/o-1/general`. */
export function openView(page: string, { gatewayOrigin = GATEWAY_ORIGIN } = {}): void {
  renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    projectAllAppliedPermissions: mapResourceAccessToAppliedPermissions(['View']),
    customViewHostUrl: `${MC}${page}`,
    environment: { gatewayOrigin, applicationEntryPoint: 'connect-console' },
    apolloClient: createConsoleApolloClient(),
    children: <SyncPage />,
  });
}
