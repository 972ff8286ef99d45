import { buildDeployment, buildLatestConnector } from '../../../test-utils/deployment.builder';
import { toRedeployable, toRedeployConditions } from './to-redeployable';

it('is called by its key, else by its connector', () => {
  expect(toRedeployable(buildDeployment()).name).toBe('bloomreach-preview');
  expect(toRedeployable(buildDeployment({ key: null })).name).toBe('Bloomreach Engagement connector');
});

it('keeps the version that runs beside the latest one, if that can be read', () => {
  const latest = buildLatestConnector({ deployable: false, apiClientScopes: ['view_orders'] });
  expect(toRedeployable(buildDeployment({ latest }))).toMatchObject({
    deployed: { version: 5, tag: 'v1.0.0', declared: [] },
    latest: { version: 6, tag: 'v1.1.0', declared: [], isDeployable: false },
  });
  expect(toRedeployable(buildDeployment()).latest).toBeNull();
});

it.each([
  ['kept', 'kept'],
  ['lost', 'lost'],
  ['unknown', 'unknown'],
  ['swapped', 'unknown'],
])('takes “%s” about omitted secrets for %s', (omittedSecrets, expected) => {
  expect(toRedeployConditions({ omittedSecrets }).omittedSecrets).toBe(expected);
});
