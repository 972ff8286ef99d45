import { deploymentDrift, type DeploymentDrift } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { Loaders } from './loaders.js';
import { toConnectorVersion } from './to-connector-version.js';

type ConnectorVersion = NonNullable<ReturnType<typeof toConnectorVersion>>;

/** How far a Deployment is behind; unknown when what it is compared with cannot be read. */
export async function readDrift(deployment: DeploymentFacts, loaders: Loaders): Promise<DeploymentDrift> {
  const { type, connector } = deployment;
  const deployed = {
    type: type ?? null,
    connector: { version: connector.version, tag: connector.repository.tag },
  };
  if (type === 'preview') {
    const draft = await readDraft(deployment, loaders);
    return draft === null ? 'unknown' : deploymentDrift(deployed, { draft, published: null });
  }
  const published = await readPublished(deployment, loaders);
  return deploymentDrift(deployed, { draft: { tag: '' }, published });
}

/** Null when there is none, and when it cannot be read. */
export async function readDraft(
  { connector }: DeploymentFacts,
  { draftVersion }: Loaders,
): Promise<ConnectorVersion | null> {
  return connector.id === '' ? null : draftVersion.load(connector.id);
}

/** Null when there is none, and when it cannot be read. */
export async function readPublished(
  { connector }: DeploymentFacts,
  { published }: Loaders,
): Promise<ConnectorVersion | null> {
  if (connector.id === '') return null;
  return toConnectorVersion((await published.load(connector.id))?.connector ?? null);
}
