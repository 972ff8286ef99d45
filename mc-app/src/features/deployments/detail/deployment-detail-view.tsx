import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Route, Switch } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { usePaths } from '../../../paths';
import { DeploymentTimeline } from '../timeline/deployment-timeline';
import { DeploymentConfiguration } from './deployment-configuration';
import { DeploymentActions } from './deployment-actions';
import { DeploymentOverview } from './deployment-overview';
import { DeploymentSummary } from './deployment-summary';
import { messages } from './messages';

type Props = {
  deployment: DeploymentDetail;
  activity: DeploymentActivity;
  canManage: boolean;
  refreshButton: ReactNode;
  onReload: () => void;
};

/** The state of a Deployment at a glance and what can be done with it, above the tab that the address names. */
export function DeploymentDetailView(props: Props): ReactElement {
  const { deployment, activity, canManage, refreshButton, onReload } = props;
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const { id, isOwn } = deployment;
  return (
    <Spacings.Stack scale="l">
      <DeploymentSummary
        deployment={deployment}
        action={
          <div css={actions}>
            {canManage && <DeploymentActions deployment={deployment} onReload={onReload} />}
            {refreshButton}
          </div>
        }
      />
      {isOwn && <ContentNotification type="info">{formatMessage(messages.ownNote)}</ContentNotification>}
      <Switch>
        <Route path={paths.deploymentConfiguration(id)}>
          <DeploymentConfiguration deployment={deployment} />
        </Route>
        <Route path={paths.deploymentTimeline(id)}>
          <DeploymentTimeline id={id} />
        </Route>
        <Route>
          <DeploymentOverview deployment={deployment} activity={activity} />
        </Route>
      </Switch>
    </Spacings.Stack>
  );
}

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
`;
