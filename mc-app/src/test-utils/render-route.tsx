import {
  mapResourceAccessToAppliedPermissions,
  renderAppWithRedux,
} from '@commercetools-frontend/application-shell/test-utils';
import type { TMessageTranslations } from '@commercetools-frontend/i18n';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { IntlProvider } from 'react-intl';
import { ENTRY_POINT_URI_PATH, PERMISSIONS } from '../constants';
import { pathsOf } from '../paths';
import { ApplicationRoutes } from '../shell/routes';
import { GATEWAY_ORIGIN } from './gateway';

type Options = {
  /** Permission keys; without them the user may view only. */
  permissions?: string[];
  /** Empty: the gateway must be found by its registration. */
  gatewayOrigin?: string;
  /** Empty: no assets are configured. */
  assetsOrigin?: string;
  locale?: string;
  /** To look into its cache */
  apolloClient?: ReturnType<typeof createConsoleApolloClient>;
  /** Without them the English words in the sources are used. */
  messages?: TMessageTranslations;
};

const PROJECT_KEY = 'demo-store';

// In the document jsdom would match every rule with every element, anew for each name that a test asks for.
const stylesForNobody = createCache({ key: 'css', container: document.createElement('div') });

export const paths = pathsOf(PROJECT_KEY);

/** Renders the whole application at an address of the project `demo-store`. */
export function renderRoute(
  route: string,
  {
    permissions = [PERMISSIONS.View],
    gatewayOrigin = GATEWAY_ORIGIN,
    assetsOrigin = '',
    locale = 'en',
    messages,
    apolloClient = createConsoleApolloClient(),
  }: Options = {},
): ReturnType<typeof renderAppWithRedux> {
  const application = (
    <CacheProvider value={stylesForNobody}>
      <IntlProvider locale={locale} messages={messages} onError={failOnMissingWords}>
        <ApplicationRoutes />
      </IntlProvider>
    </CacheProvider>
  );
  return renderAppWithRedux<{ gatewayOrigin: string; assetsOrigin: string }>(application, {
    route,
    apolloClient,
    environment: { entryPointUriPath: ENTRY_POINT_URI_PATH, gatewayOrigin, assetsOrigin },
    project: {
      key: PROJECT_KEY,
      allAppliedPermissions: mapResourceAccessToAppliedPermissions(permissions),
    },
  });
}

/** Words that are missing fail the test, but for those of ui-kit, which the shell loads from ui-kit itself. */
function failOnMissingWords(error: Error): void {
  if (!error.message.includes('"UIKit.')) throw error;
}
