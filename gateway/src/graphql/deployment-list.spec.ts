import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { holdPages, holdPublished } from '../test-utils/held-pages.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildConnector,
  buildDeployment,
  buildErrorBody,
  buildPage,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const DRAFTS = 'GET /connect/connectors/drafts';
const SEARCH = 'GET /connect/connectors/search';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;

function deployment(key: string, { connector = {}, ...fields }: Wire & { connector?: Wire } = {}): Wire {
  const snapshot = {
    id: 'connector-1',
    version: 2,
    name: 'Order export',
    repository: { url: 'u', tag: 'v2' },
  };
  return buildDeployment({ id: `id-of-${key}`, key, ...fields, connector: { ...snapshot, ...connector } });
}

function reportedAt(createdAt: string): Wire {
  return {
    details: { build: { report: { entries: [{ type: 'Information', title: 'Built', createdAt }] } } },
  };
}

function hold(...all: Wire[]): void {
  holdPages(gateway.commercetools, DEPLOYMENTS, all);
}

function list(args: string): Promise<GraphqlAnswer> {
  return gateway.ask(`{ deployments(${args}) { limit offset count total complete results { key } } }`);
}

async function keysOf(args: string): Promise<string[]> {
  const { data, errors } = await list(args);
  expect(errors).toBeUndefined();
  // The shape that was asked for.
  return (data?.deployments as { results: { key: string }[] }).results.map(({ key }) => key);
}

function askedFor(route: string): URLSearchParams[] {
  return gateway.commercetools.requestsTo(route).map(({ path }) => new URLSearchParams(path.split('?')[1]));
}

describe('a list that the Connect API can filter and sort itself', () => {
  it('is asked for by page', async () => {
    hold(...Array.from({ length: 30 }, (_, index) => deployment(`d${index}`)));
    const keys = await keysOf(
      'deploymentType: "sandbox", integrationTypes: ["oms"], sort: ["createdAt desc", "lastModifiedAt asc"], limit: 2, offset: 4',
    );
    expect(keys).toEqual(['d4', 'd5']);
    expect(askedFor(DEPLOYMENTS).map(String)).toEqual([
      'limit=2&offset=4&deploymentType=sandbox&sort=createdAt+desc&sort=lastModifiedAt+asc&integrationTypes=oms',
    ]);
  });

  it.each([
    [10_020, true],
    [10_021, false],
  ])('of %s is complete: %s', async (total, complete) => {
    gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([], { total }) });
    expect((await list('limit: 20')).data?.deployments).toMatchObject({ total, complete });
  });
});

describe('a list that is filtered here', () => {
  beforeEach(() =>
    hold(
      deployment('shop-eu', { status: 'Failed', deployedRegion: 'europe-west1.gcp', type: 'production' }),
      deployment('shop-us', { status: 'Deployed', connector: { id: 'connector-2', name: 'Tax' } }),
      deployment('try-out', {
        status: 'Queued',
        type: null,
        preview: true,
        connector: { repository: { url: 'u', tag: 'v9-beta' }, integrationTypes: ['erp'] },
      }),
    ),
  );

  it.each([
    ['statuses: ["Failed", "Queued"]', ['shop-eu', 'try-out']],
    ['regions: ["europe-west1.gcp"]', ['shop-eu']],
    ['connectorIds: ["connector-2"]', ['shop-us']],
    ['text: " SHOP "', ['shop-eu', 'shop-us']],
    ['text: "id-of-try"', ['try-out']],
    ['text: "tax"', ['shop-us']],
    ['text: "beta"', ['try-out']],
    ['text: "", statuses: [], sort: ["name asc"]', ['shop-eu', 'shop-us', 'try-out']],
    ['deploymentType: "preview", sort: ["name asc"]', ['try-out']],
    ['deploymentType: "production", text: "shop"', ['shop-eu']],
    ['integrationTypes: ["erp"], sort: ["name asc"]', ['try-out']],
    ['statuses: ["Queued"], regions: ["europe-west1.gcp"]', []],
  ])('with %s holds %j', async (args, keys) => {
    expect((await keysOf(args)).sort()).toEqual(keys);
  });

  it('is paged, and tells how many match on all pages', async () => {
    const { data } = await list('text: "shop", sort: ["name desc"], limit: 1, offset: 1');
    expect(data?.deployments).toEqual({
      limit: 1,
      offset: 1,
      count: 1,
      total: 2,
      complete: true,
      results: [{ key: 'shop-eu' }],
    });
  });

  it('is read once for everybody who asks within ten seconds', async () => {
    await Promise.all([keysOf('text: "shop"'), keysOf('sort: ["region asc"]')]);
    await keysOf('statuses: ["Failed"], sort: ["createdAt desc"]');
    expect(askedFor(DEPLOYMENTS).map(String)).toEqual(['limit=500&offset=0&sort=createdAt+asc']);
  });

  it('is read anew after a change that was made here', async () => {
    await keysOf('text: "shop"');
    gateway.commercetools.on('DELETE /connect/connectors/drafts/id-9', { json: {} });
    gateway.commercetools.on(`${DRAFTS}/id-9`, { json: buildStagedConnector({ id: 'id-9', version: 1 }) });
    await gateway.ask(
      `mutation { deleteConnector(id: "id-9", version: 1, click: { id: "01932c07-8a10-7cc3-98c4-000000000001" }) }`,
    );
    await keysOf('text: "shop"');
    expect(askedFor(DEPLOYMENTS)).toHaveLength(2);
  });
});

