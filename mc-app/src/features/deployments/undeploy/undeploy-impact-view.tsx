import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { UndeployImpact } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { useUndeployImpact } from '../../../data/deployments/verification/use-verification';
import { Skeleton } from '../../../ui/skeleton';
import { messages } from './messages';

type Props = { deployment: Pick<DeploymentDetail, 'id' | 'type' | 'isOwn'> };

/** What undeploying takes away and leaves behind. */
export function UndeployImpactView({ deployment }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const impact = useUndeployImpact(deployment.id);
  const { isOwn, type } = deployment;
  return (
    <Spacings.Stack scale="s">
      {isOwn !== false && (
        <ContentNotification type={isOwn ? 'error' : 'warning'}>
          {formatMessage(isOwn ? messages.own : messages.ownUnknown)}
        </ContentNotification>
      )}
      {type === 'production' && (
        <ContentNotification type="warning">{formatMessage(messages.production)}</ContentNotification>
      )}
      <Text.Body>{formatMessage(messages.intro)}</Text.Body>
      {impact.status === 'loading' && <Skeleton heights={['24px', '24px', '24px']} />}
      {impact.status === 'error' && <Text.Body>{formatMessage(messages.impactUnreadable)}</Text.Body>}
      {impact.status === 'ready' && impact.data && <ImpactList impact={impact.data} />}
    </Spacings.Stack>
  );
}

function ImpactList({ impact }: { impact: UndeployImpact }): ReactElement {
  const { formatMessage } = useIntl();
  const { stops, urls, subscriptions, extensions } = impact;
  const sentences = [
    ...stops.map(({ application, schedule }) =>
      schedule === null
        ? formatMessage(messages.stops, { application })
        : formatMessage(messages.jobStops, { application, schedule }),
    ),
    ...urls.map(({ url }) => formatMessage(messages.urlDies, { url })),
    ...(subscriptions?.map((one) =>
      formatMessage(messages.subscriptionStays, { name: one.key ?? one.id }),
    ) ?? [formatMessage(messages.subscriptionsUnknown)]),
    ...(extensions?.map((one) => formatMessage(messages.extensionStays, { name: one.key ?? one.id })) ?? [
      formatMessage(messages.extensionsUnknown),
    ]),
  ];
  return (
    <ul css={list} aria-label={formatMessage(messages.impact)}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding-left: ${designTokens.spacing30};
  overflow-wrap: anywhere;
`;
