import type { ConnectDeployment, StoredDeployment, StoredRevision } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import type { Masking } from '../deployments/secured-values.js';
import { withoutSecrets } from '../deployments/shown-deployment.js';

/** A DeploymentRevision. Only what it keeps is documented; the name of every field is a guess. */
export type DeploymentRevision = {
  revision: number;
  createdAt: string;
  connector: Pick<ConnectDeployment['connector'], 'id' | 'key' | 'version' | 'repository'>;
} & Pick<ConnectDeployment, 'applications' | 'globalConfiguration'>;

/** Oldest first. A Deployment that a scenario starts as deployed has that deployment as its first revision. */
export function revisionsOf({ revisions, deployment, lastModifiedAt }: StoredDeployment): StoredRevision[] {
  if (revisions !== undefined) return revisions;
  return deployment.status === 'Deployed'
    ? [{ revision: 1, createdAt: lastModifiedAt, deployed: deployment }]
    : [];
}

/** Keeps what is deployed now as the newest revision. */
export function addRevision(stored: StoredDeployment, createdAt: string): void {
  const { connector, globalConfiguration, applications } = stored.deployment;
  const earlier = stored.revisions ?? [];
  const revision = (earlier.at(-1)?.revision ?? 0) + 1;
  const deployed = { connector, globalConfiguration, applications };
  stored.revisions = [...earlier, { revision, createdAt, deployed }];
}

/** A revision as the Connect API answers it. */
export function shownRevision(
  { revision, createdAt, deployed }: StoredRevision,
  masking: Masking,
): DeploymentRevision {
  const { id, key, version, repository } = deployed.connector;
  return {
    revision,
    createdAt,
    connector: { id, key, version, repository },
    ...withoutSecrets(deployed, masking),
  };
}

/** What a Deployment runs on after a rollback: the connector and the configuration of then. */
export function restored(
  deployment: ConnectDeployment,
  { deployed, revision }: StoredRevision,
  behavior: ConnectBehavior,
): ConnectDeployment {
  const keepsSecrets = behavior['rollback-secured'] === 'kept';
  const applications = deployed.applications.map((application) => {
    const present = deployment.applications.find(({ id }) => id === application.id);
    return keepsSecrets && present
      ? { ...application, securedConfiguration: present.securedConfiguration }
      : application;
  });
  const { connector, globalConfiguration } = deployed;
  return { ...deployment, connector, globalConfiguration, applications, rollbackRevision: revision };
}
