import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import { PERMISSIONS } from '../../../constants';
import { useListedConnectors } from '../../../data/connectors/list/use-listed-connectors';
import { usePaths } from '../../../paths';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { RefreshButton } from '../../../ui/refresh-button';
import { ConnectorList } from './connector-list';
import { ConnectorListEmpty } from './connector-list-empty';
import {
  formatConnectorListSearch,
  isFiltered,
  NO_FILTERS,
  parseConnectorListSearch,
  type ConnectorListSearch,
} from './connector-list.search';
import { ConnectorListTitle } from './connector-list-title';
import { ConnectorListToolbar } from './connector-list-toolbar';
import { IncompleteNotice } from './incomplete-notice';
import { fromList, type AddressFromList } from '../list-origin';
import { messages } from './messages';

/** All ConnectorStaged of the organization with what came of them; everything that can be chosen is in the address. */
export function ConnectorListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const search = parseConnectorListSearch(useLocation().search);
  const connectors = useListedConnectors(search);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const results = useRef<HTMLDivElement>(null);
  const newConnector = canManage ? addressOf(paths.newConnector) : null;

  /** A text that is being typed arrives late: it adds to what the address says by then. */
  function show(change: Partial<ConnectorListSearch>): void {
    const before = parseConnectorListSearch(history.location.search);
    const page = 'columns' in change || 'density' in change ? before.page : 1;
    const address = { search: formatConnectorListSearch({ ...before, page, ...change }) };
    // Otherwise each pause in typing would be one more step on the way back.
    const isTypedOn = Object.keys(change).join() === 'text' && before.text !== '';
    if (isTypedOn) history.replace(address);
    else history.push(address);
  }

  function addressOf(path: string): AddressFromList {
    return fromList(path, formatConnectorListSearch(search));
  }

  return (
    <InfoMainPage customTitleRow={<ConnectorListTitle newConnector={newConnector} />}>
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <ConnectorListToolbar
          search={search}
          listPath={paths.connectors}
          refreshButton={<RefreshButton loadable={connectors} />}
          onChange={show}
        />
        <div ref={results} tabIndex={-1} css={quietFocus}>
          <LoadableView loadable={connectors} skeleton={<ListSkeleton rowHeight="92px" />}>
            {(page) =>
              page.total === 0 ? (
                <>
                  {!page.isComplete && <IncompleteNotice />}
                  <ConnectorListEmpty
                    isFiltered={isFiltered(search)}
                    newConnector={newConnector}
                    onClearAll={() => {
                      results.current?.focus(); // The button goes away.
                      show(NO_FILTERS);
                    }}
                  />
                </>
              ) : (
                <ConnectorList
                  page={page}
                  search={search}
                  isStale={connectors.status === 'ready' && connectors.stale}
                  linkTo={(id) => addressOf(paths.connector(id))}
                  onOpen={(id) => history.push(addressOf(paths.connector(id)))}
                  onChange={show}
                />
              )
            }
          </LoadableView>
        </div>
      </Spacings.Stack>
    </InfoMainPage>
  );
}

const quietFocus = css`
  outline: none;
`;
