import type { HeldScope } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchComparedDeploymentsDocument, type TComparedDeploymentFragment } from '../../generated/gateway';
import { toHeldScopes } from '../configuration/to-configuration';

/** A deployment with what it holds. */
export type ComparedDeployment = {
  id: string;
  key: string | null;
  connectorName: string;
  scopes: HeldScope[];
};

/** Null: there is none with this id. */
export type ComparedDeployments = { left: ComparedDeployment | null; right: ComparedDeployment | null };

/** Two deployments with what they hold, by their ids. */
export function useComparedDeployments(ids: { left: string; right: string }): Loadable<ComparedDeployments> {
  const loadable = useGatewayQuery(FetchComparedDeploymentsDocument, { variables: ids });
  return mapLoadable(loadable, ({ left, right }) => ({
    left: left && toComparedDeployment(left),
    right: right && toComparedDeployment(right),
  }));
}

function toComparedDeployment(wire: TComparedDeploymentFragment): ComparedDeployment {
  return { id: wire.id, key: wire.key, connectorName: wire.connector.name, scopes: toHeldScopes(wire) };
}
