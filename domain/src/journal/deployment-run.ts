import { toDeploymentStatus } from '../deployment/deployment-status.js';
import type { JournalEntry } from './journal-entry.js';
import { isLater } from './run-order.js';

/** The run that Connect is at, as far as the journal tells. Times are ISO 8601, platform time. */
export type DeploymentRun = {
  /** `deploy`, `redeploy` or `undeploy` */
  kind: string;
  startedAt: string;
  /** `seen`: it was started elsewhere, and first seen then. */
  startedAtSource: 'journal' | 'seen';
  /** Since when it has had its status, as far as seen */
  phaseSince: string;
};

/** The run of a Deployment that is at work; null when it is not, or the journal knows of none. */
export function toDeploymentRun({
  status,
  entries,
}: {
  /** DeploymentStatus */
  status: string;
  entries: readonly JournalEntry[];
}): DeploymentRun | null {
  const { kind, inProgress } = toDeploymentStatus(status);
  if (!inProgress) return null;
  const kinds = kind === 'undeploying' ? UNDEPLOYING : DEPLOYING;
  const open = entries.filter((entry) => kinds.includes(entry.kind) && OPEN.includes(entry.state));
  const newest = open.find((entry) => !open.some((other) => isLater(other, entry)));
  if (!newest) return null;
  const { origin, startedAt, phases } = newest;
  const phase = phases.find((seen) => seen.status === status) ?? phases.at(-1);
  return {
    kind: newest.kind,
    startedAt,
    startedAtSource: origin === 'console' ? 'journal' : 'seen',
    phaseSince: phase?.seenAt ?? startedAt,
  };
}

const DEPLOYING: readonly string[] = ['deploy', 'redeploy'];
const UNDEPLOYING: readonly string[] = ['undeploy'];
const OPEN: readonly JournalEntry['state'][] = ['requested', 'running'];
