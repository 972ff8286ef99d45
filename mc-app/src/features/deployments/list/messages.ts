import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'DeploymentList.title', defaultMessage: 'Deployments' },
  subtitle: {
    id: 'DeploymentList.subtitle',
    defaultMessage: 'The connectors that run, or have run, for this project.',
  },
  newDeployment: { id: 'DeploymentList.newDeployment', defaultMessage: 'Deploy a connector' },
  searchConfigurations: {
    id: 'DeploymentList.searchConfigurations',
    defaultMessage: 'Search configurations',
  },
  compare: { id: 'DeploymentList.compare', defaultMessage: 'Compare configurations' },
  searchHint: {
    id: 'DeploymentList.searchHint',
    defaultMessage: 'Key, ID, connector or tag: press /',
  },
  count: {
    id: 'DeploymentList.count',
    defaultMessage: '{total, plural, one {# deployment} other {# deployments}}',
  },
  incompleteAdvice: {
    id: 'DeploymentList.incompleteAdvice',
    defaultMessage:
      'There are more deployments than the 10,500 that Connect gives. Filter by type: Connect does that itself.',
  },
  emptyTitle: { id: 'DeploymentList.emptyTitle', defaultMessage: 'No deployments yet' },
  emptyAdvice: {
    id: 'DeploymentList.emptyAdvice',
    defaultMessage: 'No connector is deployed to this project. Once one is, you will see it here.',
  },
  noMatchTitle: { id: 'DeploymentList.noMatchTitle', defaultMessage: 'No deployment matches' },
  noMatchAdvice: {
    id: 'DeploymentList.noMatchAdvice',
    defaultMessage: 'Search for something else, choose other filters, or clear both.',
  },
});

export const columnMessages = defineMessages({
  name: { id: 'DeploymentList.columnName', defaultMessage: 'Deployment' },
  connector: { id: 'DeploymentList.columnConnector', defaultMessage: 'Connector' },
  type: { id: 'DeploymentList.columnType', defaultMessage: 'Type' },
  status: { id: 'DeploymentList.columnStatus', defaultMessage: 'Status' },
  region: { id: 'DeploymentList.columnRegion', defaultMessage: 'Region' },
  age: { id: 'DeploymentList.columnAge', defaultMessage: 'Age' },
  marks: { id: 'DeploymentList.columnMarks', defaultMessage: 'Marks' },
  id: { id: 'DeploymentList.columnId', defaultMessage: 'ID' },
  repository: { id: 'DeploymentList.columnRepository', defaultMessage: 'Repository' },
});

export const cellMessages = defineMessages({
  connectorVersion: {
    id: 'DeploymentList.connectorVersion',
    defaultMessage: 'Version {version, number}, tag {tag}',
  },
  updateTo: {
    id: 'DeploymentList.updateTo',
    defaultMessage: 'to version {version, number}, tag {tag}',
  },
  ageUnknown: { id: 'DeploymentList.ageUnknown', defaultMessage: 'Not known' },
});

export const sourceMessages = defineMessages({
  report: { id: 'DeploymentList.fromReport', defaultMessage: 'from the build report' },
  journal: { id: 'DeploymentList.fromJournal', defaultMessage: 'from the journal' },
  seen: { id: 'DeploymentList.firstSeen', defaultMessage: 'since first seen here' },
});

export const driftMessages = defineMessages({
  updateAvailable: { id: 'DeploymentList.updateAvailable', defaultMessage: 'Update available' },
  draftMovedOn: { id: 'DeploymentList.draftMovedOn', defaultMessage: 'Draft has moved on' },
  upToDate: { id: 'DeploymentList.upToDate', defaultMessage: 'Up to date' },
  unknown: { id: 'DeploymentList.driftUnknown', defaultMessage: 'Cannot be told now' },
});

