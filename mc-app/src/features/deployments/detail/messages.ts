import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  deployment: { id: 'Deployments.deployment', defaultMessage: 'Deployment' },
  backToList: { id: 'Deployments.backToList', defaultMessage: 'To the list of deployments' },
  notFoundTitle: { id: 'Deployments.notFoundTitle', defaultMessage: 'There is no such deployment' },
  notFoundAdvice: {
    id: 'Deployments.notFoundAdvice',
    defaultMessage:
      'No deployment of this project has the ID {id}. It may have been undeployed, or the link is incomplete.',
  },
  overview: { id: 'DeploymentDetail.overview', defaultMessage: 'Overview' },
  configuration: { id: 'DeploymentDetail.configuration', defaultMessage: 'Configuration' },
  timeline: { id: 'DeploymentDetail.timeline', defaultMessage: 'Timeline' },
  own: { id: 'DeploymentDetail.own', defaultMessage: 'Connect Console itself' },
  ownNote: {
    id: 'DeploymentDetail.ownNote',
    defaultMessage:
      'Connect Console’s gateway runs in this deployment. Acting on it interrupts this session: answers may be lost while Connect is at work.',
  },
  connectorVersion: {
    id: 'Deployments.connectorVersion',
    defaultMessage: 'Version {version, number}, tag {tag}',
  },
  redeploy: { id: 'DeploymentDetail.redeploy', defaultMessage: 'Redeploy' },
  redeployToLatest: { id: 'DeploymentDetail.redeployToLatest', defaultMessage: 'Redeploy to latest' },
  whereItStands: { id: 'DeploymentDetail.whereItStands', defaultMessage: 'Where it stands' },
});

export const versionMessages = defineMessages({
  title: { id: 'DeploymentDetail.versions', defaultMessage: 'Versions' },
  place: { id: 'DeploymentDetail.versionPlace', defaultMessage: 'Where' },
  draft: { id: 'DeploymentDetail.versionDraft', defaultMessage: 'Draft' },
  published: { id: 'DeploymentDetail.versionPublished', defaultMessage: 'Published' },
  deployed: { id: 'DeploymentDetail.versionDeployed', defaultMessage: 'This deployment' },
  version: { id: 'DeploymentDetail.versionNumber', defaultMessage: 'Version' },
  none: { id: 'DeploymentDetail.versionNone', defaultMessage: 'None that can be read' },
  upToDate: {
    id: 'DeploymentDetail.driftUpToDate',
    defaultMessage: 'This deployment runs the latest that it can run.',
  },
  updateAvailable: {
    id: 'DeploymentDetail.driftUpdateAvailable',
    defaultMessage: 'An update is available: {tag} is published, this deployment runs {deployed}.',
  },
  draftMovedOn: {
    id: 'DeploymentDetail.driftDraftMovedOn',
    defaultMessage: 'The draft has moved on to {tag}, this preview runs {deployed}.',
  },
  notDeployable: {
    id: 'DeploymentDetail.driftNotDeployable',
    defaultMessage: 'It cannot be deployed yet: Connect has to accept the draft for a preview first.',
  },
  unknown: {
    id: 'DeploymentDetail.driftUnknown',
    defaultMessage: 'Whether there is something newer cannot be told now.',
  },
  unpublished: {
    id: 'DeploymentDetail.driftUnpublished',
    defaultMessage: 'The draft points to {draft}, which is not published: {published} is.',
  },
  question: { id: 'Deployments.questionVersion', defaultMessage: 'Does a redeploy change the version?' },
});

