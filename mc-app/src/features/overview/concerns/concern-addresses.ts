import type { Paths } from '../../../paths';
import { addressOfList } from '../list-addresses';
import type { ConcernKind } from './concerns';

/** The list that shows what a concern counts; of targets all, because its line names those that are meant. */
export function addressOfConcern(kind: ConcernKind, { connectors, deployments, targets }: Paths): string {
  const addresses: Record<ConcernKind, string> = {
    failed: addressOfList(deployments, { concern: 'failed' }),
    stuck: addressOfList(deployments, { concern: 'stuck' }),
    losing: targets,
    targetsFailing: targets,
    publicationFailed: addressOfList(connectors, { status: 'Failed' }),
    previewRejected: addressOfList(connectors, { preview: 'false' }),
    unhealthy: targets,
    withWarnings: addressOfList(deployments, { concern: 'withWarnings' }),
    drifted: addressOfList(deployments, { concern: 'drifted' }),
    updateAvailable: addressOfList(deployments, { concern: 'updateAvailable' }),
    lingering: addressOfList(deployments, { concern: 'lingering', sort: 'since asc' }),
  };
  return addresses[kind];
}
