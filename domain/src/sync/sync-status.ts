import type { Tone } from '../tone.js';
import type { SyncMessage, UnreadableReason } from './sync-facts.js';
import type { OpenFailure, SyncError, SyncSkip, SyncSuccess } from './sync-record.js';

/** What is shown, the worst first; the only vocabulary of the labels. */
export const SYNC_STATUSES = [
  'failed',
  'failedExpired',
  'neverReceived',
  'behind',
  'retrying',
  'unknown',
  'pending',
  'skipped',
  'notDue',
  'syncedBySyncInfo',
  'synced',
  'notExpected',
  'notTracked',
] as const;

export type SyncStatusKind = (typeof SYNC_STATUSES)[number];

const TONES: Record<SyncStatusKind, Tone> = {
  failed: 'critical',
  failedExpired: 'critical',
  neverReceived: 'critical',
  behind: 'warning',
  retrying: 'warning',
  unknown: 'neutral',
  pending: 'progress',
  skipped: 'neutral',
  notDue: 'neutral',
  syncedBySyncInfo: 'positive',
  synced: 'positive',
  notExpected: 'neutral',
  notTracked: 'neutral',
};

export function syncTone(status: SyncStatusKind): Tone {
  return TONES[status];
}

/** Why it cannot be known. */
export type UnknownCause =
  | { kind: 'targetUnreadable'; problem: UnreadableReason }
  | { kind: 'recordUnreadable'; problem: UnreadableReason }
  | { kind: 'recordsHidden' }
  | { kind: 'messagesOff' }
  | { kind: 'messagesHidden' }
  | { kind: 'messagesUnreadable' }
  /** How long Messages are kept cannot be read, and the first ones are not there. */
  | { kind: 'retentionUnknown' }
  /** Messages were not kept yet when the resource was created. */
  | { kind: 'messagesNotKept' }
  /** The user may not see the resource. */
  | { kind: 'resourceHidden' }
  | { kind: 'olderThanRetention'; retentionDays: number }
  | { kind: 'olderThanTracking'; trackedSince: string }
  /** Messages cannot tell whether what changed since matters. */
  | { kind: 'changedAfterSync'; from: number; to: number | null }
  /** Each event counts, and which there were can no longer be read. */
  | { kind: 'eventsNotVerifiable' }
  /** Only the newest were read. */
  | { kind: 'tooManyMessages' }
  /** The record had to drop what it knew. */
  | { kind: 'recordTruncated' }
  /** Order Edits trigger no change notification. */
  | { kind: 'editedByOrderEdit'; at: string }
  /** The record claims a status that is not known here. */
  | { kind: 'unknownClaim'; status: string };

/** What keeps a target from getting what it should. */
export type FeedProblem =
  | {
      kind: 'subscriptionUnhealthy';
      key: string | null;
      /** SubscriptionHealthStatus; open */
      status: string;
      /** Whether notifications are dropped for good, as opposed to kept for later */
      loses: boolean;
    }
  /** A key of the registry entry that no Subscription has; null: none is subscribed to what the target needs. */
  | { kind: 'subscriptionMissing'; key: string | null }
  | { kind: 'deploymentMissing'; key: string }
  /** DeploymentStatus; open */
  | { kind: 'deploymentDown'; key: string; status: string };

/** What the answer leaves open. */
export type SyncCaveat =
  /** Messages before this time are no longer kept, so only those since were compared. */
  | 'olderMessagesExpired'
  /** Messages before `trackedSince` were not expected to be reported. */
  | 'olderThanTracking'
  /** The newest Message was skipped, and an earlier one was never confirmed. */
  | 'gapBeforeSkip';

export type SyncLag = {
  /** Messages that are not confirmed; null when only versions can be compared */
  count: number | null;
  /** All Messages that concern the target; null when only versions can be compared */
  of: number | null;
  /** ISO 8601, platform time of the oldest */
  oldestAt: string;
  /** Seconds since then */
  seconds: number;
  /** Only when fed by change notifications */
  versions: { synced: number | null; current: number } | null;
};

/** The one thing that helps and can do no harm. */
export type SafeStep =
  'wait' | 'checkAgain' | 'openDeployment' | 'openTarget' | 'openExternal' | 'handOver' | 'none';

/** The status of one resource in one target, and why. */
export type DerivedStatus = {
  status: SyncStatusKind;
  /** Row of the derivation table in docs/sync-contract.md; null: a status that the table does not have */
  row: number | null;
  /** The writer says so and reports nothing that could be checked. */
  claimed: boolean;
  /** ISO 8601: since when the failure or claim stands; null when there is none */
  since: string | null;
  /** Of the failure that decides, else of the newest open one */
  failure: OpenFailure | null;
  /** Of a claimed failure */
  claimedError: SyncError | null;
  openCount: number;
  /** ISO 8601; the earliest that a writer has told */
  nextRetryAt: string | null;
  synced: SyncSuccess | null;
  /** Of syncInfo, when nothing else is reported */
  syncInfo: { externalId: string | null; syncedAt: string } | null;
  skipped: SyncSkip | null;
  externalId: string | null;
  /** http or https */
  externalUrl: string | null;
  lag: SyncLag | null;
  /** Messages that should have been confirmed and are neither done, open nor skipped; oldest first */
  gaps: readonly SyncMessage[];
  /** Only of `unknown` */
  unknown: UnknownCause | null;
  caveats: readonly SyncCaveat[];
  feedProblems: readonly FeedProblem[];
  /** Nothing is outstanding, as far as can be known. */
  upToDate: boolean;
  step: SafeStep;
};