export const configurationMessages = defineMessages({
  title: { id: 'DeploymentDetail.configurationDrift', defaultMessage: 'Environment configuration' },
  none: {
    id: 'DeploymentDetail.noConfigurationDrift',
    defaultMessage: 'All required keys are set, and the connector knows every key.',
  },
  missingRequired: {
    id: 'DeploymentDetail.missingRequired',
    defaultMessage: '{count, plural, one {# required key is not set} other {# required keys are not set}}',
  },
  unknown: {
    id: 'DeploymentDetail.unknownKeys',
    defaultMessage:
      '{count, plural, one {# key is unknown to the connector} other {# keys are unknown to the connector}}',
  },
  typeMismatch: {
    id: 'DeploymentDetail.typeMismatch',
    defaultMessage:
      '{count, plural, one {# key is set in another way than declared} other {# keys are set in another way than declared}}',
  },
  defaultInUse: {
    id: 'DeploymentDetail.defaultInUse',
    defaultMessage:
      '{count, plural, one {# key is not set: its default is in use} other {# keys are not set: their defaults are in use}}',
  },
  link: { id: 'DeploymentDetail.toConfiguration', defaultMessage: 'Show the configuration' },
  question: {
    id: 'Deployments.questionValues',
    defaultMessage: 'What becomes of these values in a redeploy?',
  },
});

export const applicationMessages = defineMessages({
  title: { id: 'Deployments.applications', defaultMessage: 'Applications' },
  none: {
    id: 'Deployments.noApplications',
    defaultMessage: 'Connect reports no application of this deployment.',
  },
  url: { id: 'Deployments.url', defaultMessage: 'URL' },
  topic: { id: 'Deployments.topic', defaultMessage: 'Topic' },
  schedule: { id: 'Deployments.schedule', defaultMessage: 'Schedule (cron)' },
  nextRuns: { id: 'DeploymentDetail.nextRuns', defaultMessage: 'Next runs (UTC)' },
  retryPolicy: { id: 'DeploymentDetail.retryPolicy', defaultMessage: 'Retry policy' },
  retryImmediate: {
    id: 'DeploymentDetail.retryImmediate',
    defaultMessage: 'Immediate: a message that failed is delivered again at once.',
  },
  retryBackoff: {
    id: 'DeploymentDetail.retryBackoff',
    defaultMessage:
      'Exponential backoff: after a failure the pause grows from {least, number} to {most, number} seconds.',
  },
  retryAttempts: {
    id: 'DeploymentDetail.retryAttempts',
    defaultMessage: 'It is given up after {attempts, plural, one {# attempt} other {# attempts}}.',
  },
  retryTimes: { id: 'DeploymentDetail.retryTimes', defaultMessage: 'Next attempts after {times}.' },
  unknownType: { id: 'Deployments.unknownApplicationType', defaultMessage: 'Unknown application type' },
  health: { id: 'DeploymentDetail.health', defaultMessage: 'Health' },
});

export const factMessages = defineMessages({
  title: { id: 'Deployments.facts', defaultMessage: 'Facts' },
  key: { id: 'Deployments.key', defaultMessage: 'Key' },
  id: { id: 'Deployments.id', defaultMessage: 'ID' },
  type: { id: 'Deployments.type', defaultMessage: 'Type' },
  region: { id: 'Deployments.region', defaultMessage: 'Region' },
  version: { id: 'Deployments.version', defaultMessage: 'Version of the deployment' },
  deployedConnector: { id: 'Deployments.deployedConnector', defaultMessage: 'Connector as deployed' },
  deployedConnectorNote: {
    id: 'Deployments.deployedConnectorNote',
    defaultMessage:
      'A deployment keeps the connector as it was. Later changes of the connector are not in it.',
  },
  name: { id: 'Deployments.name', defaultMessage: 'Name' },
  versionOfConnector: { id: 'Deployments.versionOfConnector', defaultMessage: 'Version of the connector' },
  tag: { id: 'Deployments.tag', defaultMessage: 'Tag' },
  repository: { id: 'Deployments.repository', defaultMessage: 'Repository' },
  certification: { id: 'Deployments.certification', defaultMessage: 'Certification' },
  certified: { id: 'Deployments.certified', defaultMessage: 'Certified by commercetools' },
  notCertified: { id: 'Deployments.notCertified', defaultMessage: 'Not certified' },
});

export const reportMessages = defineMessages({
  title: { id: 'Deployments.buildReport', defaultMessage: 'Build report' },
  notYet: {
    id: 'Deployments.noBuildReport',
    defaultMessage: 'There is no build report until the build has ended.',
  },
  none: { id: 'Deployments.noReportLeft', defaultMessage: 'Connect has left no build report.' },
});
