import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'SyncTimeline.title', defaultMessage: 'Timeline' },
  list: { id: 'SyncTimeline.list', defaultMessage: 'Events, the newest first' },
  target: { id: 'SyncTimeline.target', defaultMessage: 'System' },
  allTargets: { id: 'SyncTimeline.allTargets', defaultMessage: 'All systems' },
  kind: { id: 'SyncTimeline.kind', defaultMessage: 'Events' },
  count: {
    id: 'SyncTimeline.count',
    defaultMessage: '{shown, number} of {total, plural, one {# event} other {# events}}',
  },
  more: { id: 'SyncTimeline.more', defaultMessage: 'Show {count, number} more' },
  empty: { id: 'SyncTimeline.empty', defaultMessage: 'Nothing has been noted yet' },
  emptyAdvice: {
    id: 'SyncTimeline.emptyAdvice',
    defaultMessage: 'Messages, reports of connectors and deployments appear here as they happen.',
  },
  noMatch: { id: 'SyncTimeline.noMatch', defaultMessage: 'No event fits these filters' },
});

export const kindMessages = defineMessages({
  all: { id: 'SyncTimeline.kindAll', defaultMessage: 'All events' },
  message: { id: 'SyncTimeline.kindMessage', defaultMessage: 'Messages' },
  report: { id: 'SyncTimeline.kindReport', defaultMessage: 'Reports' },
  failure: { id: 'SyncTimeline.kindFailure', defaultMessage: 'Failures only' },
  syncInfo: { id: 'SyncTimeline.kindSyncInfo', defaultMessage: 'syncInfo entries' },
  run: { id: 'SyncTimeline.kindRun', defaultMessage: 'Deployment runs' },
});

export const gapMessages = defineMessages({
  resource: {
    id: 'SyncTimeline.gapResource',
    defaultMessage: 'syncInfo is not here: you do not have the permission to see it.',
  },
  records: {
    id: 'SyncTimeline.gapRecords',
    defaultMessage: 'Reports are not here: you do not have the permission to see them.',
  },
  messages: {
    id: 'SyncTimeline.gapMessages',
    defaultMessage: 'Messages are not here: you do not have the permission to see them.',
  },
  payments: {
    id: 'SyncTimeline.gapPayments',
    defaultMessage: 'Events of payments are not here: you do not have the permission to see them.',
  },
  messagesOff: {
    id: 'SyncTimeline.gapMessagesOff',
    defaultMessage: 'Messages are not here: this project does not keep them for queries.',
  },
  messagesUnreadable: {
    id: 'SyncTimeline.gapMessagesUnreadable',
    defaultMessage: 'Messages are not here: they could not be read now.',
  },
  messagesIncomplete: {
    id: 'SyncTimeline.gapMessagesIncomplete',
    defaultMessage: 'Only the newest {count, number} Messages were read.',
  },
  messagesExpired: {
    id: 'SyncTimeline.gapMessagesExpired',
    defaultMessage: 'Messages from before {date} may be missing: this project keeps them {days} days.',
  },
  runs: {
    id: 'SyncTimeline.gapRuns',
    defaultMessage: 'Deployment runs are not here: they could not be read now.',
  },
});

export const eventMessages = defineMessages({
  changed: { id: 'SyncTimeline.changed', defaultMessage: 'Change to version {version, number}' },
  about: { id: 'SyncTimeline.about', defaultMessage: 'Message for {targets}' },
  aboutNone: { id: 'SyncTimeline.aboutNone', defaultMessage: 'Message that no system takes' },
  ofPayment: { id: 'SyncTimeline.ofPayment', defaultMessage: 'Payment {id}' },
  version: { id: 'SyncTimeline.version', defaultMessage: 'Version {version, number}' },
  missingIn: { id: 'SyncTimeline.missingIn', defaultMessage: 'Not confirmed by {targets}' },
  failedIn: { id: 'SyncTimeline.failedIn', defaultMessage: 'Failed in {targets}' },
  report: { id: 'SyncTimeline.report', defaultMessage: '{target}: {outcome}' },
  attempt: { id: 'SyncTimeline.attempt', defaultMessage: 'Attempt {number, number}' },
  took: { id: 'SyncTimeline.took', defaultMessage: 'Took {duration}' },
  replay: { id: 'SyncTimeline.replay', defaultMessage: 'Replay' },
  correlation: { id: 'SyncTimeline.correlation', defaultMessage: 'Correlation id {id}' },
  externalId: { id: 'SyncTimeline.externalId', defaultMessage: 'External id {id}' },
  nextAttempt: { id: 'SyncTimeline.nextAttempt', defaultMessage: 'Next attempt: {time}' },
  syncInfo: { id: 'SyncTimeline.syncInfo', defaultMessage: '{target}: noted in syncInfo' },
  unknownChannel: { id: 'SyncTimeline.unknownChannel', defaultMessage: 'A channel that cannot be read' },
});

export const runMessages = defineMessages({
  deploy: { id: 'SyncTimeline.runDeploy', defaultMessage: 'Deploy of {name}' },
  redeploy: { id: 'SyncTimeline.runRedeploy', defaultMessage: 'Redeploy of {name}' },
  undeploy: { id: 'SyncTimeline.runUndeploy', defaultMessage: 'Undeploy of {name}' },
  other: { id: 'SyncTimeline.runOther', defaultMessage: 'Run of {name}' },
  passed: { id: 'SyncTimeline.runPassed', defaultMessage: 'Passed' },
  failed: { id: 'SyncTimeline.runFailed', defaultMessage: 'Failed' },
  canceled: { id: 'SyncTimeline.runCanceled', defaultMessage: 'Canceled' },
  unknown: { id: 'SyncTimeline.runUnknown', defaultMessage: 'End unknown' },
  feeds: { id: 'SyncTimeline.runFeeds', defaultMessage: 'Feeds {targets}' },
  tag: { id: 'SyncTimeline.runTag', defaultMessage: 'Tag {tag}' },
  tagBefore: { id: 'SyncTimeline.runTagBefore', defaultMessage: 'Before: {tag}' },
  failuresStart: {
    id: 'SyncTimeline.runFailuresStart',
    defaultMessage:
      'Failures in {target} start at {time}, {duration} later. That they follow does not prove a cause.',
  },
  open: { id: 'SyncTimeline.runOpen', defaultMessage: 'Open the deployment' },
});
