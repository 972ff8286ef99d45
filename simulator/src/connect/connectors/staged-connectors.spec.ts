import { describe, expect, test } from '@jest/globals';
import { refusalOf, runningSimulator } from '../../test-utils/running-simulator.js';
import { scenarioFolder } from '../../test-utils/scenario.builder.js';
import { seedsScenario } from '../../test-utils/seeds.builder.js';
import { stagedConnectorFacts } from '../../test-utils/staged-connector.builder.js';

const BLOOMREACH = {
  id: 'df328165-3684-4d22-8dc9-fc8bd466115b',
  key: 'orium-ct-connect-bloomreach-engagement',
};

describe('the documented Bloomreach draft', () => {
  const scenario = seedsScenario();

  test('is listed as it was captured in 2023', async () => {
    const { connect } = await runningSimulator({ scenario });
    const { body } = await connect().connectors().drafts().get().execute();
    expect(body).toMatchObject({ limit: 20, offset: 0, count: 4, total: 4 });
    const draft = body.results.find(({ id }) => id === BLOOMREACH.id);
    expect(draft).toMatchObject({
      ...BLOOMREACH,
      version: 7,
      status: 'Draft',
      isPreviewable: 'true',
      hasChanges: true,
      alreadyListed: false,
      private: true,
      supportedRegions: ['us-central1.gcp'],
      repository: {
        tag: 'v1.0.0',
        url: 'git@github.com:composable-com/ct-connect-bloomreach-engagement.git',
      },
    });
    expect(draft).not.toHaveProperty('integrationTypes');
    expect(draft?.previewableReport?.entries).toHaveLength(3);
    expect(draft?.configurations.map(({ securedConfiguration }) => securedConfiguration.length)).toEqual([
      9, 9,
    ]);
  });

  test('is found by id and by key', async () => {
    const { connect } = await runningSimulator({ scenario });
    const byId = await connect().connectors().drafts().withId({ ID: BLOOMREACH.id }).get().execute();
    const byKey = await connect().connectors().drafts().withKey({ key: BLOOMREACH.key }).get().execute();
    expect(byId.statusCode).toBe(200);
    expect(byKey.body).toEqual(byId.body);
  });

  test('belongs to the organization, so another project of it sees it too', async () => {
    const { connect } = await runningSimulator({ scenario });
    const drafts = connect('operator-demo-outlet').connectors().drafts();
    const { body } = await drafts.withId({ ID: BLOOMREACH.id }).get().execute();
    expect(body.version).toBe(7);
  });
});

