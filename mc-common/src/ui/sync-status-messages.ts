import { defineMessages } from 'react-intl';

export const syncStatusMessages = defineMessages({
  failed: { id: 'Common.syncFailed', defaultMessage: 'Failed' },
  failedExpired: { id: 'Common.syncFailedExpired', defaultMessage: 'Failed, no longer retried' },
  neverReceived: { id: 'Common.syncNeverReceived', defaultMessage: 'Never received' },
  behind: { id: 'Common.syncBehind', defaultMessage: 'Behind' },
  retrying: { id: 'Common.syncRetrying', defaultMessage: 'Retrying' },
  unknown: { id: 'Common.syncUnknown', defaultMessage: 'Unknown' },
  pending: { id: 'Common.syncPending', defaultMessage: 'Pending' },
  skipped: { id: 'Common.syncSkipped', defaultMessage: 'Skipped' },
  notDue: { id: 'Common.syncNotDue', defaultMessage: 'Not due' },
  syncedBySyncInfo: { id: 'Common.syncSyncedBySyncInfo', defaultMessage: 'Synced (syncInfo only)' },
  synced: { id: 'Common.syncSynced', defaultMessage: 'Synced' },
  notExpected: { id: 'Common.syncNotExpected', defaultMessage: 'Not expected' },
  notTracked: { id: 'Common.syncNotTracked', defaultMessage: 'Not tracked' },
});

export const syncClaimMessages = defineMessages({
  claimed: {
    id: 'Common.syncClaimed',
    defaultMessage: '{status}, claimed',
    description: 'The system says so itself, and nothing can be checked',
  },
});
