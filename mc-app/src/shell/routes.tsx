import type { ReactElement } from 'react';
import { InfoMainPage, PageNotFound } from '@commercetools-frontend/application-components';
import { GatewayBoundary } from '@connect-console/mc-common';
import { Route, Switch, useLocation } from 'react-router-dom';
import { ConnectorDetailPage } from '../features/connectors/connector-detail.page';
import { ConnectorListPage } from '../features/connectors/connector-list.page';
import { DeploymentDetailPage } from '../features/deployments/deployment-detail.page';
import { DeploymentListPage } from '../features/deployments/deployment-list.page';
import { OverviewPage } from '../features/overview/overview.page';
import { usePaths } from '../paths';
import { ListSkeleton } from '../ui/list-skeleton';
import { Skeleton } from '../ui/skeleton';
import { ErrorBoundary } from './error-boundary';
import { PageFrame } from './page-frame';

/** All screens. Every one of them needs the project's gateway. */
export function ApplicationRoutes(): ReactElement {
  const paths = usePaths();
  const { pathname } = useLocation();
  return (
    <PageFrame>
      {/* Leaving a screen that has crashed ends the crash. */}
      <ErrorBoundary key={pathname}>
        <GatewayBoundary heading="h1" skeleton={<PageSkeleton />}>
          <Switch>
            <Route exact path={paths.overview} component={OverviewPage} />
            <Route exact path={paths.connectors} component={ConnectorListPage} />
            <Route exact path={paths.connector(':id')} component={ConnectorDetailPage} />
            <Route exact path={paths.deployments} component={DeploymentListPage} />
            <Route exact path={paths.deployment(':id')} component={DeploymentDetailPage} />
            <Route component={PageNotFound} />
          </Switch>
        </GatewayBoundary>
      </ErrorBoundary>
    </PageFrame>
  );
}

function PageSkeleton(): ReactElement {
  return (
    <InfoMainPage customTitleRow={<Skeleton heights={['64px']} />}>
      <ListSkeleton />
    </InfoMainPage>
  );
}
