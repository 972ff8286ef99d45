import { useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type { Redeployable } from '../../../data/deployments/redeploy/to-redeployable';
import { messages } from './messages';
import type { RedeploySearch } from './redeploy.search';

type Props = { base: Redeployable; latest: Redeployable; isGone: boolean; search: RedeploySearch };

/** What somebody has to know before planning at all. */
export function RedeployObstacle({ base, latest, isGone, search }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const isBusy = latest.status.inProgress;
  const [wasBusy, setWasBusy] = useState(isBusy);
  if (isBusy && !wasBusy) setWasBusy(true);
  const isUndeployable = search.to === 'latest' && base.latest !== null && !base.latest.isDeployable;
  if (!isGone && !wasBusy && !isUndeployable && !latest.isOwn) return null; // An empty stack would leave a gap.
  return (
    <Spacings.Stack scale="s">
      {isGone && (
        <div role="alert">
          <ContentNotification type="error">{formatMessage(messages.gone)}</ContentNotification>
        </div>
      )}
      {!isGone && wasBusy && (
        <div role="status">
          <ContentNotification type="info">
            {formatMessage(isBusy ? messages.busy : messages.noLongerBusy)}
          </ContentNotification>
        </div>
      )}
      {isUndeployable && (
        <ContentNotification type="warning">
          {formatMessage(messages.latestNotDeployable)}
        </ContentNotification>
      )}
      {latest.isOwn && (
        <ContentNotification type="warning">{formatMessage(messages.own)}</ContentNotification>
      )}
    </Spacings.Stack>
  );
}
