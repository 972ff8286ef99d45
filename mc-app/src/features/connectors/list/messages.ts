import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'Connectors.title', defaultMessage: 'Connectors' },
  subtitle: {
    id: 'Connectors.subtitle',
    defaultMessage: 'The drafts of your organization’s connectors, published or not.',
  },
  count: {
    id: 'Connectors.count',
    defaultMessage: '{total, plural, one {# connector} other {# connectors}}',
  },
  visibilityAll: { id: 'Connectors.visibilityAll', defaultMessage: 'Private and public' },
  visibilityPrivate: { id: 'Connectors.visibilityPrivate', defaultMessage: 'Private only' },
  visibilityPublic: { id: 'Connectors.visibilityPublic', defaultMessage: 'Public only' },
  emptyTitle: { id: 'Connectors.emptyTitle', defaultMessage: 'No connectors yet' },
  emptyAdvice: {
    id: 'Connectors.emptyAdvice',
    defaultMessage:
      'A connector is a small program that Connect runs for you, for instance to send orders to another system. Its draft names a Git repository and a tag; once Connect has checked and published it, your projects can deploy it.',
  },
  noMatchTitle: { id: 'Connectors.noMatchTitle', defaultMessage: 'No connector matches' },
  noMatchAdvice: {
    id: 'Connectors.noMatchAdvice',
    defaultMessage: 'Search for something else, choose other filters, or clear both.',
  },
  key: { id: 'Connectors.key', defaultMessage: 'Key' },
  id: { id: 'Connectors.id', defaultMessage: 'ID' },
  repository: { id: 'Connectors.repository', defaultMessage: 'Repository' },
  publication: { id: 'Connectors.publication', defaultMessage: 'Publication' },
});

export const listMessages = defineMessages({
  newConnector: { id: 'Connectors.newConnector', defaultMessage: 'New connector' },
  marketplace: { id: 'Connectors.marketplace', defaultMessage: 'Search the marketplace' },
  searchHint: {
    id: 'Connectors.searchHint',
    defaultMessage: 'Name, key, description, repository or tag: press /',
  },
  anyRegion: { id: 'Connectors.anyRegion', defaultMessage: 'Any region' },
  anyIntegrationType: { id: 'Connectors.anyIntegrationType', defaultMessage: 'Any type' },
  anyStatus: { id: 'Connectors.anyStatus', defaultMessage: 'Any status' },
  anyPreviewability: { id: 'Connectors.anyPreviewability', defaultMessage: 'Any result' },
  incompleteAdvice: {
    id: 'Connectors.incompleteAdvice',
    defaultMessage:
      'There are more connectors than can be read. Filter by visibility or integration type: Connect does that itself.',
  },
});

export const columnMessages = defineMessages({
  name: { id: 'Connectors.connector', defaultMessage: 'Connector' },
  draft: { id: 'Connectors.tag', defaultMessage: 'Draft tag' },
  published: { id: 'Connectors.columnPublished', defaultMessage: 'Published' },
  deployed: { id: 'Connectors.columnDeployed', defaultMessage: 'Deployed here' },
  status: { id: 'Connectors.status', defaultMessage: 'Status' },
  preview: { id: 'Connectors.previewability', defaultMessage: 'Preview' },
  visibility: { id: 'Connectors.visibility', defaultMessage: 'Visibility' },
  types: { id: 'Connectors.integrationTypes', defaultMessage: 'Integration types' },
  regions: { id: 'Connectors.regions', defaultMessage: 'Regions' },
  modified: { id: 'Connectors.columnModified', defaultMessage: 'Last modified' },
  created: { id: 'Connectors.columnCreated', defaultMessage: 'Created' },
});

export const cellMessages = defineMessages({
  publishedVersion: { id: 'Connectors.publishedVersion', defaultMessage: 'Version {version, number}' },
  certifiedVersion: {
    id: 'Connectors.certifiedVersion',
    defaultMessage: 'Version {version, number}, certified',
  },
  publishedElsewhere: {
    id: 'Connectors.publishedElsewhere',
    defaultMessage: 'This project cannot see the published connector.',
  },
  publishedUnreadable: {
    id: 'Connectors.publishedUnreadable',
    defaultMessage: 'The published connector cannot be read now.',
  },
  notDeployed: { id: 'Connectors.notDeployed', defaultMessage: 'Not in this project' },
  deploymentsUnreadable: {
    id: 'Connectors.deploymentsUnreadable',
    defaultMessage: 'Deployments cannot be read now',
  },
  environmentCount: {
    id: 'Connectors.environmentCount',
    defaultMessage: '{environment} ({count, number})',
  },
  statusCount: { id: 'Connectors.statusCount', defaultMessage: '× {count, number}' },
  updatesAvailable: {
    id: 'Connectors.updatesAvailable',
    defaultMessage:
      '{count, plural, one {Update available for # deployment} other {Update available for # deployments}}',
  },
  notVisible: { id: 'Connectors.notVisible', defaultMessage: 'Not visible from here: {projects}' },
  moreProjects: { id: 'Connectors.moreProjects', defaultMessage: '{count, number} more' },
  isPrivate: { id: 'Connectors.isPrivate', defaultMessage: 'Private' },
  isPublic: { id: 'Connectors.isPublic', defaultMessage: 'Public' },
});

export const environmentMessages = defineMessages({
  production: { id: 'Connectors.production', defaultMessage: 'Production' },
  sandbox: { id: 'Connectors.sandbox', defaultMessage: 'Sandbox' },
  preview: { id: 'Connectors.previewEnvironment', defaultMessage: 'Preview' },
  notStated: { id: 'Connectors.environmentNotStated', defaultMessage: 'Environment not stated' },
});

export const sortMessages = defineMessages({
  'name asc': { id: 'Connectors.sortNameAscending', defaultMessage: 'Name, A to Z' },
  'name desc': { id: 'Connectors.sortNameDescending', defaultMessage: 'Name, Z to A' },
  'status asc': { id: 'Connectors.sortStatusAscending', defaultMessage: 'Status, from draft to published' },
  'status desc': { id: 'Connectors.sortStatusDescending', defaultMessage: 'Status, from published to draft' },
});

export const exportMessages = defineMessages({
  done: {
    id: 'Connectors.exportDone',
    defaultMessage: '{count, plural, one {# connector} other {# connectors}} exported',
  },
  incomplete: {
    id: 'Connectors.exportIncomplete',
    defaultMessage:
      '{count, plural, one {# connector} other {# connectors}} exported. There are more than can be read: filter the list to export the others.',
  },
  unreadable: {
    id: 'Connectors.exportUnreadable',
    defaultMessage:
      '{count, plural, one {# connector} other {# connectors}} exported. Published versions or deployments could not be read: those cells are empty.',
  },
});

export const csvMessages = defineMessages({
  name: { id: 'Connectors.csvName', defaultMessage: 'Name' },
  publishedTag: { id: 'Connectors.csvPublishedTag', defaultMessage: 'Published tag' },
  publishedVersion: { id: 'Connectors.csvPublishedVersion', defaultMessage: 'Published version' },
  certified: { id: 'Connectors.csvCertified', defaultMessage: 'Certified' },
  updatesAvailable: {
    id: 'Connectors.csvUpdatesAvailable',
    defaultMessage: 'Deployments that can be updated',
  },
  otherEnvironments: { id: 'Connectors.csvOtherEnvironments', defaultMessage: 'Other environments' },
  otherProjects: { id: 'Connectors.csvOtherProjects', defaultMessage: 'Other projects with access' },
});
