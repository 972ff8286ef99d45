import { useEffect, useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import PrimaryButton from '@commercetools-uikit/primary-button';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { messages as undeployMessages } from '../undeploy/messages';
import { UndeployDialog } from '../undeploy/undeploy-dialog';
import { messages } from './messages';
import { stucknessNow } from './stuckness-now';

type Props = { deployment: DeploymentDetail; onReload: () => void };

/** What can be done with a Deployment now; the focus comes back here when a dialog closes. */
export function DeploymentActions({ deployment, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const row = useRef<HTMLDivElement>(null);
  const [isUndeploying, setIsUndeploying] = useState(false);
  const wasOpen = useRef(false);
  const address = paths.deploymentRedeploy(deployment.id);
  const { canRedeploy, canUpdate, canUndeploy } = offered(deployment);
  const isNextStep = NEEDS_REDEPLOY.has(deployment.status.kind) && !canUpdate;
  const RedeployButton = isNextStep ? PrimaryButton : SecondaryButton;

  // The kit's dialog leaves the focus nowhere, and the button may be gone.
  useEffect(() => {
    if (wasOpen.current && !isUndeploying) row.current?.focus();
    wasOpen.current = isUndeploying;
  }, [isUndeploying]);

  function close(result: 'canceled' | 'done' | 'outdated'): void {
    setIsUndeploying(false);
    if (result !== 'canceled') onReload();
  }

  return (
    <div ref={row} tabIndex={-1} css={wrapping}>
      {canUpdate && (
        <PrimaryButton
          as={Link}
          to={fromSameList(`${address}?to=latest`)}
          label={formatMessage(messages.redeployToLatest)}
        />
      )}
      {canRedeploy && (
        <RedeployButton as={Link} to={fromSameList(address)} label={formatMessage(messages.redeploy)} />
      )}
      {canUndeploy && (
        <SecondaryButton
          label={formatMessage(undeployMessages.open)}
          onClick={() => setIsUndeploying(true)}
        />
      )}
      {isUndeploying && <UndeployDialog deployment={deployment} onClose={close} />}
    </div>
  );
}

const NEEDS_REDEPLOY: ReadonlySet<DeploymentDetail['status']['kind']> = new Set([
  'deployedWithWarnings',
  'failed',
]);

type Offered = { canRedeploy: boolean; canUpdate: boolean; canUndeploy: boolean };

/** Connect refuses most while it is at work; of what is stuck, undeploying may be the only way out. */
function offered(deployment: DeploymentDetail): Offered {
  const { status, latest, drift } = deployment;
  const canRedeploy = !status.inProgress;
  const isBehind = drift === 'updateAvailable' || drift === 'draftMovedOn';
  const isStuck = stucknessNow(deployment)?.level === 'stuck';
  return {
    canRedeploy,
    canUpdate: canRedeploy && isBehind && latest !== null && latest.isDeployable,
    canUndeploy: !status.inProgress || (isStuck && status.kind !== 'undeploying'),
  };
}

const wrapping = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  outline: none;

  &:empty {
    display: none;
  }
`;
