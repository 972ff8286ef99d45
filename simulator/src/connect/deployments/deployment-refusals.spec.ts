import { describe, expect, test } from '@jest/globals';
import { loadScenario } from '../../scenario/load-scenario.js';
import { refusalOf, runningSimulator } from '../../test-utils/running-simulator.js';
import { scenarioFolder } from '../../test-utils/scenario.builder.js';
import { seedsScenario } from '../../test-utils/seeds.builder.js';

const KLAVIYO = { connector: { key: 'klaviyo-connector' }, region: 'us-central1.gcp' };
const FLUENT = { connector: { key: 'fluent-oms-connector' }, region: 'us-central1.gcp' };
const NONE = { standardConfiguration: [], securedConfiguration: [] };
const UNKNOWN = { key: 'UNKNOWN', value: 'x' };
const FLUENT_STANDARD = [
  { key: 'FLUENT_BASE_URL', value: 'https://fluent.example' },
  { key: 'FLUENT_RETAILER_ID', value: '1' },
];

describe('a new deployment is refused', () => {
  test.each([
    [
      'for a Connector that does not exist',
      { ...KLAVIYO, connector: { key: 'nowhere', version: 3 } },
      'ConnectorReferenceNotFound',
      "Connector 'nowhere' with version 3 not found",
    ],
    [
      'for a draft that is not previewable',
      { ...KLAVIYO, connector: { key: 'klaviyo-connector', staged: true } },
      'ConnectorStagedNotPreviewable',
      /^Connector id=[0-9a-f-]{36} or key=klaviyo-connector with version 19 is not previewable$/,
    ],
    [
      'for a region that the Connector does not support',
      { ...FLUENT, region: 'australia-southeast1.gcp' },
      'DeploymentUnsupportedRegion',
      'Deployment unsupported region australia-southeast1.gcp',
    ],
    [
      'for a region that does not exist',
      { ...KLAVIYO, region: 'eastus.azure' },
      'DeploymentUnsupportedRegion',
      /eastus/,
    ],
    [
      'for a preview of a published Connector',
      { ...KLAVIYO, type: 'preview' },
      'DeploymentInvalidType',
      /cannot be deployed as a 'preview' type\. Only 'sandbox', 'production' types are allowed\.$/,
    ],
    [
      'for a key that is taken',
      { ...KLAVIYO, key: 'klaviyo-demo-store' },
      'DuplicateField',
      'A duplicate value klaviyo-demo-store exists for field key.',
    ],
    [
      'for an application that the Connector does not have',
      { ...KLAVIYO, configurations: [{ applicationName: 'klaviyo-jobs', ...NONE }] },
      'DeploymentUnknownApplicationConfiguration',
      "Deployment does not require configuration for application named 'klaviyo-jobs'.",
    ],
    [
      'for a standard key that the application does not have',
      {
        ...KLAVIYO,
        configurations: [{ ...NONE, applicationName: 'klaviyo-events', standardConfiguration: [UNKNOWN] }],
      },
      'DeploymentUnknownApplicationConfigurationKey',
      'Deployment does not require standard configuration with key UNKNOWN for application named klaviyo-events.',
    ],
    [
      'for a secured key that the application does not have',
      {
        ...KLAVIYO,
        configurations: [{ ...NONE, applicationName: 'klaviyo-events', securedConfiguration: [UNKNOWN] }],
      },
      'DeploymentUnknownApplicationConfigurationKey',
      'Deployment does not require secret configuration with key UNKNOWN for application named klaviyo-events.',
    ],
    [
      'for a global key that the Connector does not have',
      { ...FLUENT, globalConfiguration: { standardConfiguration: [UNKNOWN] } },
      'DeploymentUnknownGlobalConfigurationKey',
      'Deployment global configuration does not require standard with key UNKNOWN.',
    ],
    [
      'without a required global key',
      { ...FLUENT, globalConfiguration: { standardConfiguration: FLUENT_STANDARD } },
      'DeploymentMissingGlobalConfigurationKey',
      'Deployment global configuration requires secret with key FLUENT_CLIENT_SECRET.',
    ],
    [
      'with an empty required global value',
      { ...FLUENT, globalConfiguration: { standardConfiguration: [{ key: 'FLUENT_BASE_URL', value: '' }] } },
      'DeploymentEmptyRequiredGlobalConfigurationKey',
      'Deployment requires a non empty value for standard global configuration with key FLUENT_BASE_URL.',
    ],
  ])('%s', async (_reason, body, code, message) => {
    const { connect } = await runningSimulator();
    const deployments = connect().withProjectKey({ projectKey: 'demo-store' }).deployments();
    const refusal = await refusalOf(deployments.post({ body }).execute());
    expect(refusal).toMatchObject({ statusCode: 400, code });
    expect((refusal.body as { message: string }).message).toMatch(message);
  });

  test('to production in a project that is not in production', async () => {
    const { connect } = await runningSimulator();
    const deployments = connect('operator-demo-outlet')
      .withProjectKey({ projectKey: 'demo-outlet' })
      .deployments();
    const refusal = await refusalOf(deployments.post({ body: { ...KLAVIYO, type: 'production' } }).execute());
    expect(refusal).toMatchObject({ code: 'DeploymentProductionDeactivated' });
  });

  test.each([
    [
      'without the list of secured values',
      { ...KLAVIYO, configurations: [{ applicationName: 'klaviyo-events', standardConfiguration: [] }] },
    ],
    ['without a connector', { region: 'us-central1.gcp' }],
    ['with id and key of the connector', { ...KLAVIYO, connector: { id: 'a', key: 'b' } }],
  ])('%s', async (_reason, body) => {
    const { request } = await runningSimulator();
    const answer = await request('/connect/demo-store/deployments', {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'InvalidJsonInput' }] } });
  });
});

