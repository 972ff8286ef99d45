/** A Deployment, as far as it says which connector it runs. */
export type DeployedVersion = {
  /** `preview`, `sandbox` or `production`; null in old responses */
  type: string | null;
  connector: { version: number; tag: string };
};

export type DeploymentDrift = 'upToDate' | 'updateAvailable' | 'draftMovedOn' | 'unknown';

type Compared = {
  draft: { tag: string };
  /** Null when there is none, or this project may not see it. */
  published: { version: number; tag: string } | null;
};

/** Whether a redeploy could bring a newer version of the published Connector; never for a preview, which runs the draft. */
export function isUpdateAvailable(
  { type, connector }: DeployedVersion,
  published: { version: number } | null,
): boolean {
  if (type === null || type === 'preview' || published === null) return false;
  return connector.version < published.version;
}

/**
 * How far a Deployment is behind. A preview is compared with the draft by tag, everything else with the published
 * Connector by version: the version counters of draft and Connector have nothing to do with each other.
 */
export function deploymentDrift(
  deployment: DeployedVersion,
  { draft, published }: Compared,
): DeploymentDrift {
  if (deployment.type === 'preview') {
    return deployment.connector.tag === draft.tag ? 'upToDate' : 'draftMovedOn';
  }
  if (deployment.type === null || published === null) return 'unknown';
  return isUpdateAvailable(deployment, published) ? 'updateAvailable' : 'upToDate';
}
