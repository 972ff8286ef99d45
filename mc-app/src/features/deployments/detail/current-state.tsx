import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { DeploymentRun } from './deployment-run';
import { nextSteps, statusMeanings } from './status-messages';
import { UndeployFailedPanel } from '../undeploy/undeploy-failed-panel';

type Props = { deployment: DeploymentDetail; activity: DeploymentActivity };

/** What the status means, what comes next, and how far a run is. */
export function CurrentState({ deployment, activity }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status } = deployment;
  return (
    <Spacings.Stack scale="l">
      <Spacings.Stack scale="xs">
        <Text.Body>{formatMessage(statusMeanings[status.kind])}</Text.Body>
        <Text.Body tone="secondary">{formatMessage(nextSteps[status.kind])}</Text.Body>
      </Spacings.Stack>
      {status.inProgress && <DeploymentRun deployment={deployment} activity={activity} />}
      {status.kind === 'undeployFailed' && (
        <UndeployFailedPanel deployment={deployment} activity={activity} />
      )}
    </Spacings.Stack>
  );
}
