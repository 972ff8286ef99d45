import type { Paths } from '../../../paths';
import { addressOfList } from '../list-addresses';
import type { ConcernKind } from './concerns';

/** The list that shows what a concern is about; where no filter fits exactly, the closest one. */
export function addressOfConcern(kind: ConcernKind, { connectors, deployments, targets }: Paths): string {
  const addresses: Record<ConcernKind, string> = {
    failed: addressOfList(deployments, { status: ['Failed', 'UndeployFailed'] }),
    stuck: addressOfList(deployments, { status: ['Queued', 'Deploying', 'Undeploying'] }),
    losing: targets,
    targetsFailing: targets,
    publicationFailed: addressOfList(connectors, { status: 'Failed' }),
    previewRejected: addressOfList(connectors, { preview: 'false' }),
    unhealthy: targets,
    withWarnings: addressOfList(deployments, { status: 'Deployed' }),
    drifted: deployments,
    updateAvailable: addressOfList(deployments, { drift: 'updateAvailable' }),
    lingering: addressOfList(deployments, { type: 'preview', sort: 'since asc' }),
  };
  return addresses[kind];
}
