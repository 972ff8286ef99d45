import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  connector: { id: 'ConnectorDetail.connector', defaultMessage: 'Connector' },
  backToList: { id: 'ConnectorDetail.backToList', defaultMessage: 'To the list of connectors' },
  notFoundTitle: { id: 'ConnectorDetail.notFoundTitle', defaultMessage: 'There is no such connector' },
  notFoundAdvice: {
    id: 'ConnectorDetail.notFoundAdvice',
    defaultMessage: 'No connector has the ID {id}. It may have been deleted, or the link is incomplete.',
  },
  overview: { id: 'ConnectorDetail.overview', defaultMessage: 'Overview' },
  applications: { id: 'ConnectorDetail.applications', defaultMessage: 'Applications' },
  reports: { id: 'ConnectorDetail.reports', defaultMessage: 'Reports' },
  certification: { id: 'ConnectorDetail.certification', defaultMessage: 'Certification' },

  currentState: { id: 'ConnectorDetail.currentState', defaultMessage: 'Where it stands' },
  stages: { id: 'ConnectorDetail.stages', defaultMessage: 'Stages' },
  edit: { id: 'ConnectorDetail.edit', defaultMessage: 'Edit' },
  deploy: { id: 'ConnectorDetail.deploy', defaultMessage: 'Deploy' },
  deployPreview: { id: 'ConnectorDetail.deployPreview', defaultMessage: 'Deploy a preview of the draft' },
  answer: { id: 'ConnectorDetail.answer', defaultMessage: 'Answer in the comments' },
  toReports: { id: 'ConnectorDetail.toReports', defaultMessage: 'Read the report' },
  startUnknown: {
    id: 'ConnectorDetail.startUnknown',
    defaultMessage: 'Something is under way. Since when is not known.',
  },

  repositoryAndTag: { id: 'ConnectorDetail.repositoryAndTag', defaultMessage: 'Repository and tag' },
  repository: { id: 'ConnectorDetail.repository', defaultMessage: 'Repository' },
  draftTag: { id: 'ConnectorDetail.draftTag', defaultMessage: 'Draft tag' },
  publishedTag: { id: 'ConnectorDetail.publishedTag', defaultMessage: 'Published tag' },
  publishedVersion: { id: 'ConnectorDetail.publishedVersion', defaultMessage: 'Published version' },
  neverPublished: {
    id: 'ConnectorDetail.neverPublished',
    defaultMessage: 'Nothing published that this project can see',
  },
  publishedUnreadable: { id: 'ConnectorDetail.publishedUnreadable', defaultMessage: 'Cannot be read now' },
  openRepository: { id: 'ConnectorDetail.openRepository', defaultMessage: 'Open the repository' },
  openTag: { id: 'ConnectorDetail.openTag', defaultMessage: 'Open {tag}' },
  compareTags: { id: 'ConnectorDetail.compareTags', defaultMessage: 'Compare {before} with {after}' },

  whereDeployed: { id: 'ConnectorDetail.whereDeployed', defaultMessage: 'Where it is deployed' },
  notDeployed: { id: 'ConnectorDetail.notDeployed', defaultMessage: 'It is not deployed in this project.' },
  deploymentsUnreadable: {
    id: 'ConnectorDetail.deploymentsUnreadable',
    defaultMessage: 'The deployments cannot be read now. Refresh this page to try again.',
  },
  environment: { id: 'ConnectorDetail.environment', defaultMessage: 'Environment' },
  deployment: { id: 'ConnectorDetail.deployment', defaultMessage: 'Deployment' },
  status: { id: 'ConnectorDetail.status', defaultMessage: 'Status' },
  runs: { id: 'ConnectorDetail.runs', defaultMessage: 'Runs' },
  drift: { id: 'ConnectorDetail.drift', defaultMessage: 'Compared with the connector' },
  versionAndTag: { id: 'ConnectorDetail.versionAndTag', defaultMessage: 'Version {version}, {tag}' },
  notStated: { id: 'ConnectorDetail.notStated', defaultMessage: 'Not stated' },

  projectsWithAccess: { id: 'ConnectorDetail.projectsWithAccess', defaultMessage: 'Projects with access' },
  privateNote: {
    id: 'ConnectorDetail.privateNote',
    defaultMessage: 'The connector is private: only these projects can deploy it.',
  },
  publicNote: {
    id: 'ConnectorDetail.publicNote',
    defaultMessage:
      'The connector is public: any project can deploy it once it is published. Previews can be deployed to these projects only.',
  },
  noPrivateProjects: { id: 'ConnectorDetail.noPrivateProjects', defaultMessage: 'None: only the creator.' },
  noProject: { id: 'ConnectorDetail.noProject', defaultMessage: 'none' },
  thisProject: { id: 'ConnectorDetail.thisProject', defaultMessage: 'This project' },
  notVisible: { id: 'ConnectorDetail.notVisible', defaultMessage: 'Not visible from here' },
  editProjects: { id: 'ConnectorDetail.editProjects', defaultMessage: 'Change the projects' },

  facts: { id: 'ConnectorDetail.facts', defaultMessage: 'Facts' },
  key: { id: 'ConnectorDetail.key', defaultMessage: 'Key' },
  id: { id: 'ConnectorDetail.id', defaultMessage: 'ID' },
  version: { id: 'ConnectorDetail.version', defaultMessage: 'Version' },
  creator: { id: 'ConnectorDetail.creator', defaultMessage: 'Creator' },
  contributors: { id: 'ConnectorDetail.contributors', defaultMessage: 'Contributors' },
  support: { id: 'ConnectorDetail.support', defaultMessage: 'Support' },
  logo: { id: 'ConnectorDetail.logo', defaultMessage: 'Logo' },
  description: { id: 'ConnectorDetail.description', defaultMessage: 'Description' },
  integrationTypes: { id: 'ConnectorDetail.integrationTypes', defaultMessage: 'Integration types' },
  regions: { id: 'ConnectorDetail.regions', defaultMessage: 'Regions' },
  anyRegion: { id: 'ConnectorDetail.anyRegion', defaultMessage: 'Any region' },
  documentation: { id: 'ConnectorDetail.documentation', defaultMessage: 'Documentation' },
  createdAt: { id: 'ConnectorDetail.createdAt', defaultMessage: 'Created' },
  lastModifiedAt: { id: 'ConnectorDetail.lastModifiedAt', defaultMessage: 'Last modified' },

  danger: { id: 'ConnectorDetail.danger', defaultMessage: 'Danger zone' },
  dangerNote: {
    id: 'ConnectorDetail.dangerNote',
    defaultMessage: 'These are hard or impossible to undo. Each says what it does before it is done.',
  },
  will: { id: 'ConnectorDetail.will', defaultMessage: 'What will happen' },
  willNot: { id: 'ConnectorDetail.willNot', defaultMessage: 'What will not happen' },
  typeToConfirm: { id: 'ConnectorDetail.typeToConfirm', defaultMessage: 'Type {word} to confirm' },
  sending: { id: 'ConnectorDetail.sending', defaultMessage: 'Sending' },
  outcomeUnknown: {
    id: 'ConnectorDetail.outcomeUnknown',
    defaultMessage:
      'It is not known whether Connect received the request. Load the current state, or send it again: it is not carried out twice.',
  },
  loadCurrent: { id: 'ConnectorDetail.loadCurrent', defaultMessage: 'Load the current state' },

  applicationsNote: {
    id: 'ConnectorDetail.applicationsNote',
    defaultMessage: 'What connect.yaml declares at {tag}.',
  },
  noApplications: {
    id: 'ConnectorDetail.noApplications',
    defaultMessage: 'Connect has read no applications from connect.yaml at this tag.',
  },
  applicationType: { id: 'ConnectorDetail.applicationType', defaultMessage: 'Type' },
  globalConfiguration: {
    id: 'ConnectorDetail.globalConfiguration',
    defaultMessage: 'Shared by all applications',
  },
  noConfiguration: { id: 'ConnectorDetail.noConfiguration', defaultMessage: 'It asks for no configuration.' },
  configurationKey: { id: 'ConnectorDetail.configurationKey', defaultMessage: 'Configuration key' },
  kind: { id: 'ConnectorDetail.kind', defaultMessage: 'Kind' },
  standard: { id: 'ConnectorDetail.standard', defaultMessage: 'Standard' },
  secured: { id: 'ConnectorDetail.secured', defaultMessage: 'Secured' },
  requirement: { id: 'ConnectorDetail.requirement', defaultMessage: 'Requirement' },
  isRequired: { id: 'ConnectorDetail.isRequired', defaultMessage: 'Required' },
  isOptional: { id: 'ConnectorDetail.isOptional', defaultMessage: 'Optional' },
  defaultValue: { id: 'ConnectorDetail.defaultValue', defaultMessage: 'Default' },
  apiClient: { id: 'ConnectorDetail.apiClient', defaultMessage: 'API client' },
  scopesNote: {
    id: 'ConnectorDetail.scopesNote',
    defaultMessage: 'Connect creates an API client with these scopes for each deployment:',
  },
  noScopes: { id: 'ConnectorDetail.noScopes', defaultMessage: 'It asks for no API client.' },

  journalNote: {
    id: 'ConnectorDetail.journalNote',
    defaultMessage:
      'Connect keeps only the last report; Connect Console keeps those that it has seen. What was asked for elsewhere is noted when somebody first looks, so attempts in between may be missing.',
  },
  journalIncomplete: {
    id: 'ConnectorDetail.journalIncomplete',
    defaultMessage: 'There were older attempts. They are not kept any more.',
  },
  journalUnavailable: {
    id: 'ConnectorDetail.journalUnavailable',
    defaultMessage:
      'The history of attempts cannot be read now. You see what Connect itself keeps: the last report of each kind.',
  },
  noReports: {
    id: 'ConnectorDetail.noReports',
    defaultMessage: 'There is nothing to read yet: no preview or publication has been seen.',
  },
  attempts: { id: 'ConnectorDetail.attempts', defaultMessage: 'Attempts' },
  attempt: { id: 'ConnectorDetail.attempt', defaultMessage: 'Attempt' },
  when: { id: 'ConnectorDetail.when', defaultMessage: 'When' },
  who: { id: 'ConnectorDetail.who', defaultMessage: 'By' },
  tag: { id: 'ConnectorDetail.tag', defaultMessage: 'Tag' },
  verdict: { id: 'ConnectorDetail.verdict', defaultMessage: 'Verdict' },
  duration: { id: 'ConnectorDetail.duration', defaultMessage: 'Took' },
  notMeasured: { id: 'ConnectorDetail.notMeasured', defaultMessage: 'Not measured' },
  seenAt: { id: 'ConnectorDetail.seenAt', defaultMessage: 'Seen at {time}' },
  lastReport: { id: 'ConnectorDetail.lastReport', defaultMessage: 'The last one' },
  doneElsewhere: { id: 'ConnectorDetail.doneElsewhere', defaultMessage: 'Asked for elsewhere' },
  noSuchAttempt: {
    id: 'ConnectorDetail.noSuchAttempt',
    defaultMessage: 'The attempt in the address is not known, or not kept any more. Choose another one.',
  },
  noSuchComparison: {
    id: 'ConnectorDetail.noSuchComparison',
    defaultMessage:
      'The attempt to compare with is not known, not kept any more, or has no report of this kind. Choose another one.',
  },
  report: { id: 'ConnectorDetail.report', defaultMessage: 'Report' },
  noReport: {
    id: 'ConnectorDetail.noReport',
    defaultMessage: 'There is no report: Connect left none, or replaced it before anybody looked.',
  },
  noReportYet: {
    id: 'ConnectorDetail.noReportYet',
    defaultMessage: 'It is still under way. The report appears here when it ends.',
  },
  wasRefused: {
    id: 'ConnectorDetail.wasRefused',
    defaultMessage: 'Connect refused this request, so there is no report.',
  },
  compareWith: { id: 'ConnectorDetail.compareWith', defaultMessage: 'Compare with' },
  changedFromTo: {
    id: 'ConnectorDetail.changedFromTo',
    defaultMessage: 'What has changed from “{before}” to “{after}”',
  },
  compareWithNone: { id: 'ConnectorDetail.compareWithNone', defaultMessage: 'Nothing: show the report' },

  certificationState: { id: 'ConnectorDetail.certificationState', defaultMessage: 'State' },
  recertification: {
    id: 'ConnectorDetail.recertification',
    defaultMessage:
      'The certificate is for {published}. {tag} has to be certified again; until then {published} stays listed.',
  },
  readiness: { id: 'ConnectorDetail.readiness', defaultMessage: 'Is it ready?' },
  readinessNote: {
    id: 'ConnectorDetail.readinessNote',
    defaultMessage:
      'What commercetools looks for. Nothing of it stops you from asking. What lies in the repository cannot be seen from here: check it yourself.',
  },
  comments: { id: 'ConnectorDetail.comments', defaultMessage: 'Comments' },
  noComments: { id: 'ConnectorDetail.noComments', defaultMessage: 'Nobody has written a comment.' },
  newComment: { id: 'ConnectorDetail.newComment', defaultMessage: 'Your comment' },
  newCommentNote: {
    id: 'ConnectorDetail.newCommentNote',
    defaultMessage:
      'The people at commercetools who certify read it. It starts nothing, and it cannot be changed or deleted afterwards.',
  },
  sendComment: { id: 'ConnectorDetail.sendComment', defaultMessage: 'Send comment' },
  commentSent: { id: 'ConnectorDetail.commentSent', defaultMessage: 'Your comment has been sent.' },
});

