import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Verification.title', defaultMessage: 'Does it work?' },
  afterRun: {
    id: 'Verification.afterRun',
    defaultMessage: 'Verified by itself once Connect has ended its work.',
  },
  gone: { id: 'Verification.gone', defaultMessage: 'The deployment is gone.' },
  checkAgain: { id: 'Verification.checkAgain', defaultMessage: 'Check again' },
  checking: { id: 'Verification.checking', defaultMessage: 'Checking' },
  findings: { id: 'Verification.findings', defaultMessage: 'Findings' },
  note: {
    id: 'Verification.note',
    defaultMessage:
      'Read from the project: Subscriptions that deliver to its topics, Extensions that call its URLs, and what came and went with the last run.',
  },
  nothingToCompare: {
    id: 'Verification.nothingToCompare',
    defaultMessage:
      'There is nothing to compare it with: no topic, no Extension that calls it, no change by a run.',
  },
});

/** In one line, whether what was deployed works. */
export const verdictMessages = defineMessages({
  wired: { id: 'Verification.wired', defaultMessage: 'Deployed and wired' },
  problems: {
    id: 'Verification.problems',
    defaultMessage: 'Deployed, but {count, plural, one {# thing is wrong} other {# things are wrong}}',
  },
  failed: {
    id: 'Verification.failed',
    defaultMessage:
      'Failed{count, plural, =0 {, and no report says why} one {, because of # entry of the report} other {, because of # entries of the report}}',
  },
  notVerifiable: { id: 'Verification.notVerifiable', defaultMessage: 'Not verifiable' },
  running: { id: 'Verification.running', defaultMessage: 'Connect is at work' },
});

/** What was found, in plain words. */
export const findingMessages = defineMessages({
  noSubscription: {
    id: 'Verification.noSubscription',
    defaultMessage:
      'No Subscription delivers to the topic of {application}: it gets no messages. Redeploy with scripts, or create the Subscription for {topic}.',
  },
  topicUnknown: {
    id: 'Verification.topicUnknown',
    defaultMessage:
      'Connect does not tell the topic of {application}: whether something delivers to it is not known.',
  },
  subscriptionHealthy: {
    id: 'Verification.subscriptionHealthy',
    defaultMessage: 'Subscription {name} delivers to {application} and is healthy.',
  },
  subscriptionUnhealthy: {
    id: 'Verification.subscriptionUnhealthy',
    defaultMessage:
      'Subscription {name} to {application} is not healthy ({status}). What is waiting is delivered once the cause is removed.',
  },
  subscriptionLosingMessages: {
    id: 'Verification.subscriptionLosingMessages',
    defaultMessage:
      'Subscription {name} to {application} has stopped ({status}): messages are being lost until it delivers again.',
  },
  oldTopic: {
    id: 'Verification.oldTopic',
    defaultMessage:
      'Subscription {name} still delivers to the topic from before the last run, where nobody listens: {destination}.',
  },
  extensionPoints: {
    id: 'Verification.extensionPoints',
    defaultMessage: 'Extension {name} calls {application}.',
  },
  extensionMoved: {
    id: 'Verification.extensionMoved',
    defaultMessage: 'Extension {name} does not call this deployment any more, but {destination}.',
  },
  extensionDeleted: {
    id: 'Verification.extensionDeleted',
    defaultMessage: 'Extension {name}, which called this deployment, is deleted.',
  },
  scriptFailed: {
    id: 'Verification.scriptFailed',
    defaultMessage: 'A script has failed: {title}',
  },
  reportProblem: { id: 'Verification.reportProblem', defaultMessage: 'The build report says: {title}' },
});

const created = defineMessages({
  subscriptions: {
    id: 'Verification.createdSubscription',
    defaultMessage: 'Created since before the last run: Subscription {name}.',
  },
  extensions: {
    id: 'Verification.createdExtension',
    defaultMessage: 'Created since before the last run: Extension {name}.',
  },
  types: {
    id: 'Verification.createdType',
    defaultMessage: 'Created since before the last run: type {name}.',
  },
});

const removed = defineMessages({
  subscriptions: {
    id: 'Verification.removedSubscription',
    defaultMessage: 'Removed since before the last run: Subscription {name}.',
  },
  extensions: {
    id: 'Verification.removedExtension',
    defaultMessage: 'Removed since before the last run: Extension {name}.',
  },
  types: {
    id: 'Verification.removedType',
    defaultMessage: 'Removed since before the last run: type {name}.',
  },
});

/** What has come or gone since before the last run. */
export const differenceMessages = {
  created,
  removed,
};

const lacksScope = defineMessages({
  subscriptions: {
    id: 'Verification.noScopeSubscriptions',
    defaultMessage: 'Subscriptions cannot be read: the gateway lacks the scope {scope}.',
  },
  extensions: {
    id: 'Verification.noScopeExtensions',
    defaultMessage: 'Extensions cannot be read: the gateway lacks the scope {scope}.',
  },
  types: {
    id: 'Verification.noScopeTypes',
    defaultMessage: 'Types cannot be read: the gateway lacks the scope {scope}.',
  },
});

const unreadable = defineMessages({
  subscriptions: {
    id: 'Verification.unreadableSubscriptions',
    defaultMessage: 'Subscriptions cannot be read now.',
  },
  extensions: {
    id: 'Verification.unreadableExtensions',
    defaultMessage: 'Extensions cannot be read now.',
  },
  types: { id: 'Verification.unreadableTypes', defaultMessage: 'Types cannot be read now.' },
});

/** What cannot be read, and why. */
export const unreadableMessages = {
  lacksScope,
  unknown: unreadable,
};

export const probeMessages = defineMessages({
  path: { id: 'Verification.probePath', defaultMessage: 'Path of the health check (optional)' },
  ask: { id: 'Verification.probeAsk', defaultMessage: 'Ask now' },
  asking: { id: 'Verification.probeAsking', defaultMessage: 'Asking' },
  answered: {
    id: 'Verification.probeAnswered',
    defaultMessage: 'It answers: status {status}, after {duration}, at {time}.',
  },
  answeredWithError: {
    id: 'Verification.probeError',
    defaultMessage: 'It answers with an error: status {status}, after {duration}, at {time}.',
  },
  timeout: { id: 'Verification.probeTimeout', defaultMessage: 'No answer in time, at {time}.' },
  unreachable: { id: 'Verification.probeUnreachable', defaultMessage: 'It cannot be reached, at {time}.' },
  notPublic: {
    id: 'Verification.probeNotPublic',
    defaultMessage: 'Not asked: its address does not lead to the public Internet.',
  },
  noAddress: { id: 'Verification.probeNoAddress', defaultMessage: 'Not asked: it has no address.' },
  other: { id: 'Verification.probeOther', defaultMessage: 'No answer ({failure}), at {time}.' },
});

export const healthMessages = defineMessages({
  reportedUnhealthy: {
    id: 'Verification.reportedUnhealthy',
    defaultMessage: 'The build report says that its health check failed.',
  },
  reported: {
    id: 'Verification.reportedProblems',
    defaultMessage:
      'The build report holds {count, plural, one {# warning or error} other {# warnings or errors}} about it.',
  },
  reportedNothing: {
    id: 'Verification.reportedNothing',
    defaultMessage: 'The build report holds no warning and no error about it.',
  },
  notReported: {
    id: 'Verification.notReported',
    defaultMessage: 'There is no build report that could tell.',
  },
});
