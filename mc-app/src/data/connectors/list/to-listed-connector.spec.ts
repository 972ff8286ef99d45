import {
  buildConnectorDeployment,
  buildPublished,
  buildStagedConnector,
} from '../../../test-utils/staged-connector.builder';
import { toListedConnector } from './to-listed-connector';

const HOME = { projectKey: 'demo-store', region: 'us-central1.gcp' };

it('groups deployments by environment, the most important first and unknown ones last', () => {
  const types = ['preview', 'canary', null, 'production', 'sandbox', 'production'];
  const deployments = types.map((type, index) =>
    buildConnectorDeployment({ id: `d-${index}`, type, preview: false }),
  );
  const { environments } = toListedConnector(buildStagedConnector({ deployments }), HOME);
  expect(environments?.map(({ type, deployments: { length } }) => [type, length])).toEqual([
    ['production', 2],
    ['sandbox', 1],
    ['preview', 1],
    ['canary', 1],
    [null, 1],
  ]);
});

it('knows a preview that is older than the field for the type', () => {
  const deployments = [buildConnectorDeployment({ type: null, preview: true })];
  const { environments } = toListedConnector(buildStagedConnector({ deployments }), HOME);
  expect(environments?.map(({ type }) => type)).toEqual(['preview']);
});

it('counts the deployments that run an older version than the published one; a preview runs the draft', () => {
  const older = { connector: { version: 4, repository: { tag: 'v0' } } };
  const deployments = [
    buildConnectorDeployment({ id: 'a', type: 'production', ...older }),
    buildConnectorDeployment({ id: 'b', type: 'sandbox' }),
    buildConnectorDeployment({ id: 'c', type: 'preview', ...older }),
  ];
  const published = buildPublished({ version: 5 });
  expect(toListedConnector(buildStagedConnector({ deployments, published }), HOME).updatesAvailable).toBe(1);
  expect(toListedConnector(buildStagedConnector({ deployments }), HOME).updatesAvailable).toBe(0);
});

it('knows neither environments nor updates when deployments cannot be read', () => {
  const wire = buildStagedConnector({ deployments: null, published: buildPublished() });
  expect(toListedConnector(wire, HOME)).toMatchObject({ environments: null, updatesAvailable: null });
});

it('knows no updates when the published connector cannot be read', () => {
  const wire = buildStagedConnector({ deployments: [buildConnectorDeployment()], publishedReadable: false });
  const { environments, updatesAvailable } = toListedConnector(wire, HOME);
  expect(environments).toHaveLength(1);
  expect(updatesAvailable).toBeNull();
});

it('tells this project from one of the same key in another region', () => {
  const privateProjects = ['us-central1.gcp:demo-store', 'europe-west1.gcp:demo-store'];
  expect(toListedConnector(buildStagedConnector({ privateProjects }), HOME).otherProjects).toEqual([
    'europe-west1.gcp:demo-store',
  ]);
});
