import type { SetupFacts } from '@connect-console/domain';
import { useAssetsOrigin, useGateway } from '@connect-console/mc-common';

/** Where this build looks for the gateway and for the assets, and who has named the addresses. */
export function useConfiguredOrigins(): Pick<SetupFacts, 'gateway' | 'assetsOrigin'> {
  const gateway = useGateway();
  const assetsOrigin = useAssetsOrigin();
  const isFound = gateway.status === 'found';
  return {
    gateway: {
      origin: isFound ? gateway.origin : '',
      isConfigured: isFound && gateway.source === 'configuration',
    },
    assetsOrigin: assetsOrigin || null,
  };
}
