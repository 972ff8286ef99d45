import { useApplicationContext, useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { isPublicOrigin, newestRegistration, REGISTRATION_CONTAINER } from '@connect-console/domain';
import type { ApiError } from '../api-error';
import { FindGatewayRegistrationsDocument, type TFindGatewayRegistrationsQuery } from '../generated/ctp';
import type { Loadable } from '../loadable';
import { useLoadable } from '../use-loadable';

/** Why there is no gateway to talk to. */
export type GatewayMissingReason = 'notRegistered' | 'invalidRegistration' | 'invalidConfiguration';

export type Gateway =
  | { status: 'searching'; slow: boolean }
  | { status: 'found'; origin: string; source: 'configuration' | 'registration' }
  | { status: 'missing'; reason: GatewayMissingReason; retry: () => void }
  | { status: 'error'; error: ApiError; retry: () => void };

/**
 * Finds the gateway of the current project: `window.app.gatewayOrigin` when it is set, else the newest valid
 * registration that a gateway's postDeploy script left as a custom object. Asked once per page load.
 */
export function useGateway(): Gateway {
  const configured = useApplicationContext<string, { gatewayOrigin?: string }>(
    ({ environment }) => environment.gatewayOrigin ?? '',
  );
  const result = useMcQuery(FindGatewayRegistrationsDocument, {
    variables: { container: REGISTRATION_CONTAINER },
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    notifyOnNetworkStatusChange: true,
    skip: configured !== '',
  });
  const search = useLoadable(result);

  return configured === '' ? fromRegistrations(search) : fromConfiguration(configured);
}

/** A configured address is used or complained about, never silently replaced by a registration. */
function fromConfiguration(origin: string): Gateway {
  return isPublicOrigin(origin)
    ? { status: 'found', origin, source: 'configuration' }
    : { status: 'missing', reason: 'invalidConfiguration', retry: () => window.location.reload() };
}

function fromRegistrations(search: Loadable<TFindGatewayRegistrationsQuery>): Gateway {
  if (search.status === 'loading') return { status: 'searching', slow: search.slow };
  if (search.status === 'error') return search;

  const candidates = search.data.customObjects.results.map(({ value }) => value);
  const registration = newestRegistration(candidates);
  if (registration) return { status: 'found', origin: registration.origin, source: 'registration' };
  if (search.stale) return { status: 'searching', slow: search.slow };
  if (search.refreshError) return { status: 'error', error: search.refreshError, retry: search.retry };
  const reason = candidates.length === 0 ? 'notRegistered' : 'invalidRegistration';
  return { status: 'missing', reason, retry: search.retry };
}
