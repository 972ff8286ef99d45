import type { Deployment, DeploymentDraft, DeploymentRedeployAction } from '@commercetools-connect/sdk';
import { describe, expect, test } from '@jest/globals';
import { refusalOf, type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

const PREVIEW: DeploymentDraft = {
  key: 'bloomreach-preview',
  connector: { key: 'orium-ct-connect-bloomreach-engagement', staged: true, version: 7 },
  region: 'us-central1.gcp',
  configurations: ['event', 'service'].map((applicationName) => ({
    applicationName,
    standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
    securedConfiguration: [{ key: 'BASIC_AUTH_SECRET', value: 'correct horse battery staple' }],
  })),
};

function deployment({ connect }: RunningSimulator, key: string) {
  return connect().withProjectKey({ projectKey: 'demo-store' }).deployments().withKey({ key });
}

async function create(
  { connect }: RunningSimulator,
  body: DeploymentDraft,
): Promise<{ statusCode?: number; body: Deployment }> {
  return connect().withProjectKey({ projectKey: 'demo-store' }).deployments().post({ body }).execute();
}

async function redeploy(
  simulator: RunningSimulator,
  key: string,
  version: number,
  action: Omit<DeploymentRedeployAction, 'action'> = {},
): Promise<{ statusCode?: number; body: Deployment }> {
  const body = { version, actions: [{ action: 'redeploy' as const, ...action }] };
  return deployment(simulator, key).post({ body }).execute();
}

async function read(simulator: RunningSimulator, key: string): Promise<Deployment> {
  return (await deployment(simulator, key).get().execute()).body;
}

describe('creating a deployment', () => {
  test('is queued, then deploying, then deployed', async () => {
    const simulator = await runningSimulator();
    const created = await create(simulator, PREVIEW);
    expect(created).toMatchObject({
      statusCode: 201,
      body: {
        key: 'bloomreach-preview',
        version: 1,
        type: 'preview',
        preview: true,
        status: 'Queued',
        details: {},
      },
    });
    simulator.clock.advance(15_000);
    expect(await read(simulator, 'bloomreach-preview')).toMatchObject({ status: 'Deploying', details: {} });
    simulator.clock.advance(165_000);
    const deployed = await read(simulator, 'bloomreach-preview');
    expect(deployed).toMatchObject({ status: 'Deployed', version: 3 });
    expect(deployed.details.build.report?.entries).toHaveLength(2);
  });

  test('keeps a copy of the connector as it is then', async () => {
    const simulator = await runningSimulator();
    const { body } = await create(simulator, PREVIEW);
    expect(body.connector).toMatchObject({
      id: 'df328165-3684-4d22-8dc9-fc8bd466115b',
      version: 7,
      repository: { tag: 'v1.0.0' },
      certified: false,
    });
    expect(body.connector).not.toHaveProperty('isPreviewable');
  });

  test('masks the secured values it was given', async () => {
    const simulator = await runningSimulator();
    const { body } = await create(simulator, PREVIEW);
    expect(body.applications[0]?.securedConfiguration).toEqual([
      { key: 'BASIC_AUTH_SECRET', value: '*'.repeat(28) },
    ]);
  });

  test('of a published Connector is a sandbox with every application when it names none', async () => {
    const simulator = await runningSimulator();
    const { body } = await create(simulator, {
      connector: { key: 'klaviyo-connector' },
      region: 'us-central1.gcp',
    });
    expect(body).toMatchObject({ type: 'sandbox', preview: false, connector: { version: 7 } });
    expect(body.applications.map(({ applicationName }) => applicationName)).toEqual([
      'klaviyo-events',
      'klaviyo-profiles',
    ]);
  });

  test('with an API client of its own shows its name and scopes', async () => {
    const simulator = await runningSimulator();
    const { body } = await create(simulator, {
      connector: { key: 'fluent-oms-connector' },
      region: 'us-central1.gcp',
      globalConfiguration: {
        standardConfiguration: [
          { key: 'FLUENT_BASE_URL', value: 'https://fluent.example' },
          { key: 'FLUENT_RETAILER_ID', value: '1' },
        ],
        securedConfiguration: [
          { key: 'FLUENT_CLIENT_SECRET', value: 'one' },
          { key: 'FLUENT_PASSWORD', value: 'two' },
        ],
      },
    });
    expect(body.apiClient).toEqual({
      name: expect.stringMatching(/^[0-9a-f]{24}$/),
      scopes: ['manage_orders', 'view_products', 'manage_subscriptions'],
    });
    simulator.clock.advance(200_000);
    const { body: failed } = await simulator
      .connect()
      .withProjectKey({ projectKey: 'demo-store' })
      .deployments()
      .withId({ ID: body.id })
      .get()
      .execute();
    expect(failed.status).toBe('Failed');
    expect(failed.applications.some(({ url }) => url !== undefined)).toBe(false);
  });
});

describe('a redeploy', () => {
  test('keeps the connector version and all values', async () => {
    const simulator = await runningSimulator();
    const before = await read(simulator, 'klaviyo-demo-store');
    const queued = await redeploy(simulator, 'klaviyo-demo-store', 14);
    expect(queued).toMatchObject({ statusCode: 201, body: { version: 15, status: 'Queued', details: {} } });
    simulator.clock.advance(150_000);
    const after = await read(simulator, 'klaviyo-demo-store');
    expect(after).toMatchObject({
      status: 'Deployed',
      connector: { version: 6, repository: { tag: 'v2.3.0' } },
    });
    expect(
      after.applications.map(({ standardConfiguration, securedConfiguration }) => [
        standardConfiguration,
        securedConfiguration,
      ]),
    ).toEqual(
      before.applications.map(({ standardConfiguration, securedConfiguration }) => [
        standardConfiguration,
        securedConfiguration,
      ]),
    );
    expect(after.details.build.report?.entries[0]).toMatchObject({
      type: 'Warning',
      createdAt: '2026-11-20T10:02:30.000Z',
    });
  });

  test('with updateConnector moves to the latest version', async () => {
    const simulator = await runningSimulator();
    const { body } = await redeploy(simulator, 'klaviyo-demo-store', 14, { updateConnector: true });
    expect(body.connector).toMatchObject({ version: 7, repository: { tag: 'v2.3.1' } });
  });

  test('keeps the URL of a service and gives an event application another topic', async () => {
    const simulator = await runningSimulator();
    const before = await read(simulator, 'klaviyo-demo-store');
    await redeploy(simulator, 'klaviyo-demo-store', 14);
    simulator.clock.advance(150_000);
    const after = await read(simulator, 'klaviyo-demo-store');
    expect(after.applications[1]?.url).toBe(before.applications[1]?.url);
    expect(after.applications[0]?.topic).not.toBe(before.applications[0]?.topic);
  });

  test('merges new values by key', async () => {
    const simulator = await runningSimulator();
    const { body } = await redeploy(simulator, 'klaviyo-demo-store', 14, {
      configurationValues: [
        {
          applicationName: 'klaviyo-events',
          standardConfiguration: [{ key: 'CT_SCOPES', value: 'view_orders:demo-store' }],
          securedConfiguration: [{ key: 'KLAVIYO_AUTH_KEY', value: 'pk_new' }],
        },
      ],
    });
    const [events] = body.applications;
    expect(events?.standardConfiguration).toContainEqual({
      key: 'CT_SCOPES',
      value: 'view_orders:demo-store',
    });
    expect(events?.standardConfiguration).toContainEqual({ key: 'CT_PROJECT_ID', value: 'demo-store' });
    expect(events?.securedConfiguration).toEqual([
      { key: 'KLAVIYO_AUTH_KEY', value: '******' },
      { key: 'CT_API_CLIENT', value: expect.stringMatching(/^\*{20,}$/) },
    ]);
  });

  test('ignores values under the name that a draft uses', async () => {
    const simulator = await runningSimulator();
    const configurations = [
      { applicationName: 'nobody', standardConfiguration: [], securedConfiguration: [] },
    ];
    const { request } = simulator;
    const answer = await request('/connect/demo-store/deployments/key=klaviyo-demo-store', {
      method: 'POST',
      body: JSON.stringify({ version: 14, actions: [{ action: 'redeploy', configurations }] }),
    });
    expect(answer.status).toBe(201);
  });

  test('without scripts reports none', async () => {
    const simulator = await runningSimulator();
    await redeploy(simulator, 'klaviyo-demo-store', 14, { skipScripts: true });
    simulator.clock.advance(150_000);
    expect((await read(simulator, 'klaviyo-demo-store')).details.build.report?.entries).toEqual([]);
  });

  test('with an old version is a conflict', async () => {
    const simulator = await runningSimulator();
    const refusal = await refusalOf(redeploy(simulator, 'klaviyo-demo-store', 13));
    expect(refusal).toMatchObject({
      statusCode: 409,
      body: { errors: [{ code: 'ConcurrentModification', expectedVersion: 13, currentVersion: 14 }] },
    });
  });

  test('is refused while another one runs', async () => {
    const simulator = await runningSimulator();
    await redeploy(simulator, 'klaviyo-demo-store', 14);
    const refusal = await refusalOf(redeploy(simulator, 'klaviyo-demo-store', 15));
    expect(refusal.body).toMatchObject({
      statusCode: 400,
      message: 'Invalid status change: Already queued',
      errors: [{ code: 'DeploymentInvalidStatusTransition' }],
    });
  });

  test('cannot update to a draft that is not previewable any more', async () => {
    const simulator = await runningSimulator();
    await simulator
      .connect()
      .connectors()
      .drafts()
      .withKey({ key: 'orium-ct-connect-bloomreach-discovery' })
      .post({ body: { version: 5, actions: [{ action: 'updatePreviewable' }] } })
      .execute();
    const key = 'orium-ct-connect-bloomreach-discovery-deployment';
    const refusal = await refusalOf(redeploy(simulator, key, 11, { updateConnector: true }));
    expect(refusal).toMatchObject({
      code: 'DeploymentConnectorUpdateFailure',
      body: { message: expect.stringContaining('is not previewable') },
    });
  });
});

describe('deleting a deployment', () => {
  test('undeploys it, and then it is not found', async () => {
    const simulator = await runningSimulator();
    const deleted = await deployment(simulator, 'klaviyo-demo-store').delete().execute();
    expect(deleted).toMatchObject({ statusCode: 202, body: { status: 'Undeploying', version: 15 } });
    simulator.clock.advance(44_000);
    expect((await read(simulator, 'klaviyo-demo-store')).status).toBe('Undeploying');
    simulator.clock.advance(1_000);
    expect(await refusalOf(read(simulator, 'klaviyo-demo-store'))).toMatchObject({ statusCode: 404 });
  });

  test('is refused while it is being deployed', async () => {
    const simulator = await runningSimulator();
    await create(simulator, PREVIEW);
    const refusal = await refusalOf(deployment(simulator, 'bloomreach-preview').delete().execute());
    expect(refusal).toMatchObject({ code: 'DeploymentInvalidStatusTransition' });
  });
});
