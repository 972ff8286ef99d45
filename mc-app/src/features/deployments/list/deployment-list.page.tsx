import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import { PERMISSIONS } from '../../../constants';
import { useListedDeployments } from '../../../data/deployments/list/use-listed-deployments';
import { fromList, type AddressFromList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { ListTitle } from '../../../ui/list-title';
import { RefreshButton } from '../../../ui/refresh-button';
import { useListAddress } from '../../../use-list-address';
import { LingeringHint } from '../lingering/lingering-hint';
import { DeploymentList } from './deployment-list';
import { DeploymentListEmpty } from './deployment-list-empty';
import { isFiltered, NO_FILTERS } from './deployment-filters';
import { formatDeploymentListSearch, parseDeploymentListSearch } from './deployment-list.search';
import { DeploymentListToolbar } from './deployment-list-toolbar';
import { DeploymentListWays } from './deployment-list-ways';
import { messages } from './messages';

/** All Deployments of the project with their states; everything that can be chosen is in the address. */
export function DeploymentListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { search, show } = useListAddress({
    parse: parseDeploymentListSearch,
    format: formatDeploymentListSearch,
  });
  const deployments = useListedDeployments(search);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const results = useRef<HTMLDivElement>(null);
  const newDeployment = canManage ? addressOf(paths.newDeployment) : null;
  const shown = deployments.status === 'ready' ? deployments.data.items : [];

  function addressOf(path: string): AddressFromList {
    return fromList(path, formatDeploymentListSearch(search));
  }

  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={
            <DeploymentListWays
              search={paths.configurationSearch}
              compare={paths.configurationCompare}
              newDeployment={newDeployment}
            />
          }
        />
      }
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <DeploymentListToolbar
          search={search}
          listPath={paths.deployments}
          connectorNames={new Map(shown.map(({ connector: { id, name } }) => [id, name]))}
          refreshButton={<RefreshButton loadable={deployments} />}
          onChange={show}
        />
        <LingeringHint canManage={canManage} word={projectKey} onGone={() => results.current?.focus()} />
        <div ref={results} tabIndex={-1} css={quietFocus}>
          <LoadableView loadable={deployments} skeleton={<ListSkeleton rowHeight="92px" />}>
            {(page) =>
              page.total === 0 ? (
                <>
                  {!page.isComplete && <IncompleteNotice advice={formatMessage(messages.incompleteAdvice)} />}
                  <DeploymentListEmpty
                    isFiltered={isFiltered(search)}
                    newDeployment={newDeployment}
                    onClearAll={() => {
                      results.current?.focus(); // The button goes away.
                      show(NO_FILTERS);
                    }}
                  />
                </>
              ) : (
                <DeploymentList
                  page={page}
                  search={search}
                  isStale={deployments.status === 'ready' && deployments.stale}
                  linkTo={(id) => addressOf(paths.deployment(id))}
                  onOpen={(id) => history.push(addressOf(paths.deployment(id)))}
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
