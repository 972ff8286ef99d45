import { defineMessages } from 'react-intl';

const previewEndMessages = defineMessages({
  passed: { id: 'Shell.previewPassed', defaultMessage: 'Connect has accepted {name} for a preview.' },
  failed: { id: 'Shell.previewFailed', defaultMessage: 'Connect has rejected {name} for a preview.' },
  canceled: {
    id: 'Shell.previewCanceled',
    defaultMessage: 'The check of {name} for a preview has ended without a verdict.',
  },
  unknown: {
    id: 'Shell.previewUnknown',
    defaultMessage: 'The check of {name} for a preview has ended in a way that is not known.',
  },
});

const publishingEndMessages = defineMessages({
  passed: { id: 'Shell.publishingPassed', defaultMessage: '{name} is published.' },
  failed: { id: 'Shell.publishingFailed', defaultMessage: 'Publishing {name} has failed.' },
  canceled: {
    id: 'Shell.publishingCanceled',
    defaultMessage: 'Publishing {name} has ended; it is a draft again.',
  },
  unknown: {
    id: 'Shell.publishingUnknown',
    defaultMessage: 'Publishing {name} has ended in a way that is not known.',
  },
});

/** What is said when a watched run has ended, by its lane and verdict. */
export const runEndMessages = { preview: previewEndMessages, publishing: publishingEndMessages };

/** What is said when a watched run of a Deployment has ended: by its status, or by what verifying it has shown. */
export const deploymentEndMessages = defineMessages({
  wired: { id: 'Shell.deploymentWired', defaultMessage: '{name} is deployed and wired.' },
  problems: {
    id: 'Shell.deploymentProblems',
    defaultMessage: '{name} is deployed, but something does not reach it or is not healthy.',
  },
  notVerifiable: {
    id: 'Shell.deploymentNotVerifiable',
    defaultMessage: '{name} is deployed. Whether it is wired cannot be verified.',
  },
  deployed: { id: 'Shell.deploymentDeployed', defaultMessage: '{name} is deployed.' },
  failed: { id: 'Shell.deploymentFailed', defaultMessage: 'Deploying {name} has failed.' },
  gone: { id: 'Shell.deploymentGone', defaultMessage: '{name} is undeployed.' },
  undeployFailed: { id: 'Shell.undeployFailed', defaultMessage: 'Undeploying {name} has failed.' },
  unknown: {
    id: 'Shell.deploymentUnknown',
    defaultMessage: 'Connect has ended its work on {name} with a status that is not known.',
  },
});

export const runMessages = defineMessages({
  showDeployment: { id: 'Shell.showDeployment', defaultMessage: 'Show the deployment' },
  showConnector: { id: 'Shell.showConnector', defaultMessage: 'Show the connector' },
});
