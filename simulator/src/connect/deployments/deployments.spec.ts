import { describe, expect, test } from '@jest/globals';
import { refusalOf, type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';
import { seedsScenario } from '../../test-utils/seeds.builder.js';

const scenario = seedsScenario();

const BLOOMREACH = {
  id: '834bd4ed-b380-4b42-b9d8-bf8dd0a683aa',
  key: 'orium-ct-connect-bloomreach-engagement-deployment',
};

function deploymentsOf({ connect }: RunningSimulator, projectKey = 'demo-store') {
  return connect(`operator-${projectKey}`).withProjectKey({ projectKey }).deployments();
}

describe('the documented Bloomreach deployment', () => {
  test('is under way with no build details, as it was captured in 2023', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).withKey({ key: BLOOMREACH.key }).get().execute();
    expect(body).toMatchObject({
      ...BLOOMREACH,
      version: 1,
      status: 'Deploying',
      preview: true,
      deployedRegion: 'us-central1.gcp',
      connector: { id: 'df328165-3684-4d22-8dc9-fc8bd466115b', version: 7, certified: false },
    });
    expect(body.details).toEqual({});
    expect(body).not.toHaveProperty('type');
    expect(
      body.applications.map(({ applicationName, standardConfiguration }) => [
        applicationName,
        standardConfiguration,
      ]),
    ).toEqual([
      ['event', [{ key: 'CTP_REGION', value: 'us-central1.gcp' }]],
      ['service', [{ key: 'CTP_REGION', value: 'us-central1.gcp' }]],
    ]);
  });

  test('masks its nine secured values per application, each as long as the value', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).withId({ ID: BLOOMREACH.id }).get().execute();
    for (const { securedConfiguration } of body.applications) {
      expect(securedConfiguration).toHaveLength(9);
      expect(securedConfiguration.every(({ value }) => /^\*+$/.test(value))).toBe(true);
      expect(securedConfiguration).toContainEqual({
        key: 'BLOOMREACH_ENGAGEMENT_CATALOG_LOCALE',
        value: '*****',
      });
    }
    expect(JSON.stringify(body)).not.toContain('canary-');
  });

  test('is deployed a while later, with a build report and addresses', async () => {
    const simulator = await runningSimulator({ scenario });
    simulator.clock.advance(90_000);
    const { body } = await deploymentsOf(simulator).withId({ ID: BLOOMREACH.id }).get().execute();
    expect(body).toMatchObject({ status: 'Deployed', version: 2 });
    expect(body.details.build.report?.entries).toEqual(
      ['service', 'event'].map((application) => ({
        type: 'Information',
        title: 'Script for "postDeploy" not defined',
        application,
        createdAt: '2026-11-20T10:01:30.000Z',
      })),
    );
    const [event, service] = body.applications;
    expect(event?.topic).toMatch(/^projects\/.+\/topics\/event-/);
    expect(service?.url).toMatch(
      /^https:\/\/service-.+\.us-central1\.gcp\.preview\.commercetools\.app\/service$/,
    );
  });
});

describe('the list of deployments', () => {
  test('holds those of the project only', async () => {
    const simulator = await runningSimulator({ scenario });
    const store = await deploymentsOf(simulator).get().execute();
    const outlet = await deploymentsOf(simulator, 'demo-outlet').get().execute();
    expect(store.body).toMatchObject({ limit: 20, offset: 0, count: 4, total: 4 });
    expect(outlet.body.results.map(({ key }) => key)).toEqual(['klaviyo-demo-outlet']);
  });

  test.each([
    [{ deploymentType: 'preview' }, 2],
    [{ deploymentType: 'sandbox' }, 2],
    [{ deploymentType: 'production' }, 0],
    [{ integrationTypes: ['oms'] }, 1],
    [{ integrationTypes: ['oms', 'email'] }, 2],
    [{ limit: 1 }, 4],
  ])('counts what matches %j', async (queryArgs, total) => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).get({ queryArgs }).execute();
    expect(body.total).toBe(total);
  });

  test('is sorted by the time of the last change', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator)
      .get({ queryArgs: { sort: ['lastModifiedAt desc'] } })
      .execute();
    expect(body.results.map(({ key }) => key)).toEqual([
      BLOOMREACH.key,
      'fluent-demo-store',
      'klaviyo-demo-store',
      'orium-ct-connect-bloomreach-discovery-deployment',
    ]);
  });

  test('masks secured values, global ones too', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).get().execute();
    expect(JSON.stringify(body)).not.toContain('canary-');
    const fluent = body.results.find(({ key }) => key === 'fluent-demo-store');
    expect(fluent?.globalConfiguration?.securedConfiguration).toEqual([
      { key: 'FLUENT_CLIENT_SECRET', value: expect.stringMatching(/^\*{20,88}$/) },
      { key: 'FLUENT_PASSWORD', value: expect.stringMatching(/^\*{20,88}$/) },
    ]);
  });

  test.each(['deploymentType=trial', 'limit=501', 'offset=-1'])('is refused for %s', async (query) => {
    const { request } = await runningSimulator({ scenario });
    const answer = await request(`/connect/demo-store/deployments?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'InvalidQueryParam' }] } });
  });
});

describe('the troubled deployments', () => {
  test('Klaviyo is deployed although its postDeploy script failed', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).withKey({ key: 'klaviyo-demo-store' }).get().execute();
    expect(body).toMatchObject({ status: 'Deployed', type: 'sandbox', connector: { version: 6 } });
    expect(body.details.build.report?.entries[0]).toMatchObject({
      type: 'Warning',
      application: 'klaviyo-events',
      title: "Failed during the execution of 'postDeploy' script",
    });
  });

  test('Fluent failed its health check', async () => {
    const simulator = await runningSimulator({ scenario });
    const { body } = await deploymentsOf(simulator).withKey({ key: 'fluent-demo-store' }).get().execute();
    expect(body.status).toBe('Failed');
    expect(body.details.build.report?.entries[0]?.title).toBe(
      'Health check for application inventory-job failed',
    );
  });
});

test('an unknown deployment is not found', async () => {
  const simulator = await runningSimulator({ scenario });
  const refusal = await refusalOf(deploymentsOf(simulator).withKey({ key: 'nowhere' }).get().execute());
  expect(refusal.body).toMatchObject({
    statusCode: 404,
    message: 'Deployment with id=none or key=nowhere does not exist',
    errors: [{ code: 'ResourceNotFound' }],
  });
});

test('a deployment of another project is not found by its id', async () => {
  const simulator = await runningSimulator({ scenario });
  const outlet = deploymentsOf(simulator, 'demo-outlet');
  expect(await refusalOf(outlet.withId({ ID: BLOOMREACH.id }).get().execute())).toMatchObject({
    statusCode: 404,
  });
});
