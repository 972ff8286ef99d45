import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { scenarioFolder } from '../test-utils/scenario.builder.js';
import { stagedConnectorFacts } from '../test-utils/staged-connector.builder.js';
import { loadScenario, ScenarioError } from './load-scenario.js';

describe('typical', () => {
  const scenario = loadScenario('typical');

  test('begins with the connectors and deployments that demonstrations show', () => {
    expect(scenario.connectorsStaged.slice(0, 4).map(({ connector }) => connector.name)).toEqual([
      'Bloomreach Engagement connector',
      'Bloomreach Discovery connector',
      'Klaviyo',
      'Fluent Order Management',
    ]);
    expect(scenario.deployments.slice(0, 5).map(({ deployment }) => deployment.status)).toEqual([
      'Deploying',
      'Deployed',
      'Deployed',
      'Failed',
      'Deployed',
    ]);
  });

  // No preview can be requested while a publish or a certification locks the draft.
  test.each(
    ['Draft', 'Processing', 'ReadyForCertification', 'InCertification', 'Published', 'Failed'].flatMap(
      (status) =>
        ['none', 'pending', 'true', 'false']
          .filter((preview) => preview !== 'pending' || ['Draft', 'Published', 'Failed'].includes(status))
          .map((preview) => [status, preview]),
    ),
  )('has a connector that is %s with previewability %s', (status, preview) => {
    const states = scenario.connectorsStaged.map(({ connector }) => [
      connector.status,
      connector.isPreviewable,
    ]);
    expect(states).toContainEqual([status, preview]);
  });

  test.each(['Draft', 'Queued', 'Deploying', 'Deployed', 'Failed', 'Undeploying', 'UndeployFailed'])(
    'has a deployment that is %s',
    (status) => {
      expect(scenario.deployments.map(({ deployment }) => deployment.status)).toContain(status);
    },
  );

  test('has a Connector that wants a secret which its Deployment does not have', () => {
    const deployed = scenario.deployments.find(
      ({ deployment }) => deployment.key === 'bazaarvoice-demo-store',
    );
    const published = scenario.connectors.find(
      ({ connector }) => connector.id === deployed?.deployment.connector.id,
    );
    const [wanted] = published?.connector.configurations ?? [];
    const set = deployed?.deployment.applications[0]?.securedConfiguration.map(({ key }) => key);
    const required = wanted?.securedConfiguration.filter((key) => key.required).map(({ key }) => key);
    expect(required?.filter((key) => !set?.includes(key))).toEqual(['BAZAARVOICE_SIGNING_KEY']);
  });

  test.each([
    ['subscription', ['klaviyo-orders', 'bazaarvoice-deliveries']],
    ['extension', ['adyen-payments']],
  ] as const)('has each %s that a Deployment needs, pointing to it', (kind, keys) => {
    const addresses = scenario.deployments.flatMap(({ deployment }) =>
      deployment.applications.flatMap(({ topic, url }) => topic ?? url ?? []),
    );
    const made: { key?: string; destination: object }[] = scenario.shops['demo-store']?.[kind] ?? [];
    const wired = made.filter(({ destination }) =>
      addresses.includes(
        'url' in destination
          ? String(destination.url)
          : `projects/${Reflect.get(destination, 'projectId')}/topics/${Reflect.get(destination, 'topic')}`,
      ),
    );
    expect(wired.map(({ key }) => key)).toEqual(keys);
  });

  test('has what each connector was built from, and the Connector of each listed draft', () => {
    for (const { connector } of scenario.connectorsStaged) {
      expect(scenario.repositories).toContainEqual(expect.objectContaining(connector.repository));
    }
    const listed = scenario.connectorsStaged.filter(({ connector }) => connector.alreadyListed);
    expect(scenario.connectors.map(({ connector }) => connector.id).sort()).toEqual(
      listed.map(({ connector }) => connector.id).sort(),
    );
  });

  test('tells the history of each order without gaps', () => {
    const messages = scenario.shops['demo-store']?.message ?? [];
    for (const { id } of scenario.orders['demo-store'] ?? []) {
      const numbers = messages
        .filter(({ resource }) => resource.id === id)
        .map((message) => message.sequenceNumber);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThan(0);
    }
  });

  test('has a canary in every secured value that is not documented by its length', () => {
    const secured = scenario.deployments.flatMap(({ deployment }) => [
      ...deployment.applications.flatMap(({ securedConfiguration }) => securedConfiguration),
      ...(deployment.globalConfiguration?.securedConfiguration ?? []),
    ]);
    const others = secured.filter(({ value }) => !/^canary-[\w-]+-[0-9a-f]{16}$/.test(value));
    expect(secured.length).toBeGreaterThan(30);
    expect(new Set(others.map(({ key, value }) => `${key}=${value}`))).toEqual(
      new Set(['BLOOMREACH_ENGAGEMENT_CATALOG_LOCALE=en-US', 'BLOOMREACH_DISCOVERY_CATALOG_LOCALE=en-US']),
    );
  });

  test('has orders that add up', () => {
    for (const { lineItems, totalPrice } of scenario.orders['demo-store'] ?? []) {
      expect(lineItems.reduce((sum, item) => sum + item.totalPrice.centAmount, 0)).toBe(
        totalPrice.centAmount,
      );
    }
  });

  test('gives each user the rights of its role', () => {
    const permissionsOf = (name: string): string[] | undefined =>
      scenario.users.find((user) => user.name === name)?.permissions['demo-store'];
    expect(permissionsOf('merchant')?.every((permission) => permission.startsWith('canView'))).toBe(true);
    expect(permissionsOf('support')?.filter((permission) => permission.startsWith('canManage'))).toEqual([
      'canManageConnectConsoleSync',
      'canManage',
    ]);
    expect(permissionsOf('admin')).toEqual(
      expect.arrayContaining([
        'canManageConnectConsoleConnectors',
        'canManageConnectConsoleDeployments',
        'canViewOrders',
      ]),
    );
  });
});

