import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  atLeast: {
    id: 'Overview.atLeast',
    defaultMessage: 'Only a part could be read: there may be more.',
  },
  calm: { id: 'Overview.calm', defaultMessage: 'Nothing needs anybody now' },
  calmDetail: {
    id: 'Overview.calmDetail',
    defaultMessage: 'Connectors, deployments, Subscriptions and targets are well.',
  },
  calmInPart: {
    id: 'Overview.calmInPart',
    defaultMessage: 'Nothing that can be seen now needs anybody',
  },
  asOf: { id: 'Overview.asOf', defaultMessage: 'As of {time}' },
  empty: { id: 'Overview.empty', defaultMessage: 'Nothing is here yet' },
  emptyDetail: {
    id: 'Overview.emptyDetail',
    defaultMessage: 'Once a connector is registered or deployed, what needs someone is listed here.',
  },
  moreNames: { id: 'Overview.moreNames', defaultMessage: 'and {count, number} more' },
  failures: {
    id: 'Overview.failures',
    defaultMessage: '{count, plural, one {# failure} other {# failures}}',
  },
  feeds: { id: 'Overview.feeds', defaultMessage: 'feeds {targets}' },
  missingScopes: {
    id: 'Overview.missingScopes',
    defaultMessage: 'The service lacks {count, plural, one {a scope} other {scopes}} for it: {scopes}.',
  },
  missingRight: {
    id: 'Overview.missingRight',
    defaultMessage: 'You do not have the right to see it: {scope}.',
  },
});

export const concernMessages = defineMessages({
  failed: {
    id: 'Overview.concernFailed',
    defaultMessage: '{count, plural, one {# deployment failed} other {# deployments failed}}',
  },
  stuck: {
    id: 'Overview.concernStuck',
    defaultMessage: '{count, plural, one {# deployment is stuck} other {# deployments are stuck}}',
  },
  losing: {
    id: 'Overview.concernLosing',
    defaultMessage:
      '{count, plural, one {# Subscription loses messages} other {# Subscriptions lose messages}}',
  },
  targetsFailing: {
    id: 'Overview.concernTargetsFailing',
    defaultMessage: '{count, plural, one {# target is failing} other {# targets are failing}}',
  },
  publicationFailed: {
    id: 'Overview.concernPublicationFailed',
    defaultMessage: '{count, plural, one {# publication failed} other {# publications failed}}',
  },
  previewRejected: {
    id: 'Overview.concernPreviewRejected',
    defaultMessage: '{count, plural, one {# preview is rejected} other {# previews are rejected}}',
  },
  unhealthy: {
    id: 'Overview.concernUnhealthy',
    defaultMessage:
      '{count, plural, one {# Subscription is unhealthy} other {# Subscriptions are unhealthy}}',
  },
  withWarnings: {
    id: 'Overview.concernWithWarnings',
    defaultMessage: '{count, plural, one {# deployment has warnings} other {# deployments have warnings}}',
  },
  drifted: {
    id: 'Overview.concernDrifted',
    defaultMessage: '{count, plural, one {# deployment has drifted} other {# deployments have drifted}}',
  },
  updateAvailable: {
    id: 'Overview.concernUpdateAvailable',
    defaultMessage:
      '{count, plural, one {# deployment has an update available} other {# deployments have an update available}}',
  },
  lingering: {
    id: 'Overview.concernLingering',
    defaultMessage: '{count, plural, one {# preview lingers} other {# previews linger}}',
  },
});

export const hintMessages = defineMessages({
  failed: {
    id: 'Overview.hintFailed',
    defaultMessage: 'Connect could not deploy or undeploy what was asked.',
  },
  stuck: {
    id: 'Overview.hintStuck',
    defaultMessage: 'Longer at work than documented.',
  },
  losing: {
    id: 'Overview.hintLosing',
    defaultMessage: 'What happens meanwhile never reaches its systems. The list shows the targets.',
  },
  targetsFailing: {
    id: 'Overview.hintTargetsFailing',
    defaultMessage: 'Their connectors report failures that will not be retried.',
  },
  publicationFailed: {
    id: 'Overview.hintPublicationFailed',
    defaultMessage: 'Connect could not publish the connector.',
  },
  previewRejected: {
    id: 'Overview.hintPreviewRejected',
    defaultMessage: 'The report of the draft says what Connect objects to.',
  },
  unhealthy: {
    id: 'Overview.hintUnhealthy',
    defaultMessage: 'Messages wait, and are lost if it lasts. The list shows the targets.',
  },
  withWarnings: {
    id: 'Overview.hintWithWarnings',
    defaultMessage: 'Deployed, but perhaps not working.',
  },
  drifted: {
    id: 'Overview.hintDrifted',
    defaultMessage: 'Keys differ from what the deployed version declares. The page of each says which.',
  },
  updateAvailable: {
    id: 'Overview.hintUpdateAvailable',
    defaultMessage: 'Their connector has a newer version.',
  },
  lingering: {
    id: 'Overview.hintLingering',
    defaultMessage: 'Older than seven days.',
  },
});

export const subscriptionStatusMessages = defineMessages({
  ConfigurationError: { id: 'Overview.configurationError', defaultMessage: 'Configuration error' },
  ConfigurationErrorDeliveryStopped: {
    id: 'Overview.deliveryStopped',
    defaultMessage: 'Configuration error, delivery stopped',
  },
  ManuallySuspended: { id: 'Overview.suspended', defaultMessage: 'Suspended by commercetools' },
  TemporaryError: { id: 'Overview.temporaryError', defaultMessage: 'Temporary error' },
});

export const unknownMessages = defineMessages({
  connectors: { id: 'Overview.connectorsUnknown', defaultMessage: 'Connectors cannot be read now.' },
  deployments: { id: 'Overview.deploymentsUnknown', defaultMessage: 'Deployments cannot be read now.' },
  subscriptions: {
    id: 'Overview.subscriptionsUnknown',
    defaultMessage: 'The health of Subscriptions cannot be seen.',
  },
  stuck: {
    id: 'Overview.stuckUnknown',
    defaultMessage: 'Whether deployments are stuck cannot be told now: the journal of runs cannot be read.',
  },
  updateAvailable: {
    id: 'Overview.updatesUnknown',
    defaultMessage: 'Whether there are updates cannot be told now: published connectors cannot be read.',
  },
  lingering: {
    id: 'Overview.lingeringUnknown',
    defaultMessage: 'Whether previews linger cannot be told now: the journal of runs cannot be read.',
  },
  failing: { id: 'Overview.failingUnknown', defaultMessage: 'Failures of targets cannot be seen.' },
});
