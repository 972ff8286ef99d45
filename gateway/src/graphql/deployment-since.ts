import {
  deploymentSince,
  lastReportInstant,
  toDeploymentStatus,
  type DeploymentSince,
  type JournalEntry,
} from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';

/** Otherwise only the journal knows since when: there is no report, or it is of something earlier. */
export function isToldByReport({ status, buildReport }: DeploymentFacts): boolean {
  const { inProgress, kind } = toDeploymentStatus(status);
  return !inProgress && kind !== 'undeployFailed' && lastReportInstant(buildReport?.entries ?? null) !== null;
}

/** When a Deployment came to its status, as far as its report and these entries of its journal tell. */
export function sinceOf(
  { status, buildReport }: DeploymentFacts,
  entries: readonly JournalEntry[],
): DeploymentSince | null {
  return deploymentSince({ status, report: buildReport?.entries ?? null, entries });
}