describe('a page of drafts', () => {
  const scenario = scenarioFolder({
    'connectors-staged.json': Array.from({ length: 25 }, (_, index) =>
      stagedConnectorFacts(index + 1, {
        private: index % 5 !== 0,
        integrationTypes: index === 3 ? ['tax', 'erp'] : ['oms'],
      }),
    ),
  });

  test('is cut out by limit and offset', async () => {
    const { connect } = await runningSimulator({ scenario });
    const queryArgs = { limit: 10, offset: 20, sort: ['createdAt desc'] };
    const { body } = await connect().connectors().drafts().get({ queryArgs }).execute();
    expect(body).toMatchObject({ limit: 10, offset: 20, count: 5, total: 25 });
    expect(body.results.map(({ key }) => key)).toEqual([
      'draft-5',
      'draft-4',
      'draft-3',
      'draft-2',
      'draft-1',
    ]);
  });

  test('may be empty on purpose', async () => {
    const { connect } = await runningSimulator({ scenario });
    const { body } = await connect()
      .connectors()
      .drafts()
      .get({ queryArgs: { limit: 0 } })
      .execute();
    expect(body).toMatchObject({ limit: 0, count: 0, total: 25, results: [] });
  });

  test('holds only public drafts when asked for', async () => {
    const { connect } = await runningSimulator({ scenario });
    const { body } = await connect()
      .connectors()
      .drafts()
      .get({ queryArgs: { isPrivate: false } })
      .execute();
    expect(body.results.map(({ key }) => key)).toEqual([
      'draft-1',
      'draft-6',
      'draft-11',
      'draft-16',
      'draft-21',
    ]);
  });

  test('holds the drafts that have one of the integration types', async () => {
    const { connect } = await runningSimulator({ scenario });
    const queryArgs = { integrationTypes: ['erp', 'psp'] };
    const { body } = await connect().connectors().drafts().get({ queryArgs }).execute();
    expect(body.results.map(({ key }) => key)).toEqual(['draft-4']);
  });

  test.each([
    'limit=501',
    'limit=-1',
    'limit=ten',
    'offset=10001',
    'sort=name',
    'isPrivate=maybe',
    'integrationTypes=cms',
  ])('is refused for %s', async (query) => {
    const { request } = await runningSimulator({ scenario });
    const { status, body } = await request(`/connect/connectors/drafts?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      statusCode: 400,
      message: 'Request query param is not valid',
      errors: [
        {
          code: 'InvalidQueryParam',
          detailedErrorMessage: expect.stringContaining(query.split('=')[0] ?? ''),
        },
      ],
    });
  });
});

describe('creating a draft', () => {
  const DRAFT = {
    key: 'klaviyo-second',
    name: 'Klaviyo, second account',
    creator: { email: 'it@example.com', company: 'Example Ltd' },
    repository: { url: 'git@github.com:demo-retail/klaviyo-connector.git', tag: 'v2.4.0' },
  };

  test('reads the configurations from the repository', async () => {
    const { connect } = await runningSimulator();
    const { statusCode, body } = await connect().connectors().drafts().post({ body: DRAFT }).execute();
    expect(statusCode).toBe(201);
    expect(body).toMatchObject({
      ...DRAFT,
      version: 1,
      status: 'Draft',
      isPreviewable: 'none',
      private: true,
      privateProjects: [],
      hasChanges: false,
      alreadyListed: false,
    });
    expect(body.configurations.map(({ applicationName }) => applicationName)).toEqual([
      'klaviyo-events',
      'klaviyo-profiles',
    ]);
    const again = await connect().connectors().drafts().withId({ ID: body.id }).get().execute();
    expect(again.body).toEqual(body);
  });

  test('is refused for a key that is taken', async () => {
    const { connect } = await runningSimulator();
    const body = { ...DRAFT, key: BLOOMREACH.key };
    const refusal = await refusalOf(connect().connectors().drafts().post({ body }).execute());
    expect(refusal.body).toMatchObject({
      statusCode: 400,
      message: `A duplicate value ${BLOOMREACH.key} exists for field key.`,
      errors: [{ code: 'DuplicateField', field: 'key', duplicateValue: BLOOMREACH.key }],
    });
  });

  test('is refused for a tag that the repository does not have', async () => {
    const { connect } = await runningSimulator();
    const body = { ...DRAFT, repository: { ...DRAFT.repository, tag: 'v9.9.9' } };
    const refusal = await refusalOf(connect().connectors().drafts().post({ body }).execute());
    expect(refusal).toMatchObject({ statusCode: 422, code: 'GitRepositoryNotReachable' });
  });

  test('is refused with one error per invalid field', async () => {
    const { connect } = await runningSimulator();
    const body = { ...DRAFT, name: '', creator: { email: 'nobody' } };
    const refusal = await refusalOf(connect().connectors().drafts().post({ body }).execute());
    expect(refusal.body).toMatchObject({
      statusCode: 400,
      errors: [
        { code: 'InvalidJsonInput', detailedErrorMessage: expect.stringContaining('name') },
        { code: 'InvalidJsonInput', detailedErrorMessage: expect.stringContaining('creator.email') },
      ],
    });
  });

  test('is refused for a body that is not JSON', async () => {
    const { request } = await runningSimulator();
    const { status, body } = await request('/connect/connectors/drafts', {
      method: 'POST',
      body: '{"name":',
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ code: 'InvalidJsonInput' }] });
  });
});

describe('a draft that is not there', () => {
  test('is not found by id', async () => {
    const { connect } = await runningSimulator();
    const ID = '00000000-0000-4000-8000-000000000000';
    const refusal = await refusalOf(connect().connectors().drafts().withId({ ID }).get().execute());
    expect(refusal).toMatchObject({ statusCode: 404, code: 'ResourceNotFound' });
  });

  test('is gone once it is deleted', async () => {
    const { request } = await runningSimulator();
    const path = `/connect/connectors/drafts/key=${BLOOMREACH.key}`;
    const deleted = await request(path, { method: 'DELETE' });
    expect(deleted).toMatchObject({ status: 200, body: { id: BLOOMREACH.id } });
    expect(await request(path)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'ResourceNotFound' }] },
    });
  });

  test('cannot be asked for by something that is not an id', async () => {
    const { connect } = await runningSimulator();
    const refusal = await refusalOf(
      connect().connectors().drafts().withId({ ID: 'nonsense' }).get().execute(),
    );
    expect(refusal).toMatchObject({ statusCode: 400, code: 'InvalidPathParam' });
  });
});
