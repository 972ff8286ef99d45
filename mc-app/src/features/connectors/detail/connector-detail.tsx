import { useState, type ReactElement, type ReactNode } from 'react';
import type { ConnectorAction } from '@connect-console/domain';
import { ConnectorStatus, Previewability } from '@connect-console/mc-common';
import { Route, Switch } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { usePaths } from '../../../paths';
import { SummaryRow } from '../../../ui/summary-row';
import { PublicationLabel } from '../publication-label';
import { ConnectorApplications } from '../applications/connector-applications';
import { ConnectorCertification } from '../certification/connector-certification';
import { ConnectorOverview } from '../overview/connector-overview';
import { ConnectorReports } from '../reports/connector-reports';

type Props = {
  connector: StagedConnector;
  /** What may be done now, by Connect and by the user's rights */
  offered: readonly ConnectorAction[];
  refreshButton: ReactNode;
  onReload: () => void;
};

/** The state of a connector at a glance, above the tab that the address names. */
export function ConnectorDetail({ connector, offered, refreshButton, onReload }: Props): ReactElement {
  const paths = usePaths();
  // Kept here, so that a look at another tab loses nothing.
  const [comment, setComment] = useState('');
  const { id, status, previewability, publication } = connector;
  return (
    <Spacings.Stack scale="l">
      <SummaryRow action={refreshButton}>
        <ConnectorStatus status={status} />
        <Previewability previewability={previewability} />
        <PublicationLabel publication={publication} />
      </SummaryRow>
      <Switch>
        <Route path={paths.connectorApplications(id)}>
          <ConnectorApplications connector={connector} />
        </Route>
        <Route path={paths.connectorReports(id)}>
          <ConnectorReports connector={connector} />
        </Route>
        <Route path={paths.connectorCertification(id)}>
          <ConnectorCertification
            connector={connector}
            offered={offered}
            comment={comment}
            onCommentChange={setComment}
            onReload={onReload}
          />
        </Route>
        <Route>
          <ConnectorOverview connector={connector} offered={offered} onReload={onReload} />
        </Route>
      </Switch>
    </Spacings.Stack>
  );
}
