import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchTargetRegistryDocument } from '../generated/gateway';
import { toTargetRegistry, type TargetRegistry } from './to-target-registry';

/** The registry of sync targets, and what could be in it. */
export function useTargetRegistry(): Loadable<TargetRegistry> {
  return mapLoadable(useGatewayQuery(FetchTargetRegistryDocument, { variables: {} }), toTargetRegistry);
}
