import { toDeploymentStatus, type JournalEntry } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';

type Status = Pick<DeploymentFacts, 'status'>;

/** Connect is deploying it. */
export function isDeploying({ status }: Status): boolean {
  const { kind, inProgress } = toDeploymentStatus(status);
  return inProgress && kind !== 'undeploying';
}

export function isUndeploying({ status }: Status): boolean {
  return toDeploymentStatus(status).kind === 'undeploying';
}

/**
 * Whether a Deployment shows that Connect has carried out what was asked of it. A higher version alone does not: it
 * rises by itself while Connect is at work.
 */
export function showsRunOf(
  entry: Pick<JournalEntry, 'kind' | 'resourceVersion' | 'startedAt'>,
  deployment: DeploymentFacts,
): boolean {
  if (entry.kind === 'undeploy') {
    const hasFailed = toDeploymentStatus(deployment.status).kind === 'undeployFailed';
    return isUndeploying(deployment) || (hasFailed && isReportedSince(entry, deployment));
  }
  if (deployment.version <= (entry.resourceVersion ?? 0)) return false;
  return isDeploying(deployment) || isReportedSince(entry, deployment);
}

function isReportedSince(
  { startedAt }: Pick<JournalEntry, 'startedAt'>,
  { buildReport }: DeploymentFacts,
): boolean {
  const entries = buildReport?.entries ?? [];
  return entries.some(({ createdAt }) => Date.parse(createdAt ?? '') >= Date.parse(startedAt));
}
