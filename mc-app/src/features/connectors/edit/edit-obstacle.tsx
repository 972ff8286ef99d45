import type { ReactElement } from 'react';
import type { ConnectorStatus } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import { messages } from './messages';

const OBSTACLES: Partial<Record<ConnectorStatus['kind'], MessageDescriptor>> = {
  processing: messages.isProcessing,
  readyForCertification: messages.isInCertification,
  inCertification: messages.isInCertification,
};

/** Says beforehand why Connect will refuse changes now. */
export function EditObstacle({ status }: { status: ConnectorStatus }): ReactElement | null {
  const { formatMessage } = useIntl();
  const obstacle = OBSTACLES[status.kind];
  if (!obstacle) return null;
  return <ContentNotification type="warning">{formatMessage(obstacle)}</ContentNotification>;
}
