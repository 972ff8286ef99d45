import type { ReactElement } from 'react';
import type {
  ConnectorStatus as ConnectorStatusModel,
  DeploymentStatus as DeploymentStatusModel,
  Previewability as PreviewabilityModel,
} from '@connect-console/domain';
import { StatusLabel } from './status-label';
import {
  useConnectorStatusWords,
  useDeploymentStatusWords,
  usePreviewabilityWords,
} from './use-status-words';

/** Where a ConnectorStaged is on its way to publication. */
export function ConnectorStatus({ status }: { status: ConnectorStatusModel }): ReactElement {
  return <StatusLabel {...useConnectorStatusWords(status)} />;
}

/** Whether a ConnectorStaged can be deployed as a preview. */
export function Previewability({ previewability }: { previewability: PreviewabilityModel }): ReactElement {
  return <StatusLabel {...usePreviewabilityWords(previewability)} />;
}

/** State of a Deployment, a doubtful build report included. */
export function DeploymentStatus({ status }: { status: DeploymentStatusModel }): ReactElement {
  return <StatusLabel {...useDeploymentStatusWords(status)} />;
}