/** What an explanation answers that is offered where its answer is needed. */
export const questionMessages = defineMessages({
  newTag: { id: 'ConnectorDetail.questionNewTag', defaultMessage: 'Why a new tag?' },
  longWait: { id: 'ConnectorDetail.questionLongWait', defaultMessage: 'Why does it take so long?' },
  updateAvailable: {
    id: 'ConnectorDetail.questionUpdateAvailable',
    defaultMessage: 'What does “Update available” mean?',
  },
  draftMovedOn: {
    id: 'ConnectorDetail.questionDraftMovedOn',
    defaultMessage: 'What does “The draft has moved on” mean?',
  },
  noDeployment: {
    id: 'ConnectorDetail.questionNoDeployment',
    defaultMessage: 'How can it be deployed as a sandbox?',
  },
  job: {
    id: 'ConnectorDetail.questionJob',
    defaultMessage: 'What if the health check of this job fails?',
  },
  event: { id: 'ConnectorDetail.questionEvent', defaultMessage: 'How are events delivered?' },
  analysis: {
    id: 'ConnectorDetail.questionAnalysis',
    defaultMessage: 'What if the analysis of code and dependencies finds something?',
  },
});

export const environmentMessages = defineMessages({
  production: { id: 'ConnectorDetail.environmentProduction', defaultMessage: 'Production' },
  sandbox: { id: 'ConnectorDetail.environmentSandbox', defaultMessage: 'Sandbox' },
  preview: { id: 'ConnectorDetail.environmentPreview', defaultMessage: 'Preview' },
});

