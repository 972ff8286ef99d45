import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchAssetsApplicationsDocument } from '../generated/gateway';
import { toAssetsDeployments, type AssetsDeployments } from './to-assets-deployments';

/** Which assets this project has deployed, and in which Deployment Connect Console runs. */
export function useAssetsDeployments(): Loadable<AssetsDeployments> {
  return mapLoadable(
    useGatewayQuery(FetchAssetsApplicationsDocument, { variables: {} }),
    toAssetsDeployments,
  );
}