describe('a redeploy is refused', () => {
  test.each([
    ['without any application', [], 'DeploymentApplicationRequired'],
    [
      'for an application that connect.yaml does not have',
      [{ applicationName: 'x', ...NONE }],
      'DeploymentUnknownApplicationConfiguration',
    ],
    [
      'for a key that connect.yaml does not have',
      [{ ...NONE, applicationName: 'klaviyo-events', securedConfiguration: [UNKNOWN] }],
      'DeploymentUnknownApplicationConfigurationKey',
    ],
  ])('%s', async (_reason, configurationValues, code) => {
    const { connect } = await runningSimulator();
    const deployment = connect()
      .withProjectKey({ projectKey: 'demo-store' })
      .deployments()
      .withKey({ key: 'klaviyo-demo-store' });
    const body = { version: 14, actions: [{ action: 'redeploy' as const, configurationValues }] };
    expect(await refusalOf(deployment.post({ body }).execute())).toMatchObject({ statusCode: 400, code });
  });

  test('for an application that the deployment left out', async () => {
    const { connect, clock } = await runningSimulator();
    const deployments = connect().withProjectKey({ projectKey: 'demo-store' }).deployments();
    const draft = {
      ...KLAVIYO,
      key: 'events-only',
      configurations: [{ applicationName: 'klaviyo-events', ...NONE }],
    };
    await deployments.post({ body: draft }).execute();
    clock.advance(180_000);
    const configurationValues = [{ applicationName: 'klaviyo-profiles', ...NONE }];
    const body = { version: 3, actions: [{ action: 'redeploy' as const, configurationValues }] };
    const refusal = await refusalOf(deployments.withKey({ key: 'events-only' }).post({ body }).execute());
    expect(refusal).toMatchObject({
      code: 'DeploymentApplicationDoNotBelong',
      body: { message: expect.stringMatching(/does not include application: klaviyo-profiles$/) },
    });
  });
});

describe('a token', () => {
  test('of another project is refused', async () => {
    const { connect } = await runningSimulator();
    const foreign = connect('operator-demo-outlet')
      .withProjectKey({ projectKey: 'demo-store' })
      .deployments();
    expect(await refusalOf(foreign.get().execute())).toMatchObject({
      statusCode: 403,
      body: { message: 'Access denied', errors: [{ code: 'AuthorizationError' }] },
    });
  });

  test('that may only read is refused when it writes', async () => {
    const { connect } = await runningSimulator({ scenario: seedsScenario() });
    const api = connect('reporting-demo-store');
    const deployments = api.withProjectKey({ projectKey: 'demo-store' }).deployments();
    expect((await deployments.get().execute()).body.total).toBe(4);
    expect((await api.connectors().drafts().get().execute()).body.total).toBe(4);
    expect(
      await refusalOf(deployments.withKey({ key: 'klaviyo-demo-store' }).delete().execute()),
    ).toMatchObject({ statusCode: 403 });
    expect(await refusalOf(deployments.post({ body: KLAVIYO }).execute())).toMatchObject({ statusCode: 403 });
  });
});

test('a Connector that brings its own API client needs the scope for it', async () => {
  const { apiClients, connectors, connectorsStaged } = loadScenario('typical');
  const scenario = scenarioFolder({
    'connectors.json': connectors,
    'connectors-staged.json': connectorsStaged,
    'api-clients.json': apiClients.map((client) => ({
      ...client,
      scopes: client.scopes.filter((scope) => !scope.startsWith('manage_api_clients')),
    })),
  });
  const { connect } = await runningSimulator({ scenario });
  const deployments = connect().withProjectKey({ projectKey: 'demo-store' }).deployments();
  expect(await refusalOf(deployments.post({ body: FLUENT }).execute())).toMatchObject({ statusCode: 403 });
});
