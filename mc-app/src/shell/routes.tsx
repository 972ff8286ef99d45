import { lazy, Suspense, type ReactElement } from 'react';
import { InfoMainPage, PageNotFound } from '@commercetools-frontend/application-components';
import { GatewayBoundary } from '@connect-console/mc-common';
import { Route, Switch, useLocation } from 'react-router-dom';
import { ConnectorListPage } from '../features/connectors/list/connector-list.page';
import { ConnectorDetailPage } from '../features/connectors/detail/connector-detail.page';
import { ConnectorCreatePage } from '../features/connectors/edit/connector-create.page';
import { ConnectorEditPage } from '../features/connectors/edit/connector-edit.page';
import { ConfigurationComparePage } from '../features/deployments/compare/configuration-compare.page';
import { DeploymentCreatePage } from '../features/deployments/create/deployment-create.page';
import { DeploymentDetailPage } from '../features/deployments/detail/deployment-detail.page';
import { DeploymentListPage } from '../features/deployments/list/deployment-list.page';
import { DeploymentRedeployPage } from '../features/deployments/redeploy/deployment-redeploy.page';
import { ConfigurationSearchPage } from '../features/deployments/search/configuration-search.page';
import { OverviewPage } from '../features/overview/overview.page';
import { TargetDetailPage } from '../features/targets/detail/target-detail.page';
import { TargetCreatePage } from '../features/targets/edit/target-create.page';
import { TargetEditPage } from '../features/targets/edit/target-edit.page';
import { TargetListPage } from '../features/targets/list/target-list.page';
import { usePaths } from '../paths';
import { ListSkeleton } from '../ui/list-skeleton';
import { Skeleton } from '../ui/skeleton';
import { ErrorBoundary } from './error-boundary';
import { PageFrame } from './page-frame';
import { RunWatcher } from './run-watcher';

// Asked for seldom: their code is loaded with the first visit.
const AssetsPage = lazy(async () => ({
  default: (await import('../features/assets/assets.page')).AssetsPage,
}));
const SetupPage = lazy(async () => ({ default: (await import('../features/setup/setup.page')).SetupPage }));

/** All screens. Every one of them needs the project's gateway. */
export function ApplicationRoutes(): ReactElement {
  const paths = usePaths();
  const { pathname } = useLocation();
  return (
    <PageFrame>
      {/* Leaving a screen that has crashed ends the crash. */}
      <ErrorBoundary place={pathname}>
        <GatewayBoundary heading="h1" skeleton={<PageSkeleton />}>
          <RunWatcher key={paths.overview}>
            <Suspense fallback={<PageSkeleton />}>
              <Switch>
                <Route exact path={paths.overview} component={OverviewPage} />
                <Route exact path={paths.connectors} component={ConnectorListPage} />
                <Route exact path={paths.newConnector} component={ConnectorCreatePage} />
                <Route exact path={paths.connectorEdit(':id')} component={ConnectorEditPage} />
                <Route
                  exact
                  path={[
                    paths.connector(':id'),
                    paths.connectorApplications(':id'),
                    paths.connectorReports(':id'),
                    paths.connectorCertification(':id'),
                  ]}
                  component={ConnectorDetailPage}
                />
                <Route exact path={paths.deployments} component={DeploymentListPage} />
                <Route exact path={paths.newDeployment} component={DeploymentCreatePage} />
                <Route exact path={paths.configurationSearch} component={ConfigurationSearchPage} />
                <Route exact path={paths.configurationCompare} component={ConfigurationComparePage} />
                <Route exact path={paths.deploymentRedeploy(':id')} component={DeploymentRedeployPage} />
                <Route
                  exact
                  path={[
                    paths.deployment(':id'),
                    paths.deploymentConfiguration(':id'),
                    paths.deploymentTimeline(':id'),
                  ]}
                  component={DeploymentDetailPage}
                />
                <Route exact path={paths.targets} component={TargetListPage} />
                <Route exact path={paths.newTarget} component={TargetCreatePage} />
                <Route exact path={paths.targetEdit(':key')} component={TargetEditPage} />
                <Route exact path={paths.target(':key')} component={TargetDetailPage} />
                <Route exact path={paths.assets} component={AssetsPage} />
                <Route exact path={paths.setup} component={SetupPage} />
                <Route component={PageNotFound} />
              </Switch>
            </Suspense>
          </RunWatcher>
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
