import type { ReactElement } from 'react';
import { DeploymentStatus, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import type { ReadableTarget } from '../../data/targets/to-target-registry';
import { usePaths } from '../../paths';
import { targetMessages as messages } from './messages';

/** The Deployment that feeds a target with its status, or that it is self-hosted. */
export function TargetPlace({ entry }: { entry: ReadableTarget }): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const { target, deployment } = entry;
  const { runtime, deploymentKey, endpoints } = target;
  if (runtime === 'self-hosted') {
    return <>{formatMessage(messages.selfHosted, { count: endpoints.length })}</>;
  }
  if (deploymentKey === null) return <>{formatMessage(messages.noDeployment)}</>;
  if (deployment === null) {
    const label = formatMessage(messages.missingDeployment, { key: deploymentKey });
    return <StatusLabel tone="warning" label={label} />;
  }
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      <Link to={paths.deployment(deployment.id)}>{deploymentKey}</Link>
      <DeploymentStatus status={deployment.status} />
    </Spacings.Stack>
  );
}
