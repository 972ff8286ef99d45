import { pathsOf } from './paths';

const paths = pathsOf('demo-store');

test.each([
  [paths.overview, '/demo-store/connect-console'],
  [paths.connectors, '/demo-store/connect-console/connectors'],
  [paths.connector('c-1'), '/demo-store/connect-console/connectors/c-1'],
  [paths.deployments, '/demo-store/connect-console/deployments'],
  [paths.deployment('d-1'), '/demo-store/connect-console/deployments/d-1'],
])('a screen has the address %s', (address, expected) => {
  expect(address).toBe(expected);
});
