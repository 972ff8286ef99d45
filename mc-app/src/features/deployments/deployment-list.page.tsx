import type { ReactElement } from 'react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import { useDeployments } from '../../data/deployments/use-deployments';
import { usePaths } from '../../paths';
import { ListSkeleton } from '../../ui/list-skeleton';
import { ListToolbar } from '../../ui/list-toolbar';
import { RefreshButton } from '../../ui/refresh-button';
import { DeploymentList } from './deployment-list';
import { DeploymentListFilters } from './deployment-list-filters';
import {
  formatDeploymentListSearch,
  parseDeploymentListSearch,
  type DeploymentListSearch,
} from './deployment-list.search';
import { messages } from './messages';

/** All Deployments of the project; page, filter and order are in the address. */
export function DeploymentListPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const search = parseDeploymentListSearch(useLocation().search);
  const deployments = useDeployments(search);

  function show(change: Partial<DeploymentListSearch>): void {
    history.push({ search: formatDeploymentListSearch({ ...search, page: 1, ...change }) });
  }

  return (
    <InfoMainPage title={formatMessage(messages.title)} subtitle={formatMessage(messages.subtitle)}>
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <ListToolbar>
          <DeploymentListFilters search={search} onChange={show} />
          <RefreshButton loadable={deployments} />
        </ListToolbar>
        <LoadableView loadable={deployments} skeleton={<ListSkeleton />}>
          {(page) => (
            <DeploymentList
              page={page}
              search={search}
              linkTo={paths.deployment}
              onOpen={(id) => history.push(paths.deployment(id))}
              onChange={show}
            />
          )}
        </LoadableView>
      </Spacings.Stack>
    </InfoMainPage>
  );
}
