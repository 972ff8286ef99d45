import { pathsOf } from './paths';

const paths = pathsOf('demo-store');

test.each([
  [paths.overview, '/demo-store/connect-console'],
  [paths.connectors, '/demo-store/connect-console/connectors'],
  [paths.newConnector, '/demo-store/connect-console/connectors/new'],
  [paths.connector('c-1'), '/demo-store/connect-console/connectors/c-1'],
  [paths.connectorEdit('c-1'), '/demo-store/connect-console/connectors/c-1/edit'],
  [paths.connectorApplications('c-1'), '/demo-store/connect-console/connectors/c-1/applications'],
  [paths.connectorReports('c-1'), '/demo-store/connect-console/connectors/c-1/reports'],
  [paths.connectorCertification('c-1'), '/demo-store/connect-console/connectors/c-1/certification'],
  [paths.deployments, '/demo-store/connect-console/deployments'],
  [paths.newDeployment, '/demo-store/connect-console/deployments/new'],
  [paths.configurationSearch, '/demo-store/connect-console/deployments/search'],
  [paths.configurationCompare, '/demo-store/connect-console/deployments/compare'],
  [paths.deployment('d-1'), '/demo-store/connect-console/deployments/d-1'],
  [paths.deploymentConfiguration('d-1'), '/demo-store/connect-console/deployments/d-1/configuration'],
  [paths.deploymentTimeline('d-1'), '/demo-store/connect-console/deployments/d-1/timeline'],
  [paths.deploymentRedeploy('d-1'), '/demo-store/connect-console/deployments/d-1/redeploy'],
  [paths.targets, '/demo-store/connect-console/sync/targets'],
  [paths.newTarget, '/demo-store/connect-console/sync/new-target'],
  [paths.target('new'), '/demo-store/connect-console/sync/targets/new'],
  [paths.targetEdit('klaviyo'), '/demo-store/connect-console/sync/targets/klaviyo/edit'],
  [paths.assets, '/demo-store/connect-console/assets'],
  [paths.setup, '/demo-store/connect-console/setup'],
])('a screen has the address %s', (address, expected) => {
  expect(address).toBe(expected);
});
