import { Suspense, type ReactElement } from 'react';
import { InfoMainPage, PageNotFound } from '@commercetools-frontend/application-components';
import { GatewayBoundary } from '@connect-console/mc-common';
import { Route, Switch, useLocation } from 'react-router-dom';
import { usePaths } from '../paths';
import { ListSkeleton } from '../ui/list-skeleton';
import { Skeleton } from '../ui/skeleton';
import { ErrorBoundary } from './error-boundary';
import { lazyPage } from './lazy-page';
import { PageFrame } from './page-frame';
import { RunWatcher } from './run-watcher';

// Each with a chunk of its own: the first screen waits for nothing that belongs to another one.
const ConnectorListPage = lazyPage(
  async () => (await import('../features/connectors/list/connector-list.page')).ConnectorListPage,
);
const ConnectorDetailPage = lazyPage(
  async () => (await import('../features/connectors/detail/connector-detail.page')).ConnectorDetailPage,
);
const ConnectorCreatePage = lazyPage(
  async () => (await import('../features/connectors/edit/connector-create.page')).ConnectorCreatePage,
);
const ConnectorEditPage = lazyPage(
  async () => (await import('../features/connectors/edit/connector-edit.page')).ConnectorEditPage,
);
const ConfigurationComparePage = lazyPage(
  async () =>
    (await import('../features/deployments/compare/configuration-compare.page')).ConfigurationComparePage,
);
const DeploymentCreatePage = lazyPage(
  async () => (await import('../features/deployments/create/deployment-create.page')).DeploymentCreatePage,
);
const DeploymentDetailPage = lazyPage(
  async () => (await import('../features/deployments/detail/deployment-detail.page')).DeploymentDetailPage,
);
const DeploymentListPage = lazyPage(
  async () => (await import('../features/deployments/list/deployment-list.page')).DeploymentListPage,
);
const DeploymentRedeployPage = lazyPage(
  async () =>
    (await import('../features/deployments/redeploy/deployment-redeploy.page')).DeploymentRedeployPage,
);
const ConfigurationSearchPage = lazyPage(
  async () =>
    (await import('../features/deployments/search/configuration-search.page')).ConfigurationSearchPage,
);
const OverviewPage = lazyPage(async () => (await import('../features/overview/overview.page')).OverviewPage);
const TargetDetailPage = lazyPage(
  async () => (await import('../features/targets/detail/target-detail.page')).TargetDetailPage,
);
const TargetCreatePage = lazyPage(
  async () => (await import('../features/targets/edit/target-create.page')).TargetCreatePage,
);
const TargetEditPage = lazyPage(
  async () => (await import('../features/targets/edit/target-edit.page')).TargetEditPage,
);
const TargetListPage = lazyPage(
  async () => (await import('../features/targets/list/target-list.page')).TargetListPage,
);
const AssetsPage = lazyPage(async () => (await import('../features/assets/assets.page')).AssetsPage);
const SetupPage = lazyPage(async () => (await import('../features/setup/setup.page')).SetupPage);

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
