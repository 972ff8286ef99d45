import type { ConnectorStatus, DeploymentStatus, Previewability, Tone } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { connectorStatusMessages, deploymentStatusMessages, previewabilityMessages } from './status-messages';

/** A status as a screen shows it. */
export type StatusWords = { tone: Tone; label: string };

/** Where a ConnectorStaged is on its way to publication. */
export function useConnectorStatusWords(status: ConnectorStatus): StatusWords {
  return useWords(status, connectorStatusMessages);
}

/** Whether a ConnectorStaged can be deployed as a preview. */
export function usePreviewabilityWords(previewability: Previewability): StatusWords {
  return useWords(previewability, previewabilityMessages);
}

/** State of a Deployment, a doubtful build report included. */
export function useDeploymentStatusWords(status: DeploymentStatus): StatusWords {
  return useWords(status, deploymentStatusMessages);
}

type Status<TKind extends string> = { kind: TKind | 'unknown'; tone: Tone; raw: string };

/** The enumerations of the Connect API are open: a value without a word is shown as it is. */
function useWords<TKind extends string>(
  { kind, tone, raw }: Status<TKind>,
  words: Record<TKind, MessageDescriptor>,
): StatusWords {
  const { formatMessage } = useIntl();
  return { tone, label: kind === 'unknown' ? raw : formatMessage(words[kind]) };
}
