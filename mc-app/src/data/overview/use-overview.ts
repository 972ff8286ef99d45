import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchOverviewDocument } from '../generated/gateway';
import { toOverview, type Overview } from './to-overview';

/** What needs someone now, and how runs and Subscriptions went, in one request to the gateway. */
export function useOverview(): Loadable<Overview> {
  const loadable = useGatewayQuery(FetchOverviewDocument, { variables: {} });
  return mapLoadable(loadable, ({ overview }) => toOverview(overview));
}