export const markMessages = defineMessages({
  stuck: { id: 'DeploymentList.stuck', defaultMessage: 'Stuck' },
  slow: { id: 'DeploymentList.slow', defaultMessage: 'Slower than usual' },
  lingering: { id: 'DeploymentList.lingering', defaultMessage: 'Lingering preview' },
  own: { id: 'DeploymentList.own', defaultMessage: 'This console' },
});

export const concernMessages = defineMessages({
  failed: { id: 'DeploymentList.concernFailed', defaultMessage: 'Failed' },
  drifted: { id: 'DeploymentList.concernDrifted', defaultMessage: 'Configuration has drifted' },
});

export const filterMessages = defineMessages({
  drift: { id: 'DeploymentList.drift', defaultMessage: 'Version' },
  concern: { id: 'DeploymentList.concern', defaultMessage: 'Needs someone now' },
  anyType: { id: 'DeploymentList.anyType', defaultMessage: 'Any type' },
  anyStatus: { id: 'DeploymentList.anyStatus', defaultMessage: 'Any status' },
  anyConnector: { id: 'DeploymentList.anyConnector', defaultMessage: 'Any connector' },
  anyDrift: { id: 'DeploymentList.anyDrift', defaultMessage: 'Up to date or not' },
  anyConcern: { id: 'DeploymentList.anyConcern', defaultMessage: 'Needs someone or not' },
  anyRegion: { id: 'DeploymentList.anyRegion', defaultMessage: 'Any region' },
});

export const sortMessages = defineMessages({
  'name asc': { id: 'DeploymentList.sortNameAscending', defaultMessage: 'Deployment, A to Z' },
  'name desc': { id: 'DeploymentList.sortNameDescending', defaultMessage: 'Deployment, Z to A' },
  'connector asc': { id: 'DeploymentList.sortConnectorAscending', defaultMessage: 'Connector, A to Z' },
  'connector desc': { id: 'DeploymentList.sortConnectorDescending', defaultMessage: 'Connector, Z to A' },
  'type asc': { id: 'DeploymentList.sortTypeAscending', defaultMessage: 'Type, A to Z' },
  'type desc': { id: 'DeploymentList.sortTypeDescending', defaultMessage: 'Type, Z to A' },
  'region asc': { id: 'DeploymentList.sortRegionAscending', defaultMessage: 'Region, A to Z' },
  'region desc': { id: 'DeploymentList.sortRegionDescending', defaultMessage: 'Region, Z to A' },
  'status asc': { id: 'DeploymentList.sortStatusAscending', defaultMessage: 'Status, A to Z' },
  'status desc': { id: 'DeploymentList.sortStatusDescending', defaultMessage: 'Status, Z to A' },
  'since asc': { id: 'DeploymentList.sortOldest', defaultMessage: 'Age, oldest first' },
  'since desc': { id: 'DeploymentList.sortNewest', defaultMessage: 'Age, newest first' },
});

export const exportMessages = defineMessages({
  done: {
    id: 'DeploymentList.exportDone',
    defaultMessage: '{count, plural, one {# deployment} other {# deployments}} exported',
  },
  incomplete: {
    id: 'DeploymentList.exportIncomplete',
    defaultMessage:
      '{count, plural, one {# deployment} other {# deployments}} exported. There are more than can be read: filter the list to export the others.',
  },
});

export const csvMessages = defineMessages({
  key: { id: 'DeploymentList.csvKey', defaultMessage: 'Key' },
  version: { id: 'DeploymentList.csvVersion', defaultMessage: 'Connector version' },
  tag: { id: 'DeploymentList.csvTag', defaultMessage: 'Tag' },
  latestVersion: { id: 'DeploymentList.csvLatestVersion', defaultMessage: 'Latest version' },
  latestTag: { id: 'DeploymentList.csvLatestTag', defaultMessage: 'Latest tag' },
  since: { id: 'DeploymentList.csvSince', defaultMessage: 'In this state since' },
  sinceSource: { id: 'DeploymentList.csvSinceSource', defaultMessage: 'Source of the time' },
});
