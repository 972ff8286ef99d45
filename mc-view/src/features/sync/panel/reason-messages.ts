import { defineMessages } from 'react-intl';

export const failureMessages = defineMessages({
  data: {
    id: 'SyncReason.failedData',
    defaultMessage: '{target} does not accept the data. Sent again unchanged, it will fail again.',
  },
  config: {
    id: 'SyncReason.failedConfig',
    defaultMessage:
      'Something in the configuration of the connector is wrong. It must be corrected before {target} can receive this.',
  },
  auth: {
    id: 'SyncReason.failedAuth',
    defaultMessage:
      '{target} does not accept the credentials of the connector. They must be renewed before it can receive this.',
  },
  other: {
    id: 'SyncReason.failedOther',
    defaultMessage: '{target} refused this for good. It is not tried again by itself.',
  },
  claimed: {
    id: 'SyncReason.failedClaimed',
    defaultMessage: 'The connector says that this failed, and reports nothing that could be checked.',
  },
});

export const reasonMessages = defineMessages({
  failedExpired: {
    id: 'SyncReason.failedExpired',
    defaultMessage:
      'The last attempt was over 7 days ago. The queue keeps nothing longer and has probably dropped it: a replay is needed.',
  },
  retrying: {
    id: 'SyncReason.retrying',
    defaultMessage:
      'It has not worked yet and is tried again by itself. The queue keeps it for up to 7 days.',
  },
  retryingClaimed: {
    id: 'SyncReason.retryingClaimed',
    defaultMessage: 'The connector says that it tries again, and reports nothing that could be checked.',
  },
  synced: {
    id: 'SyncReason.synced',
    defaultMessage: 'Everything that concerns {target} has been confirmed.',
  },
  syncedClaimed: {
    id: 'SyncReason.syncedClaimed',
    defaultMessage: 'The connector says that this arrived, and reports nothing that could be checked.',
  },
  pendingMessages: {
    id: 'SyncReason.pendingMessages',
    defaultMessage:
      '{count, plural, one {# change is} other {# changes are}} on the way, the oldest for {lag}. Up to {sla} is usual.',
  },
  pending: {
    id: 'SyncReason.pending',
    defaultMessage: 'A change has been on the way for {lag}. Up to {sla} is usual.',
  },
  behindEvents: {
    id: 'SyncReason.behindEvents',
    defaultMessage:
      '{count, number} of {of, plural, one {# event} other {# events}} not confirmed, the oldest for {lag}. Each counts: a later one does not replace it.',
  },
  behindState: {
    id: 'SyncReason.behindState',
    defaultMessage:
      '{count, plural, one {# newer change has} other {# newer changes have}} not arrived, the oldest for {lag}. Up to {sla} is usual.',
  },
  behindVersions: {
    id: 'SyncReason.behindVersions',
    defaultMessage:
      'The last version that arrived is {synced, number}. It has been at version {current, number} for {lag}, and whether the difference matters to {target} cannot be known.',
  },
  behind: { id: 'SyncReason.behind', defaultMessage: 'A change has not arrived for {lag}.' },
  claimedNewer: {
    id: 'SyncReason.claimedNewer',
    defaultMessage:
      '{count, plural, one {# newer change is} other {# newer changes are}} not part of what it says.',
  },
  neverReceived: {
    id: 'SyncReason.neverReceived',
    defaultMessage: '{target} should have received this {lag} ago, and nothing was ever reported.',
  },
  syncInfo: {
    id: 'SyncReason.syncInfo',
    defaultMessage: 'The order notes in syncInfo that it was handed over {time}. No details are reported.',
  },
  syncInfoNewer: {
    id: 'SyncReason.syncInfoNewer',
    defaultMessage:
      '{count, plural, one {# change} other {# changes}} came after that. Nobody reports whether they arrived.',
  },
  notDue: { id: 'SyncReason.notDue', defaultMessage: 'Nothing has happened yet that concerns {target}.' },
  notExpected: { id: 'SyncReason.notExpected', defaultMessage: '{target} does not take this kind of data.' },
  switchedOff: {
    id: 'SyncReason.switchedOff',
    defaultMessage: 'Tracking is switched off for {target}.',
  },
  notRegistered: {
    id: 'SyncReason.notRegistered',
    defaultMessage: 'There are reports about it, but no registry entry says what it should receive.',
  },
  applies: { id: 'SyncReason.applies', defaultMessage: 'What it takes: {text}' },
});

export const skipMessages = defineMessages({
  NO_EMAIL: {
    id: 'SyncReason.skippedNoEmail',
    defaultMessage: 'The connector left it out: there is no e-mail address.',
  },
  NOT_APPLICABLE: {
    id: 'SyncReason.skippedNotApplicable',
    defaultMessage: 'The connector left it out: it does not concern {target}.',
  },
  FILTERED: {
    id: 'SyncReason.skippedFiltered',
    defaultMessage: 'The connector left it out: its filter does not let it through.',
  },
  DISABLED: {
    id: 'SyncReason.skippedDisabled',
    defaultMessage: 'The connector left it out: this is switched off in its configuration.',
  },
  other: { id: 'SyncReason.skippedOther', defaultMessage: 'The connector left it out: {reason}.' },
  claimed: {
    id: 'SyncReason.skippedClaimed',
    defaultMessage: 'The connector says that it left this out, and reports nothing that could be checked.',
  },
  lastSuccess: { id: 'SyncReason.skippedLastSuccess', defaultMessage: 'The last success was {time}.' },
});

export const caveatMessages = defineMessages({
  olderMessagesExpired: {
    id: 'SyncReason.olderMessagesExpired',
    defaultMessage: 'Older Messages are no longer kept: only later changes were compared.',
  },
  olderThanTracking: {
    id: 'SyncReason.caveatOlderThanTracking',
    defaultMessage: 'Changes before {time} were not compared: tracking began then.',
  },
  gapBeforeSkip: {
    id: 'SyncReason.gapBeforeSkip',
    defaultMessage: 'An earlier change was never confirmed.',
  },
});
