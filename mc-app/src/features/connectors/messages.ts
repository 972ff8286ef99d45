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
  visibility: { id: 'Connectors.visibility', defaultMessage: 'Visibility' },
  visibilityAll: { id: 'Connectors.visibilityAll', defaultMessage: 'Private and public' },
  visibilityPrivate: { id: 'Connectors.visibilityPrivate', defaultMessage: 'Private only' },
  visibilityPublic: { id: 'Connectors.visibilityPublic', defaultMessage: 'Public only' },
  integrationTypes: { id: 'Connectors.integrationTypes', defaultMessage: 'Integration types' },
  anyIntegrationType: { id: 'Connectors.anyIntegrationType', defaultMessage: 'Any type' },
  emptyTitle: { id: 'Connectors.emptyTitle', defaultMessage: 'No connectors yet' },
  emptyAdvice: {
    id: 'Connectors.emptyAdvice',
    defaultMessage: 'Your organization has not created a connector. Once it has, you will see it here.',
  },
  noMatchTitle: { id: 'Connectors.noMatchTitle', defaultMessage: 'No connector matches the filters' },
  noMatchAdvice: { id: 'Connectors.noMatchAdvice', defaultMessage: 'Choose other filters, or clear them.' },
  clearFilters: { id: 'Connectors.clearFilters', defaultMessage: 'Clear filters' },
  connector: { id: 'Connectors.connector', defaultMessage: 'Connector' },
  tag: { id: 'Connectors.tag', defaultMessage: 'Draft tag' },
  status: { id: 'Connectors.status', defaultMessage: 'Status' },
  previewability: { id: 'Connectors.previewability', defaultMessage: 'Preview' },
  regions: { id: 'Connectors.regions', defaultMessage: 'Regions' },
  anyRegion: { id: 'Connectors.anyRegion', defaultMessage: 'Any region' },
  publication: { id: 'Connectors.publication', defaultMessage: 'Publication' },
  backToList: { id: 'Connectors.backToList', defaultMessage: 'To the list of connectors' },
  notFoundTitle: { id: 'Connectors.notFoundTitle', defaultMessage: 'There is no such connector' },
  notFoundAdvice: {
    id: 'Connectors.notFoundAdvice',
    defaultMessage: 'No connector has the ID {id}. It may have been deleted, or the link is incomplete.',
  },
  facts: { id: 'Connectors.facts', defaultMessage: 'Facts' },
  key: { id: 'Connectors.key', defaultMessage: 'Key' },
  id: { id: 'Connectors.id', defaultMessage: 'ID' },
  version: { id: 'Connectors.version', defaultMessage: 'Version' },
  repository: { id: 'Connectors.repository', defaultMessage: 'Repository' },
  creator: { id: 'Connectors.creator', defaultMessage: 'Creator' },
  description: { id: 'Connectors.description', defaultMessage: 'Description' },
  privateProjects: { id: 'Connectors.privateProjects', defaultMessage: 'Projects with access' },
  noPrivateProjects: { id: 'Connectors.noPrivateProjects', defaultMessage: 'Only the creator' },
  anyProject: { id: 'Connectors.anyProject', defaultMessage: 'Any project, once it is published' },
  scopes: { id: 'Connectors.scopes', defaultMessage: 'Scopes of its API client' },
  noScopes: { id: 'Connectors.noScopes', defaultMessage: 'It asks for no API client' },
  documentation: { id: 'Connectors.documentation', defaultMessage: 'Documentation' },
  applications: { id: 'Connectors.applications', defaultMessage: 'Applications' },
  noApplications: {
    id: 'Connectors.noApplications',
    defaultMessage: 'Connect has read no applications from connect.yaml at this tag.',
  },
  globalConfiguration: { id: 'Connectors.globalConfiguration', defaultMessage: 'Shared by all applications' },
  noConfiguration: { id: 'Connectors.noConfiguration', defaultMessage: 'It asks for no configuration.' },
  configurationKey: { id: 'Connectors.configurationKey', defaultMessage: 'Configuration key' },
  kind: { id: 'Connectors.kind', defaultMessage: 'Kind' },
  standard: { id: 'Connectors.standard', defaultMessage: 'Standard' },
  secured: { id: 'Connectors.secured', defaultMessage: 'Secured' },
  requirement: { id: 'Connectors.requirement', defaultMessage: 'Requirement' },
  isRequired: { id: 'Connectors.isRequired', defaultMessage: 'Required' },
  isOptional: { id: 'Connectors.isOptional', defaultMessage: 'Optional' },
  defaultValue: { id: 'Connectors.defaultValue', defaultMessage: 'Default' },
  preview: { id: 'Connectors.preview', defaultMessage: 'Preview' },
  previewReport: { id: 'Connectors.previewReport', defaultMessage: 'Preview report' },
  noPreviewReport: { id: 'Connectors.noPreviewReport', defaultMessage: 'There is no preview report yet.' },
  publishingReport: { id: 'Connectors.publishingReport', defaultMessage: 'Publishing report' },
  noPublishingReport: {
    id: 'Connectors.noPublishingReport',
    defaultMessage: 'There is no publishing report yet.',
  },
  reportIsNoVerdict: {
    id: 'Connectors.reportIsNoVerdict',
    defaultMessage:
      'The report explains. It does not decide: entries can be errors although the check passed.',
  },
  requestPreview: { id: 'Connectors.requestPreview', defaultMessage: 'Request preview' },
  requestPreviewEffect: {
    id: 'Connectors.requestPreviewEffect',
    defaultMessage:
      'Connect checks the tag {tag}: it scans and builds it. Nothing is deployed or published, and the report before is replaced.',
  },
  requestPreviewNeedsRight: {
    id: 'Connectors.requestPreviewNeedsRight',
    defaultMessage: 'You cannot request a preview: that needs the permission to manage connectors.',
  },
  requestPreviewIsPending: {
    id: 'Connectors.requestPreviewIsPending',
    defaultMessage: 'You cannot request a preview while Connect is checking this draft.',
  },
  previewRequested: {
    id: 'Connectors.previewRequested',
    defaultMessage: 'Preview requested. Connect is checking the draft.',
  },
  conflictTitle: { id: 'Connectors.conflictTitle', defaultMessage: '{name} has changed in the meantime' },
  conflictAdvice: {
    id: 'Connectors.conflictAdvice',
    defaultMessage: 'Your request was not carried out. Load the current state, then decide again.',
  },
  outcomeUnknown: {
    id: 'Connectors.outcomeUnknown',
    defaultMessage: 'It is not known whether Connect received the request. Load the current state first.',
  },
  loadCurrent: { id: 'Connectors.loadCurrent', defaultMessage: 'Load the current state' },
});

