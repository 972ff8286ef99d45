import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import { EmptyState } from '../../../ui/empty-state';
import { DeploymentTimeline } from '../timeline/deployment-timeline';
import { messages as timelineMessages } from '../timeline/messages';
import { messages } from './messages';

type Props = { id: string; activity: DeploymentActivity; listAddress: string };

/** There is no Deployment with this id: it is gone, and the journal remembers it, or there never was one. */
export function MissingDeployment({ id, activity, listAddress }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const isGone = activity.entries.length > 0;
  return (
    <Spacings.Stack scale="l">
      <EmptyState
        drawing="not-found.svg"
        title={formatMessage(isGone ? timelineMessages.goneTitle : messages.notFoundTitle)}
        advice={formatMessage(isGone ? timelineMessages.goneAdvice : messages.notFoundAdvice, { id })}
        action={<Link to={listAddress}>{formatMessage(messages.backToList)}</Link>}
      />
      {isGone && <DeploymentTimeline id={id} />}
    </Spacings.Stack>
  );
}