export const driftMessages = defineMessages({
  upToDate: { id: 'ConnectorDetail.driftUpToDate', defaultMessage: 'Up to date' },
  updateAvailable: { id: 'ConnectorDetail.driftUpdateAvailable', defaultMessage: 'Update available' },
  draftMovedOn: { id: 'ConnectorDetail.driftDraftMovedOn', defaultMessage: 'The draft has moved on' },
  unknown: { id: 'ConnectorDetail.driftUnknown', defaultMessage: 'Not comparable' },
});

export const kindMessages = defineMessages({
  preview: { id: 'ConnectorDetail.kindPreview', defaultMessage: 'Preview' },
  publish: { id: 'ConnectorDetail.kindPublish', defaultMessage: 'Publication' },
  certification: { id: 'ConnectorDetail.kindCertification', defaultMessage: 'Certification' },
});

export const verdictMessages = defineMessages({
  passed: { id: 'ConnectorDetail.verdictPassed', defaultMessage: 'Passed' },
  failed: { id: 'ConnectorDetail.verdictFailed', defaultMessage: 'Failed' },
  canceled: { id: 'ConnectorDetail.verdictCanceled', defaultMessage: 'Canceled' },
  unknown: { id: 'ConnectorDetail.verdictUnknown', defaultMessage: 'Not known' },
  running: { id: 'ConnectorDetail.verdictRunning', defaultMessage: 'Under way' },
  refused: { id: 'ConnectorDetail.verdictRefused', defaultMessage: 'Refused' },
  notSent: { id: 'ConnectorDetail.verdictNotSent', defaultMessage: 'Not carried out' },
});

