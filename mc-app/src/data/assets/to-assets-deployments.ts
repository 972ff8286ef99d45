import type { TAssetsDeploymentFragment, TFetchAssetsApplicationsQuery } from '../generated/gateway';

/** A Deployment that holds assets, or the one in which Connect Console itself runs. */
export type AssetsDeployment = {
  id: string;
  key: string | null;
  /** DeploymentStatus; open */
  status: string;
  /** Connect Console runs in it; null: that cannot be told now. */
  isOwn: boolean | null;
  connector: { id: string; name: string };
  applications: AssetsApplication[];
};

/** An application of type assets. */
export type AssetsApplication = {
  id: string;
  name: string;
  /** Null: Connect has not told yet. */
  url: string | null;
};

export type AssetsDeployments = {
  deployments: AssetsDeployment[];
  /** False: there are more Deployments than were read. */
  isComplete: boolean;
};

/** Those of the Deployments that concern assets. */
export function toAssetsDeployments({ deployments }: TFetchAssetsApplicationsQuery): AssetsDeployments {
  return {
    deployments: deployments.results
      .map(toAssetsDeployment)
      .filter(({ isOwn, applications }) => isOwn === true || applications.length > 0),
    isComplete: deployments.results.length >= deployments.total,
  };
}

function toAssetsDeployment(wire: TAssetsDeploymentFragment): AssetsDeployment {
  const { id, key, status, isOwn, connector } = wire;
  return {
    id,
    key,
    status,
    isOwn,
    connector: { id: connector.id, name: connector.name },
    applications: wire.applications
      .filter(({ applicationType }) => applicationType === 'assets')
      .map((one) => ({ id: one.id, name: one.applicationName, url: one.url })),
  };
}
