import { expect, test } from '@jest/globals';
import { hasScope } from './scopes.js';

test.each([
  [['view_orders:demo-store'], 'view_orders', true],
  [['manage_orders:demo-store'], 'view_orders', true],
  [['view_orders:demo-store'], 'manage_orders', false],
  [['manage_project:demo-store'], 'manage_connectors', true],
  [['manage_project:demo-store'], 'manage_api_clients', false],
  [['manage_connectors:demo-store'], 'view_connectors_deployments', false],
  [['view_orders:demo-outlet'], 'view_orders', false],
  [['view_orders'], 'view_orders', true],
  [[], 'view_orders', false],
])('%j for %s is %s', (granted, required, expected) => {
  expect(hasScope(granted, required, 'demo-store')).toBe(expected);
});
