import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import type { RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildErrorBody, buildPage, buildStagedConnector } from '../test-utils/wire.builder.js';

const DRAFTS = 'GET /connect/connectors/drafts';
const PREVIEW =
  'mutation Preview($click: Click!) { requestConnectorPreview(id: "id-9", version: 1, click: $click) { id } }';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;

/** Answers pages of these, as the Connect API does. */
function holdDrafts(drafts: Wire[]): void {
  gateway.commercetools.on(DRAFTS, (request) => pageOf(drafts, request));
}

function pageOf(drafts: Wire[], { path }: RecordedRequest): { json: Wire } {
  const query = new URLSearchParams(path.split('?')[1]);
  const limit = Number(query.get('limit'));
  const offset = Number(query.get('offset'));
  const results = drafts.slice(offset, offset + limit);
  return { json: buildPage(results, { limit, offset, total: drafts.length }) };
}

function draft(name: string, fields: Wire = {}): Wire {
  return buildStagedConnector({ id: `id-of-${name}`, key: `key-of-${name}`, name, ...fields });
}

async function list(args: string): Promise<GraphqlAnswer> {
  return gateway.ask(`{ stagedConnectors(${args}) { limit offset count total complete results { name } } }`);
}

async function namesOf(args: string): Promise<string[]> {
  const { data, errors } = await list(args);
  expect(errors).toBeUndefined();
  // The shape that was asked for.
  const { results } = data?.stagedConnectors as { results: { name: string }[] };
  return results.map(({ name }) => name);
}

function asked(): URLSearchParams[] {
  return gateway.commercetools.requestsTo(DRAFTS).map(({ path }) => new URLSearchParams(path.split('?')[1]));
}

describe('what the Connect API can do itself', () => {
  it.each([
    [10_020, true],
    [10_021, false],
  ])('of %d connectors it gives every page: %s', async (total, complete) => {
    gateway.commercetools.on(DRAFTS, () => ({
      json: buildPage([draft('a')], { limit: 20, offset: 0, total }),
    }));
    const { data } = await list('limit: 20');
    expect(data?.stagedConnectors).toMatchObject({ total, complete });
  });

  it('is left to it: one page, in its order', async () => {
    holdDrafts([draft('b'), draft('a')]);
    const { data } = await list('sort: ["lastModifiedAt desc"], isPrivate: true, integrationTypes: ["oms"]');
    const results = [{ name: 'b' }, { name: 'a' }];
    expect(data?.stagedConnectors).toEqual({
      limit: 20,
      offset: 0,
      count: 2,
      total: 2,
      complete: true,
      results,
    });
    expect(asked().map(String)).toEqual([
      'limit=20&offset=0&isPrivate=true&integrationTypes=oms&sort=lastModifiedAt+desc',
    ]);
  });

  it.each(['statuses: []', 'previewabilities: []', 'regions: []', 'text: ""'])(
    'also with the filter %s, which leaves nothing out',
    async (filter) => {
      holdDrafts([draft('a')]);
      await namesOf(filter);
      expect(asked()[0]?.get('limit')).toBe('20');
    },
  );
});

