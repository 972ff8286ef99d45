import { defineMessages } from 'react-intl';

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
      'Slower than 95 % of the earlier runs of this connector and type ({bound}), and still in the queue: Connect may be busy.',
  },
  deploying: {
    id: 'DeploymentDetail.usualDeploying',
    defaultMessage:
      'Slower than 95 % of the earlier runs of this connector and type ({bound}). Compare with the last change in the timeline: a new script or dependency may take longer.',
  },
  undeploying: {
    id: 'DeploymentDetail.usualUndeploying',
    defaultMessage:
      'Slower than 95 % of the earlier runs of this connector and type ({bound}). A preUndeploy script may be waiting for another system.',
  },
});

const slowerPhaseThanUsual = defineMessages({
  queued: {
    id: 'DeploymentDetail.usualPhaseQueued',
    defaultMessage:
      'In the queue for longer than 95 % of the earlier runs of this connector and type ({bound}): Connect may be busy.',
  },
  deploying: {
    id: 'DeploymentDetail.usualPhaseDeploying',
    defaultMessage:
      'Deploying for longer than 95 % of the earlier runs of this connector and type ({bound}). Compare with the last change in the timeline: a new script or dependency may take longer.',
  },
  undeploying: {
    id: 'DeploymentDetail.usualPhaseUndeploying',
    defaultMessage:
      'Undeploying for longer than 95 % of the earlier runs of this connector and type ({bound}). A preUndeploy script may be waiting for another system.',
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
  documented: slowerThanDocumented,
  usual: slowerThanUsual,
  usualPhase: slowerPhaseThanUsual,
  stuck,
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
