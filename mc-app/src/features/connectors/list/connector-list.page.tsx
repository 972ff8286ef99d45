import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Link, useHistory } from 'react-router-dom';
import { PlusBoldIcon } from '@commercetools-uikit/icons';
import PrimaryButton from '@commercetools-uikit/primary-button';
import Spacings from '@commercetools-uikit/spacings';
import { PERMISSIONS } from '../../../constants';
import { useListedConnectors } from '../../../data/connectors/list/use-listed-connectors';
import { fromList, type AddressFromList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { ListTitle } from '../../../ui/list-title';
import { RefreshButton } from '../../../ui/refresh-button';
import { useListAddress } from '../../../use-list-address';
import { ConnectorList } from './connector-list';
import { ConnectorListEmpty } from './connector-list-empty';
import {
  formatConnectorListSearch,
  isFiltered,
  NO_FILTERS,
  parseConnectorListSearch,
} from './connector-list.search';
import { ConnectorListToolbar } from './connector-list-toolbar';
import { listMessages, messages } from './messages';

/** All ConnectorStaged of the organization with what came of them; everything that can be chosen is in the address. */
export function ConnectorListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { search, show } = useListAddress({
    parse: parseConnectorListSearch,
    format: formatConnectorListSearch,
  });
  const connectors = useListedConnectors(search);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const results = useRef<HTMLDivElement>(null);
  const newConnector = canManage ? addressOf(paths.newConnector) : null;

  function addressOf(path: string): AddressFromList {
    return fromList(path, formatConnectorListSearch(search));
  }

  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={
            newConnector && (
              <PrimaryButton
                label={formatMessage(listMessages.newConnector)}
                iconLeft={<PlusBoldIcon />}
                as={Link}
                to={newConnector}
              />
            )
          }
        />
      }
    >
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
                  {!page.isComplete && (
                    <IncompleteNotice advice={formatMessage(listMessages.incompleteAdvice)} />
                  )}
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