export const limitMessages = defineMessages({
  request: { id: 'ConnectorDetail.limitRequest', defaultMessage: 'Time for a request' },
  acknowledge: { id: 'ConnectorDetail.limitAcknowledge', defaultMessage: 'Time to acknowledge an event' },
  acknowledgedBy: { id: 'ConnectorDetail.limitAcknowledgedBy', defaultMessage: 'Acknowledged by status' },
  retention: { id: 'ConnectorDetail.limitRetention', defaultMessage: 'Events are kept for' },
  run: { id: 'ConnectorDetail.limitRun', defaultMessage: 'Time for a run' },
  schedule: { id: 'ConnectorDetail.limitSchedule', defaultMessage: 'Schedule' },
  retry: { id: 'ConnectorDetail.limitRetry', defaultMessage: 'Retry policy' },
  scaling: { id: 'ConnectorDetail.limitScaling', defaultMessage: 'Scaling' },
  fromFileOrDeployment: {
    id: 'ConnectorDetail.limitFromFileOrDeployment',
    defaultMessage: 'From connect.yaml, unless a deployment sets its own',
  },
  automatic: { id: 'ConnectorDetail.limitAutomatic', defaultMessage: 'Automatic' },
  seconds: {
    id: 'ConnectorDetail.limitSeconds',
    defaultMessage: '{value, plural, one {# second} other {# seconds}}',
  },
  minutes: {
    id: 'ConnectorDetail.limitMinutes',
    defaultMessage: '{value, plural, one {# minute} other {# minutes}}',
  },
  days: { id: 'ConnectorDetail.limitDays', defaultMessage: '{value, plural, one {# day} other {# days}}' },
  unknown: {
    id: 'ConnectorDetail.limitUnknown',
    defaultMessage: 'The limits of this type are not known to Connect Console.',
  },
});

