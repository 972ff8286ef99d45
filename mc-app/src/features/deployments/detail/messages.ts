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

/** What a status means. */
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

/** What to do next. */
export const nextSteps = defineMessages({
  draft: {
    id: 'DeploymentDetail.nextDraft',
    defaultMessage: 'Next: nothing to do. This page follows it by itself.',
  },
  queued: {
    id: 'DeploymentDetail.nextQueued',
    defaultMessage:
      'Next: nothing to do. You can leave this page; you will be told when it ends if you ask to.',
  },
  deploying: {
    id: 'DeploymentDetail.nextDeploying',
    defaultMessage: 'Next: wait for the end. The verification below then says whether it is wired.',
  },
  deployed: {
    id: 'DeploymentDetail.nextDeployed',
    defaultMessage: 'Next: see below whether what should reach it does.',
  },
  deployedWithWarnings: {
    id: 'DeploymentDetail.nextDeployedWithWarnings',
    defaultMessage: 'Next: read the build report, remove the cause, and redeploy: the scripts run again.',
  },
  failed: {
    id: 'DeploymentDetail.nextFailed',
    defaultMessage: 'Next: read the build report, remove the cause, and redeploy.',
  },
  undeploying: {
    id: 'DeploymentDetail.nextUndeploying',
    defaultMessage: 'Next: nothing to do. The timeline stays when the deployment is gone.',
  },
  undeployFailed: {
    id: 'DeploymentDetail.nextUndeployFailed',
    defaultMessage: 'Next: undeploy again, or redeploy to get it running. The ways out are below.',
  },
  unknown: {
    id: 'DeploymentDetail.nextUnknown',
    defaultMessage: 'Next: read the build report, and see the documentation of Connect for this status.',
  },
});

export const runMessages = defineMessages({
  startUnknown: {
    id: 'DeploymentDetail.startUnknown',
    defaultMessage: 'Connect is at work. Since when is not known.',
  },
  queued: { id: 'DeploymentDetail.phaseQueued', defaultMessage: 'Queued' },
  deploying: { id: 'DeploymentDetail.phaseDeploying', defaultMessage: 'Deploying' },
  undeploying: { id: 'DeploymentDetail.phaseUndeploying', defaultMessage: 'Undeploying' },
  questionLongWait: { id: 'DeploymentDetail.questionLongWait', defaultMessage: 'Why does it take so long?' },
});

const slowerThanDocumented = defineMessages({
  queued: {
    id: 'DeploymentDetail.slowQueued',
    defaultMessage:
      'Queued for longer than {bound}: Connect may be busy. Nothing is wrong yet, and nothing has to be done.',
  },
  deploying: {
    id: 'DeploymentDetail.slowDeploying',
    defaultMessage:
      'Deploying for longer than {bound}. That alone is no failure: large images and slow scripts take their time.',
  },
  undeploying: {
    id: 'DeploymentDetail.slowUndeploying',
    defaultMessage:
      'Undeploying for longer than {bound}. A preUndeploy script may be waiting for another system.',
  },
});

const slowerThanUsual = defineMessages({
  queued: {
    id: 'DeploymentDetail.usualQueued',
    defaultMessage:
      'Slower than 95 % of the earlier runs of this deployment ({bound}), and still in the queue: Connect may be busy.',
  },
  deploying: {
    id: 'DeploymentDetail.usualDeploying',
    defaultMessage:
      'Slower than 95 % of the earlier runs of this deployment ({bound}). Compare with the last change in the timeline: a new script or dependency may take longer.',
  },
  undeploying: {
    id: 'DeploymentDetail.usualUndeploying',
    defaultMessage:
      'Slower than 95 % of the earlier runs of this deployment ({bound}). A preUndeploy script may be waiting for another system.',
  },
});

const stuck = defineMessages({
  queued: {
    id: 'DeploymentDetail.stuckQueued',
    defaultMessage:
      'Stuck: still in the queue after {bound}. Waiting will hardly help. Write to commercetools support with the facts below; a redeploy is refused while it is queued.',
  },
  deploying: {
    id: 'DeploymentDetail.stuckDeploying',
    defaultMessage:
      'Stuck: deploying for longer than {bound}, after which commercetools’ own command line tool gives up. Check whether an application starts at all (health check, port 8080), then write to commercetools support with the facts below.',
  },
  undeploying: {
    id: 'DeploymentDetail.stuckUndeploying',
    defaultMessage:
      'Stuck: undeploying for longer than {bound}. The applications may still run. Write to commercetools support with the facts below; do not deploy the connector anew under the same key until it is gone.',
  },
});

/** What is said of a run that takes long, by its phase; the bound is a duration. */
export const slowMessages = {
  slow: slowerThanDocumented,
  usual: slowerThanUsual,
  stuck: stuck,
};

export const supportMessages = defineMessages({
  copy: { id: 'DeploymentDetail.copyFacts', defaultMessage: 'Copy the facts for support' },
  undeployFailedTitle: { id: 'DeploymentDetail.waysOut', defaultMessage: 'Ways out' },
  tryAgain: {
    id: 'DeploymentDetail.wayTryAgain',
    defaultMessage:
      'Undeploy again. Often a preUndeploy script has failed because a system did not answer, and the second attempt succeeds.',
  },
  redeploy: {
    id: 'DeploymentDetail.wayRedeploy',
    defaultMessage:
      'Redeploy, if the script itself is at fault: with a corrected version of the connector, or with what the script needs. Then undeploy.',
  },
  contact: {
    id: 'DeploymentDetail.wayContact',
    defaultMessage:
      'If it fails again, write to commercetools support with the facts: they name the deployment, the report and the correlation ID as far as they are known.',
  },
});

export const versionMessages = defineMessages({
  title: { id: 'DeploymentDetail.versions', defaultMessage: 'Versions' },
  place: { id: 'DeploymentDetail.versionPlace', defaultMessage: 'Where' },
  draft: { id: 'DeploymentDetail.versionDraft', defaultMessage: 'Draft' },
  published: { id: 'DeploymentDetail.versionPublished', defaultMessage: 'Published' },
  deployed: { id: 'DeploymentDetail.versionDeployed', defaultMessage: 'This deployment' },
  tag: { id: 'Deployments.tag', defaultMessage: 'Tag' },
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
