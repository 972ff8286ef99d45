import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Deployments.title', defaultMessage: 'Deployments' },
  subtitle: {
    id: 'Deployments.subtitle',
    defaultMessage: 'The connectors that run, or have run, for this project.',
  },
  count: {
    id: 'Deployments.count',
    defaultMessage: '{total, plural, one {# deployment} other {# deployments}}',
  },
  deployment: { id: 'Deployments.deployment', defaultMessage: 'Deployment' },
  type: { id: 'Deployments.type', defaultMessage: 'Type' },
  typeAll: { id: 'Deployments.typeAll', defaultMessage: 'All types' },
  emptyTitle: { id: 'Deployments.emptyTitle', defaultMessage: 'No deployments yet' },
  emptyAdvice: {
    id: 'Deployments.emptyAdvice',
    defaultMessage: 'No connector is deployed to this project. Once one is, you will see it here.',
  },
  noMatchTitle: { id: 'Deployments.noMatchTitle', defaultMessage: 'No deployment has this type' },
  noMatchAdvice: { id: 'Deployments.noMatchAdvice', defaultMessage: 'Choose another type, or show all.' },
  clearFilters: { id: 'Deployments.clearFilters', defaultMessage: 'Show all types' },
  connector: { id: 'Deployments.connector', defaultMessage: 'Connector' },
  region: { id: 'Deployments.region', defaultMessage: 'Region' },
  status: { id: 'Deployments.status', defaultMessage: 'Status' },
  connectorVersion: {
    id: 'Deployments.connectorVersion',
    defaultMessage: 'Version {version, number}, tag {tag}',
  },
  backToList: { id: 'Deployments.backToList', defaultMessage: 'To the list of deployments' },
  notFoundTitle: { id: 'Deployments.notFoundTitle', defaultMessage: 'There is no such deployment' },
  notFoundAdvice: {
    id: 'Deployments.notFoundAdvice',
    defaultMessage:
      'No deployment of this project has the ID {id}. It may have been undeployed, or the link is incomplete.',
  },
  facts: { id: 'Deployments.facts', defaultMessage: 'Facts' },
  key: { id: 'Deployments.key', defaultMessage: 'Key' },
  id: { id: 'Deployments.id', defaultMessage: 'ID' },
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
  applications: { id: 'Deployments.applications', defaultMessage: 'Applications' },
  noApplications: {
    id: 'Deployments.noApplications',
    defaultMessage: 'Connect reports no application of this deployment.',
  },
  globalConfiguration: {
    id: 'Deployments.globalConfiguration',
    defaultMessage: 'Shared by all applications',
  },
  url: { id: 'Deployments.url', defaultMessage: 'URL' },
  topic: { id: 'Deployments.topic', defaultMessage: 'Topic' },
  schedule: { id: 'Deployments.schedule', defaultMessage: 'Schedule (cron)' },
  unknownApplicationType: {
    id: 'Deployments.unknownApplicationType',
    defaultMessage: 'Unknown application type',
  },
  configurationKey: { id: 'Deployments.configurationKey', defaultMessage: 'Configuration key' },
  kind: { id: 'Deployments.kind', defaultMessage: 'Kind' },
  standard: { id: 'Deployments.standard', defaultMessage: 'Standard' },
  secured: { id: 'Deployments.secured', defaultMessage: 'Secured' },
  value: { id: 'Deployments.value', defaultMessage: 'Value' },
  isSet: { id: 'Deployments.isSet', defaultMessage: 'Set' },
  isNotSet: { id: 'Deployments.isNotSet', defaultMessage: 'Not set' },
  noConfiguration: { id: 'Deployments.noConfiguration', defaultMessage: 'It has no configuration.' },
  buildReport: { id: 'Deployments.buildReport', defaultMessage: 'Build report' },
  noBuildReport: {
    id: 'Deployments.noBuildReport',
    defaultMessage: 'There is no build report until the build has ended.',
  },
  noReportLeft: {
    id: 'Deployments.noReportLeft',
    defaultMessage: 'Connect has left no build report.',
  },
});

export const typeMessages = defineMessages({
  preview: { id: 'Deployments.typePreview', defaultMessage: 'Preview' },
  sandbox: { id: 'Deployments.typeSandbox', defaultMessage: 'Sandbox' },
  production: { id: 'Deployments.typeProduction', defaultMessage: 'Production' },
});

export const statusMeanings = defineMessages({
  draft: {
    id: 'Deployments.meaningDraft',
    defaultMessage: 'Connect has taken the deployment in and will put it in the queue.',
  },
  queued: {
    id: 'Deployments.meaningQueued',
    defaultMessage: 'Connect will begin to deploy as soon as it is this deployment’s turn.',
  },
  deploying: {
    id: 'Deployments.meaningDeploying',
    defaultMessage: 'Connect is building and starting the applications. That takes up to about 15 minutes.',
  },
  deployed: {
    id: 'Deployments.meaningDeployed',
    defaultMessage:
      'Connect has started all applications. Whether they do their work is not part of this status.',
  },
  deployedWithWarnings: {
    id: 'Deployments.meaningDeployedWithWarnings',
    defaultMessage:
      'Connect has started all applications, but the build report holds a warning or an error: a script may have failed. Read the report before you rely on this deployment.',
  },
  failed: {
    id: 'Deployments.meaningFailed',
    defaultMessage: 'Connect could not deploy this. The build report says why.',
  },
  undeploying: {
    id: 'Deployments.meaningUndeploying',
    defaultMessage: 'Connect is removing the applications. The deployment disappears when that is done.',
  },
  undeployFailed: {
    id: 'Deployments.meaningUndeployFailed',
    defaultMessage: 'Connect could not remove the applications. Some of them may still run.',
  },
  unknown: {
    id: 'Deployments.meaningUnknown',
    defaultMessage: 'Connect reports a status that Connect Console does not know yet.',
  },
});

/** What an explanation answers that is offered where its answer is needed. */
export const questionMessages = defineMessages({
  version: { id: 'Deployments.questionVersion', defaultMessage: 'Does a redeploy change the version?' },
  values: { id: 'Deployments.questionValues', defaultMessage: 'What becomes of these values in a redeploy?' },
});
