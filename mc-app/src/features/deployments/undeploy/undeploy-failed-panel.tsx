import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { supportMessages as messages } from '../detail/status-messages';
import { SupportFacts } from '../detail/support-facts';

type Props = { deployment: DeploymentDetail; activity: DeploymentActivity };

/** What can be done when Connect could not undeploy something. */
export function UndeployFailedPanel({ deployment, activity }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <ContentNotification type="warning">
      <Spacings.Stack scale="s" alignItems="flex-start">
        <Text.Body isBold>{formatMessage(messages.undeployFailedTitle)}</Text.Body>
        <ol css={list}>
          <li>{formatMessage(messages.tryAgain)}</li>
          <li>{formatMessage(messages.redeploy)}</li>
          <li>{formatMessage(messages.contact)}</li>
        </ol>
        <SupportFacts deployment={deployment} activity={activity} />
      </Spacings.Stack>
    </ContentNotification>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding-left: ${designTokens.spacing40};
`;
