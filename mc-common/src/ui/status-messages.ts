import { defineMessages } from 'react-intl';

export const connectorStatusMessages = defineMessages({
  draft: { id: 'Common.connectorDraft', defaultMessage: 'Draft' },
  processing: { id: 'Common.connectorProcessing', defaultMessage: 'Processing' },
  readyForCertification: {
    id: 'Common.connectorReadyForCertification',
    defaultMessage: 'Ready for certification',
  },
  inCertification: { id: 'Common.connectorInCertification', defaultMessage: 'In certification' },
  feedbackRequired: { id: 'Common.connectorFeedbackRequired', defaultMessage: 'Feedback required' },
  published: { id: 'Common.connectorPublished', defaultMessage: 'Published' },
  failed: { id: 'Common.connectorFailed', defaultMessage: 'Failed' },
});

export const previewabilityMessages = defineMessages({
  previewable: { id: 'Common.previewPossible', defaultMessage: 'Previewable' },
  rejected: { id: 'Common.previewRejected', defaultMessage: 'Preview rejected' },
  pending: { id: 'Common.previewPending', defaultMessage: 'Being checked' },
  notRequested: { id: 'Common.previewNotRequested', defaultMessage: 'Not checked yet' },
});

export const deploymentStatusMessages = defineMessages({
  draft: { id: 'Common.deploymentDraft', defaultMessage: 'In preparation' },
  queued: { id: 'Common.deploymentQueued', defaultMessage: 'Queued' },
  deploying: { id: 'Common.deploymentDeploying', defaultMessage: 'Deploying' },
  deployed: { id: 'Common.deploymentDeployed', defaultMessage: 'Deployed' },
  deployedWithWarnings: {
    id: 'Common.deploymentDeployedWithWarnings',
    defaultMessage: 'Deployed with warnings',
  },
  failed: { id: 'Common.deploymentFailed', defaultMessage: 'Deployment failed' },
  undeploying: { id: 'Common.deploymentUndeploying', defaultMessage: 'Undeploying' },
  undeployFailed: { id: 'Common.deploymentUndeployFailed', defaultMessage: 'Undeploying failed' },
});
