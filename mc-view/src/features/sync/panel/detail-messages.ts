import { defineMessages } from 'react-intl';

export const failureFactMessages = defineMessages({
  title: { id: 'SyncFailure.title', defaultMessage: 'Last reported failure' },
  code: { id: 'SyncFailure.code', defaultMessage: 'Code' },
  http: { id: 'SyncFailure.http', defaultMessage: '{code}, HTTP {status}' },
  message: { id: 'SyncFailure.message', defaultMessage: 'Message of the connector' },
  about: { id: 'SyncFailure.about', defaultMessage: 'About' },
  change: { id: 'SyncFailure.change', defaultMessage: 'Version {version, number}' },
  attempts: { id: 'SyncFailure.attempts', defaultMessage: 'Attempts' },
  attemptsReported: {
    id: 'SyncFailure.attemptsReported',
    defaultMessage: 'at least {count, number} reported',
  },
  since: { id: 'SyncFailure.since', defaultMessage: 'Since' },
  last: { id: 'SyncFailure.last', defaultMessage: 'Last attempt' },
  next: { id: 'SyncFailure.next', defaultMessage: 'Next attempt' },
  nextByQueue: {
    id: 'SyncFailure.nextByQueue',
    defaultMessage: 'the queue decides, until {time} at the latest',
  },
  more: {
    id: 'SyncFailure.more',
    defaultMessage: '{count, plural, one {# other failure is} other {# other failures are}} open.',
  },
});

export const recordMessages = defineMessages({
  reportedBy: { id: 'SyncRecord.reportedBy', defaultMessage: 'Reported by {name} {version}' },
  claimedAt: { id: 'SyncRecord.claimedAt', defaultMessage: 'Claimed {time}' },
  lastReport: { id: 'SyncRecord.lastReport', defaultMessage: 'last report {time}' },
  versions: {
    id: 'SyncRecord.versions',
    defaultMessage: 'version {synced, number} arrived, now at {current, number}',
  },
  syncedVersion: { id: 'SyncRecord.syncedVersion', defaultMessage: 'version {synced, number} arrived' },
});

export const gapMessages = defineMessages({
  title: {
    id: 'SyncGaps.title',
    defaultMessage: '{count, plural, one {# event} other {# events}} not confirmed',
  },
  event: { id: 'SyncGaps.event', defaultMessage: '{type} #{number, number}' },
  more: { id: 'SyncGaps.more', defaultMessage: 'and {count, number} more, in the timeline' },
});

export const partMessages = defineMessages({
  own: { id: 'SyncParts.own', defaultMessage: 'The order' },
  payment: { id: 'SyncParts.payment', defaultMessage: 'Payment {id}' },
});

export const stepMessages = defineMessages({
  title: { id: 'SyncStep.title', defaultMessage: 'What to do' },
  wait: { id: 'SyncStep.wait', defaultMessage: 'Wait: it goes on by itself.' },
  checkAgain: { id: 'SyncStep.checkAgain', defaultMessage: 'Check again in a moment.' },
  openDeployment: {
    id: 'SyncStep.openDeployment',
    defaultMessage: 'Open the deployment that feeds {target}',
  },
  openTarget: { id: 'SyncStep.openTarget', defaultMessage: 'Open the registry entry of {target}' },
  openTargets: { id: 'SyncStep.openTargets', defaultMessage: 'Register {target} under Sync → Targets' },
  openExternal: { id: 'SyncStep.openExternal', defaultMessage: 'Look it up in {target}' },
  handOver: {
    id: 'SyncStep.handOver',
    defaultMessage: 'Copy the summary and hand it over to whoever runs the connector.',
  },
  none: { id: 'SyncStep.none', defaultMessage: 'Nothing: there is no need.' },
  noneUnknown: { id: 'SyncStep.noneUnknown', defaultMessage: 'Ask {target} itself: nothing here can tell.' },
});

export const feedMessages = defineMessages({
  losing: {
    id: 'SyncFeed.losing',
    defaultMessage: 'The Subscription {key} delivers nothing and keeps nothing for later ({status}).',
  },
  unhealthy: {
    id: 'SyncFeed.unhealthy',
    defaultMessage:
      'The Subscription {key} does not deliver ({status}). Messages are kept for up to 48 hours and delivered once it works again.',
  },
  subscriptionMissing: {
    id: 'SyncFeed.subscriptionMissing',
    defaultMessage: 'There is no Subscription with the key {key}.',
  },
  noSubscription: {
    id: 'SyncFeed.noSubscription',
    defaultMessage: 'No Subscription delivers what {target} needs. Is the connector deployed?',
  },
  deploymentMissing: {
    id: 'SyncFeed.deploymentMissing',
    defaultMessage: 'There is no Deployment with the key {key}.',
  },
  deploymentDown: {
    id: 'SyncFeed.deploymentDown',
    defaultMessage: 'The Deployment {key} is not running ({status}).',
  },
  deployment: { id: 'SyncFeed.deployment', defaultMessage: 'Deployment {key}' },
});
