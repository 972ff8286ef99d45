import { describe, expect, test } from '@jest/globals';
import { refusalOf, runningSimulator } from '../../test-utils/running-simulator.js';
import { seedsScenario } from '../../test-utils/seeds.builder.js';

const scenario = seedsScenario();

describe('the search for published Connectors', () => {
  test('finds those the project may use', async () => {
    const { connect } = await runningSimulator({ scenario });
    const { body } = await connect().connectors().search().get().execute();
    expect(body).toMatchObject({ limit: 20, offset: 0, count: 2, total: 2 });
    expect(body.results.map(({ key, version, repository }) => [key, version, repository.tag])).toEqual([
      ['klaviyo-connector', 7, 'v2.3.1'],
      ['fluent-oms-connector', 3, 'v1.0.0'],
    ]);
  });

  test.each([
    [{ text: 'KLAVIYO' }, ['klaviyo-connector']],
    [{ text: 'fulfilment' }, ['fluent-oms-connector']],
    [{ text: 'nothing like it' }, []],
    [{ integrationTypes: ['crm', 'tax'] }, ['klaviyo-connector']],
    [{ key: ['fluent-oms-connector', 'unknown'] }, ['fluent-oms-connector']],
    [{ id: ['00000000-0000-4000-8000-000000000000'] }, []],
    [{ 'creator.company': 'Demo Retail' }, ['klaviyo-connector', 'fluent-oms-connector']],
    [{ 'creator.company': 'Another' }, []],
    [{ private: true }, ['klaviyo-connector', 'fluent-oms-connector']],
    [{ sort: ['createdAt desc'] }, ['fluent-oms-connector', 'klaviyo-connector']],
    [{ limit: 1, offset: 1 }, ['fluent-oms-connector']],
  ])('understands %j', async (queryArgs, keys) => {
    const { connect } = await runningSimulator({ scenario });
    const { body } = await connect().connectors().search().get({ queryArgs }).execute();
    expect(body.results.map(({ key }) => key)).toEqual(keys);
  });
});

describe('one published Connector', () => {
  test('is found by id and by key', async () => {
    const { connect } = await runningSimulator({ scenario });
    const byKey = await connect().connectors().withKey({ key: 'klaviyo-connector' }).get().execute();
    const byId = await connect().connectors().withId({ ID: byKey.body.id }).get().execute();
    expect(byId.body).toEqual(byKey.body);
    expect(byId.body).toMatchObject({ certified: false, private: true });
    expect(byId.body).not.toHaveProperty('isPreviewable');
  });

  test('does not exist where only a draft does', async () => {
    const { connect } = await runningSimulator({ scenario });
    const ID = 'df328165-3684-4d22-8dc9-fc8bd466115b';
    const refusal = await refusalOf(connect().connectors().withId({ ID }).get().execute());
    expect(refusal).toMatchObject({ statusCode: 404, code: 'ResourceNotFound' });
  });
});
