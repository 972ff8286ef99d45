import { toDeploymentStatus } from '../deployment/deployment-status.js';
import { lastReportInstant, type ReportEntry } from '../report/report.js';
import { toDeploymentRun } from './deployment-run.js';
import type { JournalEntry } from './journal-entry.js';
import { runLaneOf } from './journalled-resource.js';
import { newestRun } from './run-order.js';

/** When a Deployment came to its status. */
export type DeploymentSince = {
  /** ISO 8601, platform time */
  at: string;
  /** `report`: the last entry of the build report; `journal`: noted here; `seen`: when it was first seen here */
  source: 'report' | 'journal' | 'seen';
};

type Facts = {
  /** DeploymentStatus */
  status: string;
  report: readonly ReportEntry[] | null;
  entries: readonly JournalEntry[];
};

/** When a Deployment came to its status: the Connect API does not tell. Null when nobody knows. */
export function deploymentSince({ status, report, entries }: Facts): DeploymentSince | null {
  if (toDeploymentStatus(status).inProgress) {
    const run = toDeploymentRun({ status, entries });
    return run && { at: run.phaseSince, source: run.startedAtSource };
  }
  const reportedAt = lastReportInstant(report);
  const last = newestRun(entries.filter(isKnownToHaveEnded));
  // Without a report of its own, a run came after what the Deployment still shows.
  if (
    last?.ending?.report === null &&
    !(reportedAt !== null && reportedAt > Date.parse(last.ending.endedAt))
  ) {
    return { at: last.ending.endedAt, source: last.origin === 'console' ? 'journal' : 'seen' };
  }
  return reportedAt === null ? null : { at: new Date(reportedAt).toISOString(), source: 'report' };
}

function isKnownToHaveEnded({ kind, ending }: JournalEntry): boolean {
  return runLaneOf(kind) === 'deployment' && ending !== null && ending.verdict !== 'unknown';
}
