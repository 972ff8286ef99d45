import type { ReportEntry } from '../report/report.js';
import type { DeploymentChange } from './deployment-change.js';
import type { WiringBefore } from './wiring-before.js';

/** Container of the custom objects that hold the journal: one object per entry. */
export const JOURNAL_CONTAINER = 'connect-console-journal';

export const JOURNAL_STATES = ['requested', 'running', 'ended', 'refused', 'notSent', 'unknown'] as const;

/**
 * `requested`: written before Connect is asked, outcome not known yet. `notSent`: Connect never carried it out.
 * `unknown`: whether Connect carried it out cannot be found out any more.
 */
export type JournalState = (typeof JOURNAL_STATES)[number];

export type JournalVerdict = 'passed' | 'failed' | 'canceled' | 'unknown';

export type JournalEnding = {
  verdict: JournalVerdict;
  /** ISO 8601, platform time */
  endedAt: string;
  /** `seen`: it had ended when somebody looked. */
  endedAtSource: 'report' | 'seen';
  /** Null: there was none, or it was overwritten before it was seen. */
  report: ReportEntry[] | null;
};

export type JournalFailure = {
  code: string;
  message: string;
  correlationId: string | null;
  /** HTTP status; like the details only for refusing the same decision again in the same way */
  status?: number;
  details?: Readonly<Record<string, string | number>>;
};

/** A status of a run of a Deployment, and when it was first seen: ISO 8601, platform time. */
export type RunPhase = { status: string; seenAt: string };

/** What somebody did to a resource, and how it went. */
export type JournalEntry = {
  /** Key of the custom object */
  id: string;
  /** Version of the custom object */
  version: number;
  /** ISO 8601, platform time; of a `seen` entry: when it was first seen. */
  startedAt: string;
  /** What it was done to: `connector/<id>` or `deployment/<id>` */
  subject: string;
  /**
   * `create`, `edit`, `preview`, `publish`, `certification`, `comment`, `unlist`, `delete`; of a Deployment
   * `deploy`, `redeploy`, `undeploy`; open
   */
  kind: string;
  /** `seen`: done elsewhere. */
  origin: 'console' | 'seen';
  state: JournalState;
  /** The id is verified, the name is a claim of the browser; null: done elsewhere. */
  startedBy: { id: string; displayName: string | null } | null;
  /** Version of the resource that it was asked of */
  resourceVersion: number | null;
  tag: string | null;
  /** As the user gave it; null where none is asked for */
  reason: string | null;
  /** Only of a deploy or redeploy that was asked for here */
  change: DeploymentChange | null;
  /** Only of runs of a Deployment; oldest first */
  phases: readonly RunPhase[];
  /** Null: nobody looked. */
  wiringBefore: WiringBefore | null;
  ending: JournalEnding | null;
  failure: JournalFailure | null;
};

/** An entry that is not written yet; the platform gives it key, version and time. */
export type NewJournalEntry = Omit<JournalEntry, 'id' | 'version' | 'startedAt'>;

/** A custom object as commercetools answers it. */
export type JournalObject = { key: string; version: number; createdAt: string; value: unknown };

/** Of the value of an entry's custom object */
export const JOURNAL_SCHEMA = 1;

/** The value of an entry's custom object; commercetools does not store the fields that are null. */
export function toJournalValue(entry: NewJournalEntry): Record<string, unknown> {
  const { subject, kind, origin, state, startedBy, resourceVersion, tag } = entry;
  const { reason, change, phases, wiringBefore, ending, failure } = entry;
  return {
    schema: JOURNAL_SCHEMA,
    subject,
    kind,
    origin,
    state,
    startedBy,
    resourceVersion,
    tag,
    reason,
    change,
    phases: phases.length > 0 ? phases : null,
    wiringBefore,
    ending,
    failure,
  };
}
