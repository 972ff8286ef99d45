import { useEffect, useEffectEvent, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { JournalVerdict } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { useRouteMatch } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { useRunWatch, type ConnectorRunName, type Watched } from '../data/runs/run-watch';
import { useWatchedConnector } from '../data/runs/use-watched-connector';
import { usePaths } from '../paths';
import { runEndMessages, runMessages } from './run-messages';

/** Watches one run of a connector and shows a notice when it ends. The page of that connector asks by itself, so there this does not. */
export function ConnectorRunNotice({ run }: { run: Watched<ConnectorRunName> }): null {
  const paths = usePaths();
  const { forget } = useRunWatch();
  const showNotification = useShowNotification();
  const { connectorId } = run;
  const page = paths.connector(connectorId);
  const isOpen = useRouteMatch({
    path: [
      page,
      paths.connectorApplications(connectorId),
      paths.connectorReports(connectorId),
      paths.connectorCertification(connectorId),
    ],
    exact: true,
  });
  const connector = useWatchedConnector(run, isOpen !== null);
  const hasEnded = connector.status === 'ready' && !connector.stale && !connector.data?.isRunning;

  const tell = useEffectEvent(() => {
    forget(run);
    if (connector.status !== 'ready' || connector.data === null) return;
    const { name, verdict } = connector.data;
    showNotification(
      {
        domain: DOMAINS.SIDE,
        kind: KINDS[verdict],
        text: <EndOfRun run={run} name={name} verdict={verdict} page={page} />,
      },
      { dismissAfter: UNTIL_DISMISSED },
    );
  });

  // Telling the user is what the end of a run is for.
  useEffect(() => {
    if (hasEnded) tell();
  }, [hasEnded]);

  return null;
}

const UNTIL_DISMISSED = 0;

const KINDS = {
  passed: NOTIFICATION_KINDS_SIDE.success,
  failed: NOTIFICATION_KINDS_SIDE.warning,
  canceled: NOTIFICATION_KINDS_SIDE.info,
  unknown: NOTIFICATION_KINDS_SIDE.info,
} as const;

type EndOfRunProps = { run: ConnectorRunName; name: string; verdict: JournalVerdict; page: string };

function EndOfRun({ run, name, verdict, page }: EndOfRunProps): ReactElement {
  return (
    <>
      <FormattedMessage {...runEndMessages[run.lane][verdict]} values={{ name }} />{' '}
      <Link to={page}>
        <FormattedMessage {...runMessages.showConnector} />
      </Link>
    </>
  );
}
