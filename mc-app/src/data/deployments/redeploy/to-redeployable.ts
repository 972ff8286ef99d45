import {
  toDeploymentStatus,
  type DeclaredScope,
  type DeploymentStatus,
  type HeldScope,
  type OmittedSecrets,
} from '@connect-console/domain';
import type { TFetchRedeployableQuery, TRedeployableFragment } from '../../generated/gateway';
import { toDeclaredScopes, toHeldScopes } from '../configuration/to-configuration';

/** A version of a connector, with the configuration keys that it declares. */
export type ConnectorTarget = { version: number; tag: string; declared: DeclaredScope[] };

/** A Deployment as a redeploy starts from it. */
export type Redeployable = {
  id: string;
  version: number;
  /** Its key, else the name of its connector. */
  name: string;
  status: DeploymentStatus;
  /** Whether the gateway itself runs in it; null when that cannot be told now. */
  isOwn: boolean | null;
  repositoryUrl: string;
  held: HeldScope[];
  /** The connector as it is deployed. */
  deployed: ConnectorTarget;
  /** What a redeploy with the update would bring; null when there is none, or it cannot be read. */
  latest: (ConnectorTarget & { isDeployable: boolean }) | null;
};

/** What the gateway knows that decides what a redeploy does. */
export type RedeployConditions = { omittedSecrets: OmittedSecrets };

/** Maps the gateway's Deployment to our model. */
export function toRedeployable(wire: TRedeployableFragment): Redeployable {
  const { connector, latest } = wire;
  return {
    id: wire.id,
    version: wire.version,
    name: wire.key ?? connector.name,
    status: toDeploymentStatus(wire.status),
    isOwn: wire.isOwn,
    repositoryUrl: connector.repository.url,
    held: toHeldScopes(wire),
    deployed: {
      version: connector.version,
      tag: connector.repository.tag,
      declared: toDeclaredScopes(connector),
    },
    latest: latest && {
      version: latest.version,
      tag: latest.repository.tag,
      declared: toDeclaredScopes(latest),
      isDeployable: latest.deployable,
    },
  };
}

/** Maps what the gateway says of itself; what it does not know yet is unknown. */
export function toRedeployConditions({
  omittedSecrets,
}: Pick<TFetchRedeployableQuery['gateway'], 'omittedSecrets'>): RedeployConditions {
  const isKnown = omittedSecrets === 'kept' || omittedSecrets === 'lost';
  return { omittedSecrets: isKnown ? omittedSecrets : 'unknown' };
}
