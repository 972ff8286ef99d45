import type { ReactElement, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Route, Switch } from 'react-router-dom';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { usePaths } from '../../../paths';
import { EnvironmentView } from '../environment/environment-view';
import { DeploymentTimeline } from '../timeline/deployment-timeline';
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
  const { id, key, held, declared, isOwn } = deployment;
  return (
    <Spacings.Stack scale="l">
      <DeploymentSummary deployment={deployment} asOf={activity.asOf} action={refreshButton} />
      {isOwn && <ContentNotification type="info">{formatMessage(messages.ownNote)}</ContentNotification>}
      {canManage && <DeploymentActions deployment={deployment} activity={activity} onReload={onReload} />}
      <Switch>
        <Route path={paths.deploymentConfiguration(id)}>
          <EnvironmentView held={held} declared={declared} fileName={key ?? id} />
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
