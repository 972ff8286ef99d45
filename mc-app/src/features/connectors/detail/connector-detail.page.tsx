import type { ReactElement } from 'react';
import { TabularDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation, useParams } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import { useStagedConnector } from '../../../data/connectors/use-staged-connector';
import { listSearchOf } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { EmptyState } from '../../../ui/empty-state';
import { RefreshButton } from '../../../ui/refresh-button';
import { ConnectorDetail } from './connector-detail';
import { ConnectorTabs } from './connector-tabs';
import { messages } from './messages';

/** One ConnectorStaged: where it stands and everything that can be known about it and done with it. */
export function ConnectorDetailPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const listSearch = listSearchOf(useLocation().state);
  const { id } = useParams<{ id: string }>();
  const connector = useStagedConnector(id);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const name = connector.status === 'ready' ? connector.data?.name : undefined;
  const title = name ?? formatMessage(messages.connector);

  return (
    <TabularDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToList)}
      onPreviousPathClick={() => history.push(paths.connectors + listSearch)}
      tabControls={<ConnectorTabs id={id} />}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={connector} skeleton={<DetailSkeleton />}>
        {(found) =>
          found ? (
            <ConnectorDetail
              connector={found}
              offered={canManage ? found.life.allowed : []}
              refreshButton={<RefreshButton loadable={connector} />}
              onReload={() => connector.status === 'ready' && connector.retry()}
            />
          ) : (
            <EmptyState
              drawing="not-found.svg"
              title={formatMessage(messages.notFoundTitle)}
              advice={formatMessage(messages.notFoundAdvice, { id })}
              action={<Link to={paths.connectors + listSearch}>{formatMessage(messages.backToList)}</Link>}
            />
          )
        }
      </LoadableView>
    </TabularDetailPage>
  );
}