test('empty has projects, users and API clients, and nothing that was made in them', () => {
  const { projects, users, apiClients, ...rest } = loadScenario('empty');
  expect(projects.map(({ key, productInstalled }) => [key, productInstalled])).toEqual([
    ['demo-store', true],
    ['demo-outlet', false],
  ]);
  expect(users.map(({ name }) => name)).toEqual(['admin', 'merchant', 'support']);
  expect(apiClients.map(({ clientId }) => clientId)).toContain('gateway-demo-store');
  expect(rest).toMatchObject({
    connectorsStaged: [],
    connectors: [],
    deployments: [],
    orders: {},
    customObjects: {},
  });
});

describe('a folder', () => {
  test('takes what it lacks from empty', () => {
    const folder = scenarioFolder({ 'connectors-staged.json': [stagedConnectorFacts(1)] });
    const scenario = loadScenario(folder);
    expect(scenario.connectorsStaged).toHaveLength(1);
    expect(scenario.projects).toHaveLength(2);
  });

  test('keeps facts that are newer than the simulator', () => {
    const { connector, ...stored } = stagedConnectorFacts(1);
    const folder = scenarioFolder({
      'connectors-staged.json': [{ ...stored, connector: { ...connector, badge: 'gold' } }],
    });
    expect(loadScenario(folder).connectorsStaged[0]?.connector).toHaveProperty('badge', 'gold');
  });

  test.each([
    [
      'a wrong value',
      { 'deployments.json': [{ projectKey: 'demo-store' }] },
      /deployments\.json: 0\.deployment: /,
    ],
    ['broken JSON', { 'orders.json': '{"demo-store": [' }, /orders\.json: /],
    [
      'an unknown project',
      { 'orders.json': { nowhere: [] } },
      /orders\.json: project "nowhere" is not in projects\.json/,
    ],
  ])('with %s is refused with file and place', (_reason, files, message) => {
    const folder = scenarioFolder(files);
    expect(() => loadScenario(folder)).toThrow(ScenarioError);
    expect(() => loadScenario(folder)).toThrow(message);
  });
});

test('a scenario that does not exist is refused with the places that were tried', () => {
  expect(() => loadScenario('tipical')).toThrow(
    /There is no scenario "tipical": neither .*scenarios\/tipical nor .*tipical exists/,
  );
});

test.each([
  ['a folder of something else', path.dirname(fileURLToPath(import.meta.url))],
  ['a file', fileURLToPath(import.meta.url)],
  ['the folder of all scenarios', ''],
])('%s is no scenario', (_what, place) => {
  expect(() => loadScenario(place)).toThrow(ScenarioError);
  expect(() => loadScenario(place)).toThrow(
    / holds no scenario: it has none of projects\.json, users\.json, /,
  );
});