export const readinessStateMessages = defineMessages({
  met: { id: 'ConnectorDetail.readinessMet', defaultMessage: 'Ready' },
  missing: { id: 'ConnectorDetail.readinessMissing', defaultMessage: 'Missing' },
  cannotKnow: { id: 'ConnectorDetail.readinessCannotKnow', defaultMessage: 'Check yourself' },
});

export const readinessMessages = defineMessages({
  previewPassed: {
    id: 'ConnectorDetail.readyPreview',
    defaultMessage: 'Connect has accepted the tag for a preview',
  },
  description: { id: 'ConnectorDetail.readyDescription', defaultMessage: 'A description' },
  integrationTypes: { id: 'ConnectorDetail.readyIntegrationTypes', defaultMessage: 'An integration type' },
  documentationUrl: {
    id: 'ConnectorDetail.readyDocumentation',
    defaultMessage: 'A link to the documentation',
  },
  company: { id: 'ConnectorDetail.readyCompany', defaultMessage: 'The company that makes it' },
  supportUrl: { id: 'ConnectorDetail.readySupport', defaultMessage: 'A link to the support' },
  logo: { id: 'ConnectorDetail.readyLogo', defaultMessage: 'A logo' },
  readme: {
    id: 'ConnectorDetail.readyReadme',
    defaultMessage: 'A README or an installation guide in the repository',
  },
  licence: { id: 'ConnectorDetail.readyLicence', defaultMessage: 'A licence file' },
  tests: {
    id: 'ConnectorDetail.readyTests',
    defaultMessage: 'Tests in every application, and all of them pass',
  },
  lockfiles: {
    id: 'ConnectorDetail.readyLockfiles',
    defaultMessage: 'One lockfile for each application, and no stray ones',
  },
  nodeVersion: {
    id: 'ConnectorDetail.readyNodeVersion',
    defaultMessage: 'A Node.js version that Connect supports',
  },
});
