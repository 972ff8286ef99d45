import { reportEntryKind, type ReportEntry } from '../report/report.js';
import type { Tone } from '../tone.js';

export type DeploymentStatusKind =
  | 'draft'
  | 'queued'
  | 'deploying'
  | 'deployed'
  | 'deployedWithWarnings'
  | 'failed'
  | 'undeploying'
  | 'undeployFailed'
  | 'unknown';

export type DeploymentStatus = {
  kind: DeploymentStatusKind;
  tone: Tone;
  /** A run is under way: the status will change without anybody doing something. */
  inProgress: boolean;
  /** The API's own word, shown as it is when the kind is `unknown`. */
  raw: string;
};

type Reading = Omit<DeploymentStatus, 'raw'>;

const KNOWN: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['Draft', { kind: 'draft', tone: 'progress', inProgress: true }],
  ['Queued', { kind: 'queued', tone: 'progress', inProgress: true }],
  ['Deploying', { kind: 'deploying', tone: 'progress', inProgress: true }],
  ['Deployed', { kind: 'deployed', tone: 'positive', inProgress: false }],
  ['Failed', { kind: 'failed', tone: 'critical', inProgress: false }],
  ['Undeploying', { kind: 'undeploying', tone: 'progress', inProgress: true }],
  ['UndeployFailed', { kind: 'undeployFailed', tone: 'critical', inProgress: false }],
]);

const UNKNOWN: Reading = { kind: 'unknown', tone: 'neutral', inProgress: false };

/**
 * Reads a DeploymentStatus together with its build report. "Deployed" does not mean "works": a failed
 * postDeploy script leaves the status at Deployed and a warning in the report, so that is a state of its own.
 * Errors in the report never turn Deployed into Failed: the verdict is the status.
 */
export function toDeploymentStatus(
  raw: string,
  buildReport: readonly Pick<ReportEntry, 'type' | 'title'>[] = [],
): DeploymentStatus {
  const reading = KNOWN.get(raw) ?? UNKNOWN;
  if (reading.kind === 'deployed' && buildReport.some(isConcern)) {
    return { kind: 'deployedWithWarnings', tone: 'warning', inProgress: false, raw };
  }
  return { ...reading, raw };
}

function isConcern(entry: Pick<ReportEntry, 'type' | 'title'>): boolean {
  const kind = reportEntryKind(entry);
  return kind === 'error' || kind === 'warning';
}
