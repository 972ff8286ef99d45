import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchThisProjectDocument } from '../../generated/gateway';

/** The current project as Connect identifies it: `{region}:{projectKey}`. */
export function useThisProject(): Loadable<string> {
  const loadable = useGatewayQuery(FetchThisProjectDocument, { variables: {} });
  return mapLoadable(loadable, ({ gateway }) => `${gateway.region}:${gateway.projectKey}`);
}
