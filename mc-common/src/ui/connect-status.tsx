import type { ReactElement } from 'react';
import type {
  ConnectorStatus as ConnectorStatusModel,
  DeploymentStatus as DeploymentStatusModel,
  Previewability as PreviewabilityModel,
  Tone,
} from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { StatusLabel } from './status-label';
import { connectorStatusMessages, deploymentStatusMessages, previewabilityMessages } from './status-messages';

/** Where a ConnectorStaged is on its way to publication. */
export function ConnectorStatus({ status }: { status: ConnectorStatusModel }): ReactElement {
  return <KnownStatus status={status} words={connectorStatusMessages} />;
}

/** Whether a ConnectorStaged can be deployed as a preview. */
export function Previewability({ previewability }: { previewability: PreviewabilityModel }): ReactElement {
  return <KnownStatus status={previewability} words={previewabilityMessages} />;
}

/** State of a Deployment, a doubtful build report included. */
export function DeploymentStatus({ status }: { status: DeploymentStatusModel }): ReactElement {
  return <KnownStatus status={status} words={deploymentStatusMessages} />;
}

type KnownStatusProps<TKind extends string> = {
  status: { kind: TKind | 'unknown'; tone: Tone; raw: string };
  words: Record<TKind, MessageDescriptor>;
};

/** The enumerations of the Connect API are open: a value without a word is shown as it is. */
function KnownStatus<TKind extends string>({ status, words }: KnownStatusProps<TKind>): ReactElement {
  const { formatMessage } = useIntl();
  const label = status.kind === 'unknown' ? status.raw : formatMessage(words[status.kind]);
  return <StatusLabel tone={status.tone} label={label} />;
}
