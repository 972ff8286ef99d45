import { defineMessages } from 'react-intl';

export const titleMessages = defineMessages({
  order: { id: 'SyncPanel.order', defaultMessage: 'Order {name}' },
  customer: { id: 'SyncPanel.customer', defaultMessage: 'Customer {name}' },
  product: { id: 'SyncPanel.product', defaultMessage: 'Product {name}' },
});

export const messages = defineMessages({
  systems: { id: 'SyncPanel.systems', defaultMessage: 'Systems' },
  checkAgain: { id: 'SyncPanel.checkAgain', defaultMessage: 'Check again' },
  checking: { id: 'SyncPanel.checking', defaultMessage: 'Checking…' },
  nothingChanged: { id: 'SyncPanel.nothingChanged', defaultMessage: 'Checked: nothing changed.' },
  statusChanged: { id: 'SyncPanel.statusChanged', defaultMessage: '{target}: {before} → {after}.' },
  resourceChanged: { id: 'SyncPanel.resourceChanged', defaultMessage: 'It changed meanwhile.' },
  readingTarget: { id: 'SyncPanel.readingTarget', defaultMessage: 'Reading…' },
  reading: { id: 'SyncPanel.reading', defaultMessage: 'Reading payments and older Messages…' },
  gone: { id: 'SyncPanel.gone', defaultMessage: 'This does not exist (any more)' },
  goneAdvice: {
    id: 'SyncPanel.goneAdvice',
    defaultMessage: 'It was deleted, or the address of the page is wrong.',
  },
  empty: { id: 'SyncPanel.empty', defaultMessage: 'No system is registered yet' },
  emptyAdvice: {
    id: 'SyncPanel.emptyAdvice',
    defaultMessage:
      'Until the registry says which systems receive what, nobody can tell whether this arrived. An administrator registers them under Sync → Targets.',
  },
  openTargets: { id: 'SyncPanel.openTargets', defaultMessage: 'Open Sync → Targets' },
});

export const summaryMessages = defineMessages({
  allUpToDate: {
    id: 'SyncPanel.allUpToDate',
    defaultMessage:
      '{expected, plural, one {The one system is up to date} other {All # systems are up to date}}',
  },
  hidden: {
    id: 'SyncPanel.hiddenTargets',
    defaultMessage: 'Your permissions do not show which systems this goes to',
  },
  noneExpected: { id: 'SyncPanel.noneExpected', defaultMessage: 'No system waits for this' },
  some: {
    id: 'SyncPanel.some',
    defaultMessage:
      '{upToDate, number} of {expected, plural, one {# system is} other {# systems are}} up to date; {worst}',
    description: '{worst} is one of SyncPanel.worst…',
  },
});

export const worstMessages = defineMessages({
  failed: { id: 'SyncPanel.worstFailed', defaultMessage: '{target} failed' },
  failedExpired: {
    id: 'SyncPanel.worstFailedExpired',
    defaultMessage: '{target} failed and is no longer retried',
  },
  neverReceived: {
    id: 'SyncPanel.worstNeverReceived',
    defaultMessage: '{target} never received it',
  },
  behind: { id: 'SyncPanel.worstBehind', defaultMessage: '{target} is {lag}' },
  retrying: { id: 'SyncPanel.worstRetrying', defaultMessage: '{target} is retrying' },
  unknown: { id: 'SyncPanel.worstUnknown', defaultMessage: 'nobody can tell about {target}' },
  pending: { id: 'SyncPanel.worstPending', defaultMessage: '{target} is waiting: {lag}' },
  newer: { id: 'SyncPanel.worstNewer', defaultMessage: '{target} has {lag}' },
});

export const lagMessages = defineMessages({
  behind: {
    id: 'SyncPanel.lagBehind',
    defaultMessage: '{count, plural, one {# change} other {# changes}} behind, {lag}',
  },
  versionsBehind: { id: 'SyncPanel.lagVersionsBehind', defaultMessage: 'behind for {lag}' },
  waiting: {
    id: 'SyncPanel.lagWaiting',
    defaultMessage: '{count, plural, one {# change} other {# changes}}, {lag}',
  },
  missing: {
    id: 'SyncPanel.lagMissing',
    defaultMessage: '{count, number} of {of, number} events missing, {lag}',
  },
  versions: { id: 'SyncPanel.lagVersions', defaultMessage: 'v{synced, number} → v{current, number}, {lag}' },
  newer: {
    id: 'SyncPanel.lagNewer',
    defaultMessage: '{count, plural, one {# newer change} other {# newer changes}}, {lag}',
  },
});

export const rowMessages = defineMessages({
  synced: { id: 'SyncPanel.syncedAt', defaultMessage: 'Synced {time}' },
  lastSynced: { id: 'SyncPanel.lastSynced', defaultMessage: 'Last synced {time}' },
  lastReport: { id: 'SyncPanel.lastReport', defaultMessage: 'Reported {time}' },
  externalId: { id: 'SyncPanel.externalId', defaultMessage: 'Id {id}' },
});
