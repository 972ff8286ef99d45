import { readWiring, undeployImpact, type UndeployImpact, type Verification } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchDeploymentWiringDocument, type TFetchDeploymentWiringQuery } from '../../generated/gateway';
import { toReportEntries } from '../../to-report-entries';
import { toSelectedWiring } from './to-wiring';

/** What verifying a Deployment has shown, and which scopes the gateway lacks to see more. */
export type VerifiedDeployment = Verification & { missingScopes: string[] };

/** Verifies a Deployment: what should reach it, what does, and how healthy that is. Null: it is gone. */
export function useVerification(id: string): Loadable<VerifiedDeployment | null> {
  const loadable = useGatewayQuery(FetchDeploymentWiringDocument, { variables: { id } });
  return mapLoadable(loadable, ({ deployment }) => deployment && toVerified(deployment));
}

/** What undeploying a Deployment would stop and leave behind. Null: it is gone. */
export function useUndeployImpact(id: string): Loadable<UndeployImpact | null> {
  const loadable = useGatewayQuery(FetchDeploymentWiringDocument, { variables: { id } });
  return mapLoadable(
    loadable,
    ({ deployment }) =>
      deployment && undeployImpact({ deployment, wiring: toSelectedWiring(deployment.wiring) }),
  );
}

type Wire = NonNullable<TFetchDeploymentWiringQuery['deployment']>;

function toVerified(deployment: Wire): VerifiedDeployment {
  const { wiring, buildReport } = deployment;
  const verification = readWiring({
    deployment,
    wiring: toSelectedWiring(wiring),
    report: toReportEntries(buildReport),
  });
  return { ...verification, missingScopes: wiring.missingScopes };
}
