import type { ReactElement } from 'react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import { useStagedConnectors } from '../../data/connectors/use-staged-connectors';
import { usePaths } from '../../paths';
import { ListSkeleton } from '../../ui/list-skeleton';
import { ListToolbar } from '../../ui/list-toolbar';
import { RefreshButton } from '../../ui/refresh-button';
import { ConnectorList } from './connector-list';
import { ConnectorListFilters } from './connector-list-filters';
import {
  formatConnectorListSearch,
  parseConnectorListSearch,
  type ConnectorListSearch,
} from './connector-list.search';
import { messages } from './messages';

/** All ConnectorStaged of the organization; page, filters and order are in the address. */
export function ConnectorListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const search = parseConnectorListSearch(useLocation().search);
  const connectors = useStagedConnectors(search);

  function show(change: Partial<ConnectorListSearch>): void {
    history.push({ search: formatConnectorListSearch({ ...search, page: 1, ...change }) });
  }

  return (
    <InfoMainPage title={formatMessage(messages.title)} subtitle={formatMessage(messages.subtitle)}>
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <ListToolbar>
          <ConnectorListFilters search={search} onChange={show} />
          <RefreshButton loadable={connectors} />
        </ListToolbar>
        <LoadableView loadable={connectors} skeleton={<ListSkeleton />}>
          {(page) => (
            <ConnectorList
              page={page}
              search={search}
              linkTo={paths.connector}
              onOpen={(id) => history.push(paths.connector(id))}
              onChange={show}
            />
          )}
        </LoadableView>
      </Spacings.Stack>
    </InfoMainPage>
  );
}
