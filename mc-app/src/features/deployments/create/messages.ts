import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'CreateDeployment.title', defaultMessage: 'Deploy a connector' },
  backToList: { id: 'CreateDeployment.backToList', defaultMessage: 'To the list of deployments' },
  needsRightTitle: { id: 'CreateDeployment.needsRightTitle', defaultMessage: 'You cannot deploy' },
  needsRight: {
    id: 'CreateDeployment.needsRight',
    defaultMessage: 'That needs the permission to manage deployments. Ask an administrator of the project.',
  },
  chooseConnector: { id: 'CreateDeployment.chooseConnector', defaultMessage: 'Which connector' },
  search: { id: 'CreateDeployment.search', defaultMessage: 'Find a connector' },
  searchHint: { id: 'CreateDeployment.searchHint', defaultMessage: 'Part of the name, or the key' },
  noConnector: {
    id: 'CreateDeployment.noConnector',
    defaultMessage:
      'There is nothing to deploy: no connector is published for this project, and no draft can be previewed.',
  },
  noMatch: {
    id: 'CreateDeployment.noMatch',
    defaultMessage: 'No published connector and no draft that can be previewed matches.',
  },
  connector: { id: 'CreateDeployment.connector', defaultMessage: 'Connector' },
  kind: { id: 'CreateDeployment.kind', defaultMessage: 'Kind' },
  published: { id: 'CreateDeployment.published', defaultMessage: 'Published' },
  draft: { id: 'CreateDeployment.draft', defaultMessage: 'Draft, for previews' },
  tag: { id: 'CreateDeployment.tag', defaultMessage: 'Tag' },
  version: { id: 'CreateDeployment.version', defaultMessage: 'Version' },
  versionAndTag: {
    id: 'CreateDeployment.versionAndTag',
    defaultMessage: 'Version {version, number}, tag {tag}',
  },
  notFoundTitle: { id: 'CreateDeployment.notFoundTitle', defaultMessage: 'There is no such connector' },
  notFoundAdvice: {
    id: 'CreateDeployment.notFoundAdvice',
    defaultMessage:
      'This project sees no connector with the ID or key {connector}, neither published nor as a draft.',
  },
  chooseAnother: { id: 'CreateDeployment.chooseAnother', defaultMessage: 'Choose another connector' },
  where: { id: 'CreateDeployment.where', defaultMessage: 'What and where' },
  type: { id: 'CreateDeployment.type', defaultMessage: 'Type' },
  productionRefused: {
    id: 'CreateDeployment.productionRefused',
    defaultMessage: 'Connect does not allow production in this project.',
  },
  region: { id: 'CreateDeployment.region', defaultMessage: 'Region' },
  regionHint: {
    id: 'CreateDeployment.regionHint',
    defaultMessage: 'The project’s own region is recommended: nothing then travels further than needed.',
  },
  ownRegion: {
    id: 'CreateDeployment.ownRegion',
    defaultMessage: '{region}, this project’s own',
  },
  otherRegion: {
    id: 'CreateDeployment.otherRegion',
    defaultMessage:
      'This project is in another region: {projectRegion}. Requests between regions take longer.',
  },
  regionRefused: {
    id: 'CreateDeployment.regionRefused',
    defaultMessage: 'The connector does not support this region. Choose another one.',
  },
  key: { id: 'CreateDeployment.key', defaultMessage: 'Key' },
  keyHint: {
    id: 'CreateDeployment.keyHint',
    defaultMessage: 'Recommended: a name that people and pipelines can use. Cannot be changed later.',
  },
  badKey: {
    id: 'CreateDeployment.badKey',
    defaultMessage: 'Use 2 to 256 letters, digits, “-” or “_”, or leave it empty.',
  },
  keyTaken: {
    id: 'CreateDeployment.keyTaken',
    defaultMessage: 'Another deployment of this project has this key. Choose another one.',
  },
  scopeMissing: {
    id: 'CreateDeployment.scopeMissing',
    defaultMessage:
      'This connector gets an API client of its own with these scopes: {scopes}. Connect will refuse that, because the gateway’s API client lacks {scope}. An administrator adds it to connect.yaml of Connect Console and redeploys that.',
  },
  scopeUnknown: {
    id: 'CreateDeployment.scopeUnknown',
    defaultMessage:
      'This connector gets an API client of its own with these scopes: {scopes}. Connect refuses that if the gateway’s API client lacks {scope}; whether it does is not known.',
  },
  values: { id: 'CreateDeployment.values', defaultMessage: 'Values' },
  nothingToDeploy: {
    id: 'CreateDeployment.nothingToDeploy',
    defaultMessage: 'This connector cannot be deployed as any type now. The reasons stand beside the types.',
  },
  plan: { id: 'CreateDeployment.plan', defaultMessage: 'Plan' },
  confirm: { id: 'CreateDeployment.confirm', defaultMessage: 'Deploy now' },
  blockedByChange: {
    id: 'CreateDeployment.blockedByChange',
    defaultMessage: 'First continue above with the current version of the connector.',
  },
  done: { id: 'CreateDeployment.done', defaultMessage: 'The deployment has begun.' },
  outcomeUnknown: {
    id: 'CreateDeployment.outcomeUnknown',
    defaultMessage:
      'It is not known whether Connect received it. Confirm again unchanged: it is deployed once, even if it arrived. Before you change anything, look into the list of deployments.',
  },
  outdatedTitle: {
    id: 'CreateDeployment.outdatedTitle',
    defaultMessage: 'The connector has changed meanwhile',
  },
  outdated: {
    id: 'CreateDeployment.outdated',
    defaultMessage:
      'Your plan is for version {version, number}, tag {tag}, which is not the current one. Nothing was sent, and nothing you have entered is lost.',
  },
  continueWithLatest: {
    id: 'CreateDeployment.continueWithLatest',
    defaultMessage: 'Continue with the current version',
  },
});

export const typeHints = defineMessages({
  preview: {
    id: 'CreateDeployment.hintPreview',
    defaultMessage: 'The draft, to try it out. Stops when nobody uses it; undeploy it afterwards.',
  },
  sandbox: {
    id: 'CreateDeployment.hintSandbox',
    defaultMessage:
      'The published connector. Stops when nobody uses it, and takes about 15 seconds to start.',
  },
  production: {
    id: 'CreateDeployment.hintProduction',
    defaultMessage: 'The published connector, always running. Not in trial projects.',
  },
});

export const obstacleMessages = defineMessages({
  notPublished: {
    id: 'CreateDeployment.obstacleNotPublished',
    defaultMessage: 'Not possible: the connector is not published for this project.',
  },
  noDraft: {
    id: 'CreateDeployment.obstacleNoDraft',
    defaultMessage: 'Not possible: only a draft can be previewed, and this project sees none.',
  },
  notPreviewable: {
    id: 'CreateDeployment.obstacleNotPreviewable',
    defaultMessage:
      'Not possible: Connect has not accepted the draft for previews yet. Request a preview first.',
  },
  noAccess: {
    id: 'CreateDeployment.obstacleNoAccess',
    defaultMessage: 'Not possible: {project} is not among the projects with access to the draft.',
  },
});