describe('what the Connect API cannot filter by', () => {
  beforeEach(() => {
    holdDrafts([
      draft('Orders', { status: 'Published', isPreviewable: 'true', supportedRegions: [] }),
      draft('Prices', { status: 'Draft', isPreviewable: 'pending', supportedRegions: ['us-central1.gcp'] }),
      draft('Taxes', {
        status: 'Quarantined',
        isPreviewable: 'none',
        supportedRegions: ['europe-west1.gcp', 'eu-central-1.aws'],
        description: 'Sums up VAT',
        repository: { url: 'git@github.com:example-org/Taxes.git', tag: 'v9.9.9' },
      }),
    ]);
  });

  it.each([
    ['one status', 'statuses: ["Draft"]', ['Prices']],
    ['several statuses, unknown ones too', 'statuses: ["Draft", "Quarantined"]', ['Prices', 'Taxes']],
    ['previewability', 'previewabilities: ["pending", "none"]', ['Prices', 'Taxes']],
    ['a region, or no region at all', 'regions: ["us-central1.gcp"]', ['Orders', 'Prices']],
    ['any of several regions', 'regions: ["eu-central-1.aws", "us-east-2.aws"]', ['Orders', 'Taxes']],
    ['a text in the name, whatever the case', 'text: "oRDer"', ['Orders', 'Prices']],
    ['a text in the key', 'text: "key-of-prices"', ['Prices']],
    ['a text in the description', 'text: " vat "', ['Taxes']],
    ['a text in the address of the repository', 'text: "example-org/taxes"', ['Taxes']],
    ['a text in the tag', 'text: "V9.9"', ['Taxes']],
    [
      'all of them together',
      'text: "e", statuses: ["Published", "Draft"], regions: ["us-east-2.aws"]',
      ['Orders'],
    ],
    ['nothing that there is', 'text: "nothing has this"', []],
  ])('%s', async (_name, filter, names) => {
    expect(await namesOf(`${filter}, sort: ["name asc"]`)).toEqual(names);
  });

  it('is counted after filtering, and paged', async () => {
    const { data } = await list('statuses: ["Draft", "Published"], sort: ["name desc"], limit: 1, offset: 1');
    const results = [{ name: 'Orders' }];
    expect(data?.stagedConnectors).toEqual({
      limit: 1,
      offset: 1,
      count: 1,
      total: 2,
      complete: true,
      results,
    });
  });

  it('keeps what the Connect API can leave out itself', async () => {
    await namesOf('isPrivate: false, integrationTypes: ["oms", "erp"], text: "a"');
    expect(asked().map(String)).toEqual([
      'limit=500&offset=0&isPrivate=false&integrationTypes=oms&integrationTypes=erp&sort=createdAt+asc',
    ]);
  });

  it('a row can be asked for its details: it is read by itself', async () => {
    gateway.commercetools.on(`${DRAFTS}/id-of-Prices`, { json: draft('Prices') });
    const { data } = await gateway.ask(
      `{ stagedConnectors(text: "key-of-prices") { results { name
           applications { applicationName } previewableReport { entries { title } } certificationComments { author } } } }`,
    );
    expect(data?.stagedConnectors).toEqual({
      results: [
        {
          name: 'Prices',
          applications: [{ applicationName: 'service' }],
          previewableReport: { entries: [{ title: 'Image check succeeded' }] },
          certificationComments: [],
        },
      ],
    });
    expect(gateway.commercetools.requestsTo(`${DRAFTS}/id-of-Prices`)).toHaveLength(1);
  });

  it('a row that was deleted meanwhile has no details', async () => {
    const { data, errors } = await gateway.ask(
      '{ stagedConnectors(text: "key-of-prices") { results { applications { applicationName } publishingReport { entries { title } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ stagedConnectors: { results: [{ applications: [], publishingReport: null }] } });
  });
});

describe('the order', () => {
  it('of names knows numbers and capitals', async () => {
    holdDrafts(['item 10', 'Item 9', 'Öl', 'zebra', 'oak'].map((name) => draft(name)));
    expect(await namesOf('sort: ["name asc"]')).toEqual(['Item 9', 'item 10', 'oak', 'Öl', 'zebra']);
    expect(await namesOf('sort: ["name desc"]')).toEqual(['zebra', 'Öl', 'oak', 'item 10', 'Item 9']);
  });

  it('of statuses follows the way of a connector; what nobody knows comes last', async () => {
    const statuses = ['Published', 'Quarantined', 'Draft', 'InCertification', 'Failed', 'Processing'];
    holdDrafts(statuses.map((status) => draft(status, { status })));
    expect(await namesOf('sort: ["status asc"]')).toEqual([
      'Draft',
      'Processing',
      'Failed',
      'InCertification',
      'Published',
      'Quarantined',
    ]);
  });

  it('of equal statuses is that of the next sort', async () => {
    holdDrafts(['b', 'c', 'a'].map((name) => draft(name, { status: name === 'c' ? 'Draft' : 'Published' })));
    expect(await namesOf('sort: ["status desc", "name asc"]')).toEqual(['a', 'b', 'c']);
  });

  it('of equals is the same on every page', async () => {
    holdDrafts(['c', 'a', 'b'].map((id) => draft('Same', { id, key: null, description: id })));
    const { data } = await gateway.ask('{ stagedConnectors(sort: ["name asc"]) { results { id } } }');
    expect(data).toEqual({ stagedConnectors: { results: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } });
  });

  it('of dates that the answers do not hold is the order in which they are read', async () => {
    holdDrafts(['oldest', 'middle', 'newest'].map((name) => draft(name)));
    const filter = 'text: "key"';
    expect(await namesOf(`${filter}, sort: ["lastModifiedAt desc"]`)).toEqual(['newest', 'middle', 'oldest']);
    expect(asked().map((query) => query.get('sort'))).toEqual(['lastModifiedAt asc']);
    await namesOf(`${filter}, sort: ["createdAt asc"]`);
    expect(asked().map((query) => query.get('sort'))).toEqual(['lastModifiedAt asc', 'createdAt asc']);
  });

  it('of dates that the answers hold needs no further reading', async () => {
    const dated = ['2026-03', '2026-01', '2026-02'].map((month) =>
      draft(month, { createdAt: `${month}-01T00:00:00Z`, lastModifiedAt: `${month}-02T00:00:00Z` }),
    );
    holdDrafts(dated);
    await namesOf('text: "key"');
    expect(await namesOf('text: "key", sort: ["lastModifiedAt desc"]')).toEqual([
      '2026-03',
      '2026-02',
      '2026-01',
    ]);
    expect(asked()).toHaveLength(1);
  });

  it.each(['name', 'id asc', 'name upwards', ' name asc', 'name asc; drop'])(
    '"%s" does not exist',
    async (sort) => {
      const { errors } = await list(`sort: ["${sort}"]`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
      expect(asked()).toEqual([]);
    },
  );
});

describe('ten thousand connectors', () => {
  const drafts = Array.from({ length: 10_000 }, (_, index) => draft(`Connector ${index}`));

  it('take twenty calls, two at a time', async () => {
    let running = 0;
    let most = 0;
    gateway.commercetools.on(DRAFTS, (request) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => (running -= 1), 20);
      return { ...pageOf(drafts, request), delayMs: 20 };
    });
    const { data } = await list('text: "connector 99", sort: ["name asc"]');
    expect(data?.stagedConnectors).toMatchObject({ total: 111, complete: true });
    expect(asked()).toHaveLength(20);
    expect(most).toBe(2);
  });

  it('are read once for every filter, sort and page of half a minute', async () => {
    holdDrafts(drafts);
    await Promise.all([namesOf('text: "99"'), namesOf('statuses: ["Draft"]')]);
    await namesOf('text: "9", sort: ["name desc"], offset: 40');
    expect(await namesOf('sort: ["status asc", "name asc"], limit: 1, offset: 9999')).toEqual([
      'Connector 9999',
    ]);
    expect(asked()).toHaveLength(20);
  });

  it('are read again after a change by this gateway, even after one that failed', async () => {
    holdDrafts(drafts.slice(0, 1));
    await namesOf('text: "9"');
    gateway.commercetools.on('POST /connect/connectors/drafts/id-9', { hangUp: true });
    const { errors } = await gateway.ask(PREVIEW, { variables: { click: buildClick() } });
    expect(errors).toHaveLength(1);
    await namesOf('text: "9"');
    expect(asked()).toHaveLength(2);
  });

  it('and more than can be read are not complete', async () => {
    const more = Array.from({ length: 10_700 }, (_, index) => drafts[index % 10_000] ?? {}).map(
      (wire, index) => ({ ...wire, id: `id-${index}` }),
    );
    holdDrafts(more);
    const { data } = await list('previewabilities: ["true"], limit: 0');
    expect(data?.stagedConnectors).toMatchObject({ total: 10_500, complete: false, results: [] });
    expect(asked()).toHaveLength(21);
    expect(asked().at(-1)?.get('offset')).toBe('10000');
  });

  it('that moved between two pages are there once', async () => {
    const page = (results: Wire[]): { json: Wire } => ({ json: buildPage(results, { total: 501 }) });
    gateway.commercetools.on(DRAFTS, page(drafts.slice(0, 500)), page([drafts[499] ?? {}]));
    expect((await list('text: "connector"')).data?.stagedConnectors).toMatchObject({ total: 500 });
  });

  it('that cannot all be read are an error, and no more of them are asked for', async () => {
    const failing = { status: 500, json: buildErrorBody(500, 'General') };
    gateway.commercetools.on(DRAFTS, (request) =>
      request.path.includes('offset=1000') ? failing : pageOf(drafts, request),
    );
    const { errors } = await list('text: "connector"');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'General' });
    expect(asked()).toHaveLength(3);
    holdDrafts(drafts.slice(0, 1));
    expect(await namesOf('text: "connector"')).toEqual(['Connector 0']);
  });
});
