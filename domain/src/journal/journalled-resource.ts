import type { ReportEntry } from '../report/report.js';
import type { JournalVerdict } from './journal-entry.js';

/** Connect runs at most one of each at a time; each has its own report. */
export type RunLane = 'preview' | 'publishing' | 'deployment';

/** Where a lane of a resource stands, by its status alone. */
export type RunReading = {
  lane: RunLane;
  /** `unclear`: a status that we do not know, which says nothing about a run. */
  state: 'running' | 'unclear' | 'still';
  /** How the last run of the lane ended, as far as the status tells. */
  verdict: JournalVerdict;
  /** What a run of the lane is called now. */
  kind: string;
  report: ReportEntry[];
  /** A DeploymentStatus, which a run keeps as its phase and which may lag behind; null: certain at once. */
  status: string | null;
  /** What the last run was of; null: that cannot be told. */
  tag: string | null;
};

/** What a journal is settled by. */
export type JournalledResource = {
  /** Null: the resource is gone. */
  version: number | null;
  tag: string | null;
  lanes: readonly RunReading[];
};

const LANE_BY_KIND: ReadonlyMap<string, RunLane> = new Map<string, RunLane>([
  ['preview', 'preview'],
  ['publish', 'publishing'],
  ['certification', 'publishing'],
  ['deploy', 'deployment'],
  ['redeploy', 'deployment'],
  ['undeploy', 'deployment'],
]);

/** The lane that an entry of the journal is a run of; null when it is no run. */
export function runLaneOf(kind: string): RunLane | null {
  return LANE_BY_KIND.get(kind) ?? null;
}
