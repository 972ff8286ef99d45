import type { DerivedStatus, SyncTarget, UnknownCause } from '@connect-console/domain';
import type { MessageDescriptor } from 'react-intl';
import { failureMessages, reasonMessages, skipMessages } from './reason-messages';
import { unknownMessages } from './unknown-messages';

export type Words = {
  message: MessageDescriptor;
  values?: Record<string, string | number | null | undefined>;
};

type Around = {
  /** Name of the system */
  target: string;
  /** Null: the registry has no entry that could be read. */
  entry: SyncTarget | null;
  toAge: (seconds: number) => string;
  toTime: (at: string) => string;
};

/** Why a resource has its status in a target, in plain words; the sentence that decides comes first. */
export function reasonWords(status: DerivedStatus, around: Around): Words[] {
  const { target, entry } = around;
  const values = { target };
  switch (status.status) {
    case 'failed':
      return [{ message: failureMessages[failureKind(status)], values }];
    case 'failedExpired':
      return [{ message: reasonMessages.failedExpired }];
    case 'retrying':
      return [{ message: status.claimed ? reasonMessages.retryingClaimed : reasonMessages.retrying }];
    case 'pending':
    case 'behind':
    case 'neverReceived':
      return [lateWords(status, around)];
    case 'synced':
      return status.claimed
        ? [{ message: reasonMessages.syncedClaimed }, ...newerWords(status)]
        : [{ message: reasonMessages.synced, values }];
    case 'syncedBySyncInfo':
      return syncInfoWords(status, around);
    case 'skipped':
      return skipWords(status, around);
    case 'unknown':
      return status.unknown ? [unknownWords(status.unknown, around)] : [];
    case 'notDue':
      return [{ message: reasonMessages.notDue, values }, ...appliesWords(entry)];
    case 'notExpected':
      return [{ message: reasonMessages.notExpected, values }, ...appliesWords(entry)];
    case 'notTracked':
      return [{ message: entry ? reasonMessages.switchedOff : reasonMessages.notRegistered, values }];
  }
}

function failureKind({ claimed, failure }: DerivedStatus): keyof typeof failureMessages {
  if (claimed) return 'claimed';
  const category = failure?.error.category;
  return category === 'data' || category === 'config' || category === 'auth' ? category : 'other';
}

function lateWords({ status, lag }: DerivedStatus, { target, entry, toAge }: Around): Words {
  const age = lag ? toAge(lag.seconds) : '';
  const values = { target, lag: age, sla: toAge(entry?.slaSeconds ?? 0), count: lag?.count, of: lag?.of };
  if (status === 'neverReceived') return { message: reasonMessages.neverReceived, values };
  if (status === 'pending') {
    const isCounted = typeof lag?.count === 'number';
    return { message: isCounted ? reasonMessages.pendingMessages : reasonMessages.pending, values };
  }
  if (lag?.versions) {
    return { message: reasonMessages.behindVersions, values: { ...values, ...lag.versions } };
  }
  if (typeof lag?.count !== 'number') return { message: reasonMessages.behind, values };
  return {
    message: entry?.mode === 'events' ? reasonMessages.behindEvents : reasonMessages.behindState,
    values,
  };
}

function newerWords({ lag }: DerivedStatus): Words[] {
  return lag?.count ? [{ message: reasonMessages.claimedNewer, values: { count: lag.count } }] : [];
}

function syncInfoWords({ syncInfo, lag }: DerivedStatus, { toTime }: Around): Words[] {
  const time = syncInfo && toTime(syncInfo.syncedAt);
  const noted = { message: reasonMessages.syncInfo, values: { time } };
  return lag?.count
    ? [noted, { message: reasonMessages.syncInfoNewer, values: { count: lag.count } }]
    : [noted];
}

function skipWords({ claimed, skipped, synced }: DerivedStatus, { target, toTime }: Around): Words[] {
  if (claimed) return [{ message: skipMessages.claimed }];
  const reason = skipped?.reason ?? '';
  const message = isKnownReason(reason) ? skipMessages[reason] : skipMessages.other;
  const success = synced && {
    message: skipMessages.lastSuccess,
    values: { time: toTime(synced.at) },
  };
  return [{ message, values: { target, reason } }, ...(success ? [success] : [])];
}

function isKnownReason(reason: string): reason is 'NO_EMAIL' | 'NOT_APPLICABLE' | 'FILTERED' | 'DISABLED' {
  return ['NO_EMAIL', 'NOT_APPLICABLE', 'FILTERED', 'DISABLED'].includes(reason);
}

function appliesWords(entry: SyncTarget | null): Words[] {
  return entry?.applies ? [{ message: reasonMessages.applies, values: { text: entry.applies } }] : [];
}

function unknownWords(cause: UnknownCause, { toTime }: Around): Words {
  const message = unknownMessages[cause.kind];
  switch (cause.kind) {
    case 'olderThanTracking':
      return { message, values: { time: toTime(cause.trackedSince) } };
    case 'editedByOrderEdit':
      return { message, values: { time: toTime(cause.at) } };
    default:
      return { message, values: { ...cause } };
  }
}
