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
  [paths.deployment('d-1'), '/demo-store/connect-console/deployments/d-1'],
])('a screen has the address %s', (address, expected) => {
  expect(address).toBe(expected);
});