export const previewVerdicts = defineMessages({
  previewable: {
    id: 'Connectors.verdictPreviewable',
    defaultMessage: 'Connect has accepted this draft. It can be deployed as a preview.',
  },
  rejected: {
    id: 'Connectors.verdictRejected',
    defaultMessage:
      'Connect has rejected this draft. The report says why: correct it under a new tag, then request the preview again.',
  },
  pending: {
    id: 'Connectors.verdictPending',
    defaultMessage: 'Connect is checking this draft. That takes minutes, sometimes hours.',
  },
  notRequested: {
    id: 'Connectors.verdictNotRequested',
    defaultMessage: 'Nobody has asked Connect to check this draft.',
  },
  unknown: {
    id: 'Connectors.verdictUnknown',
    defaultMessage: 'Connect reports a state that Connect Console does not know yet.',
  },
});

export const publicationVerdicts = defineMessages({
  draft: { id: 'Connectors.verdictDraft', defaultMessage: 'No publication is under way.' },
  processing: { id: 'Connectors.verdictProcessing', defaultMessage: 'Connect is publishing this draft.' },
  readyForCertification: {
    id: 'Connectors.verdictReadyForCertification',
    defaultMessage: 'The draft waits for commercetools to begin the certification.',
  },
  inCertification: {
    id: 'Connectors.verdictInCertification',
    defaultMessage: 'commercetools is certifying the draft. Its tag must not change meanwhile.',
  },
  published: {
    id: 'Connectors.verdictPublished',
    defaultMessage: 'The connector is published and can be deployed.',
  },
  failed: {
    id: 'Connectors.verdictFailed',
    defaultMessage:
      'The last publication has failed. The report says why: correct it under a new tag, then publish again.',
  },
  unknown: {
    id: 'Connectors.verdictStatusUnknown',
    defaultMessage: 'Connect reports a status that Connect Console does not know yet.',
  },
});

export const publicationMessages = defineMessages({
  neverPublished: { id: 'Connectors.neverPublished', defaultMessage: 'Never published' },
  changesNotPublished: { id: 'Connectors.changesNotPublished', defaultMessage: 'Changes not published' },
  upToDate: { id: 'Connectors.upToDate', defaultMessage: 'Up to date' },
});

export const integrationTypeMessages = defineMessages({
  analytics: { id: 'Connectors.typeAnalytics', defaultMessage: 'Analytics' },
  crm: { id: 'Connectors.typeCrm', defaultMessage: 'Customer relations (CRM)' },
  email: { id: 'Connectors.typeEmail', defaultMessage: 'E-mail' },
  erp: { id: 'Connectors.typeErp', defaultMessage: 'Resource planning (ERP)' },
  giftcard: { id: 'Connectors.typeGiftcard', defaultMessage: 'Gift cards' },
  marketplace: { id: 'Connectors.typeMarketplace', defaultMessage: 'Marketplace' },
  oms: { id: 'Connectors.typeOms', defaultMessage: 'Order management (OMS)' },
  other: { id: 'Connectors.typeOther', defaultMessage: 'Other' },
  pim: { id: 'Connectors.typePim', defaultMessage: 'Product information (PIM)' },
  promotion: { id: 'Connectors.typePromotion', defaultMessage: 'Promotions' },
  psp: { id: 'Connectors.typePsp', defaultMessage: 'Payments (PSP)' },
  search: { id: 'Connectors.typeSearch', defaultMessage: 'Search' },
  shipping: { id: 'Connectors.typeShipping', defaultMessage: 'Shipping' },
  tax: { id: 'Connectors.typeTax', defaultMessage: 'Tax' },
});
