import { useEffect, useEffectEvent, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { FormattedMessage } from 'react-intl';
import Link from '@commercetools-uikit/link';
import { useVerification } from '../data/deployments/verification/use-verification';
import { useRunWatch, type DeploymentRunName } from '../data/runs/run-watch';
import { usePaths } from '../paths';
import { deploymentEndMessages, runMessages } from './run-messages';

type End = keyof typeof deploymentEndMessages;

type Props = { run: DeploymentRunName; end: End };

/** Tells once how a run of a Deployment has ended, and stops watching it. */
export function DeploymentRunEnd({ run, end }: Props): null {
  const paths = usePaths();
  const { forget } = useRunWatch();
  const showNotification = useShowNotification();

  const tell = useEffectEvent(() => {
    forget(run);
    showNotification(
      {
        domain: DOMAINS.SIDE,
        kind: KINDS[end] ?? NOTIFICATION_KINDS_SIDE.info,
        text: <EndOfRun run={run} end={end} page={paths.deployment(run.deploymentId)} />,
      },
      { dismissAfter: UNTIL_DISMISSED },
    );
  });

  // Telling the user is what the end of a run is for.
  useEffect(() => tell(), []);

  return null;
}

/** Waits for the verification, so that there is one notice and not two. */
export function VerifiedRunEnd({ run }: { run: DeploymentRunName }): ReactElement | null {
  const verification = useVerification(run.deploymentId);
  if (verification.status === 'loading' || (verification.status === 'ready' && verification.stale)) {
    return null;
  }
  const verdict = verification.status === 'ready' ? verification.data?.verdict : undefined;
  return (
    <DeploymentRunEnd run={run} end={verdict === undefined || verdict === 'running' ? 'deployed' : verdict} />
  );
}

const UNTIL_DISMISSED = 0;

const KINDS: Partial<Record<End, (typeof NOTIFICATION_KINDS_SIDE)[keyof typeof NOTIFICATION_KINDS_SIDE]>> = {
  wired: NOTIFICATION_KINDS_SIDE.success,
  deployed: NOTIFICATION_KINDS_SIDE.success,
  gone: NOTIFICATION_KINDS_SIDE.success,
  problems: NOTIFICATION_KINDS_SIDE.warning,
  failed: NOTIFICATION_KINDS_SIDE.warning,
  undeployFailed: NOTIFICATION_KINDS_SIDE.warning,
};

type EndOfRunProps = Props & { page: string };

function EndOfRun({ run, end, page }: EndOfRunProps): ReactElement {
  return (
    <>
      <FormattedMessage {...deploymentEndMessages[end]} values={{ name: run.name }} />{' '}
      <Link to={page}>
        <FormattedMessage {...runMessages.showDeployment} />
      </Link>
    </>
  );
}