describe('a list that is sorted here', () => {
  const OLD = '2026-11-01T10:00:00.000Z';
  const NEW = '2026-11-02T10:00:00.000Z';

  beforeEach(() =>
    hold(
      deployment('b10', { status: 'Deployed', type: 'production', ...reportedAt(OLD) }),
      deployment('b9', { status: 'Hibernating', type: 'preview', deployedRegion: 'a', ...reportedAt(NEW) }),
      deployment('a', { status: 'Queued', type: null, details: {}, connector: { name: 'Accounts' } }),
    ),
  );

  it.each([
    ['name asc', ['a', 'b9', 'b10']],
    ['name desc', ['b10', 'b9', 'a']],
    ['status asc', ['a', 'b10', 'b9']],
    ['status desc', ['b10', 'a', 'b9']],
    ['type asc', ['b9', 'b10', 'a']],
    ['type desc', ['b10', 'b9', 'a']],
    ['since asc', ['b10', 'b9', 'a']],
    ['since desc', ['b9', 'b10', 'a']],
    ['connector asc", "name asc', ['a', 'b9', 'b10']],
    ['region asc", "name desc', ['b9', 'b10', 'a']],
  ])('by %s is %j; what has no value comes last', async (sort, keys) => {
    expect(await keysOf(`sort: ["${sort}"]`)).toEqual(keys);
  });

  it.each([
    ['createdAt asc', ['b10', 'b9', 'a']],
    ['lastModifiedAt desc', ['a', 'b9', 'b10']],
  ])('by %s, which only the Connect API knows, is read in that order', async (sort, keys) => {
    expect(await keysOf(`sort: ["${sort}"], text: "connect", regions: []`)).toEqual([]);
    expect(await keysOf(`sort: ["${sort}"], text: "id-of"`)).toEqual(keys);
    expect(askedFor(DEPLOYMENTS).map((query) => query.get('sort'))).toEqual([`${sort.split(' ')[0]} asc`]);
  });

  it.each(['name', 'name up', 'version asc', ''])('cannot be sorted by "%s"', async (sort) => {
    const { errors } = await list(`sort: ["${sort}"]`);
    expect(errors?.[0]?.message).toContain(`It cannot be sorted by "${sort}". Use one of createdAt,`);
    expect(askedFor(DEPLOYMENTS)).toEqual([]);
  });
});

describe('a list by drift', () => {
  beforeEach(() => {
    hold(
      deployment('current'),
      deployment('behind', { connector: { version: 1 } }),
      deployment('unlisted', { connector: { id: 'connector-9' } }),
      deployment('moved', { type: 'preview', connector: { repository: { url: 'u', tag: 'v1' } } }),
      deployment('same', { type: 'preview', connector: { repository: { url: 'u', tag: 'v3' } } }),
    );
    holdPublished(gateway.commercetools, [buildConnector({ id: 'connector-1', version: 2 })]);
    gateway.commercetools.on(`${DRAFTS}/connector-1`, {
      json: buildStagedConnector({ id: 'connector-1', repository: { url: 'u', tag: 'v3' } }),
    });
  });

  it.each([
    ['upToDate', ['current', 'same']],
    ['updateAvailable', ['behind']],
    ['draftMovedOn', ['moved']],
    ['unknown', ['unlisted']],
    ['nonsense', []],
  ])('%s holds %j', async (drift, keys) => {
    expect((await keysOf(`drifts: ["${drift}"]`)).sort()).toEqual(keys);
  });

  it('is unknown of all when connectors cannot be read, and no error', async () => {
    for (const route of [SEARCH, `${DRAFTS}/connector-1`]) {
      gateway.commercetools.on(route, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    }
    expect(await keysOf('drifts: ["unknown"]')).toHaveLength(5);
  });
});

describe('500 deployments of 250 connectors', () => {
  const connectors = Array.from({ length: 250 }, (_, index) => ({ id: `connector-${index}` }));

  beforeEach(() => {
    hold(
      ...Array.from({ length: 500 }, (_, index) =>
        deployment(`d${index}`, {
          type: index % 2 ? 'preview' : 'sandbox',
          connector: connectors[index >> 1],
        }),
      ),
    );
    holdPublished(
      gateway.commercetools,
      connectors.map(({ id }) => buildConnector({ id, version: 3 })),
    );
    holdPages(
      gateway.commercetools,
      DRAFTS,
      connectors.map((fields) => buildStagedConnector(fields)),
    );
  });

  it('take five calls with their drift and versions: one page, three of published connectors, one of drafts', async () => {
    const { data, errors } = await gateway.ask(
      `{ deployments(limit: 500, drifts: ["updateAvailable", "draftMovedOn"]) { total results {
           drift published { version tag } draft { version tag } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.deployments).toMatchObject({ total: 500 });
    expect(askedFor(DEPLOYMENTS)).toHaveLength(1);
    expect(askedFor(SEARCH).map((query) => query.getAll('id').length)).toEqual([100, 100, 50]);
    expect(askedFor(DRAFTS)).toHaveLength(1);
    const requests = gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect'));
    expect(requests).toHaveLength(5);
  });
});

describe('more deployments than can be read', () => {
  it('are searched as far as possible, which the answer says', async () => {
    hold(...Array.from({ length: 10_501 }, (_, index) => deployment(`d${index}`, { applications: [] })));
    const { data } = await list('text: "d105", limit: 500');
    expect(data?.deployments).toMatchObject({ complete: false });
    expect(await keysOf('text: "d10500"')).toEqual([]);
    expect(askedFor(DEPLOYMENTS)).toHaveLength(21);
  });
});
