import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildConnector,
  buildDeployment,
  buildErrorBody,
  buildPage,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';

const DRAFTS = 'GET /connect/connectors/drafts';
const SEARCH = 'GET /connect/connectors/search';
const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const ROWS = `{ stagedConnectors(limit: 500) { results { id publishedReadable published { version repository { tag } certified }
  deployments { key status connector { version repository { tag } } } } } }`;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  gateway.commercetools.on(SEARCH, { json: buildPage([]) });
  gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([]) });
});
afterEach(() => gateway.close());

function holdDrafts(...ids: string[]): void {
  gateway.commercetools.on(DRAFTS, { json: buildPage(ids.map((id) => buildStagedConnector({ id }))) });
}

function askedOf(route: string): URLSearchParams[] {
  return gateway.commercetools.requestsTo(route).map(({ path }) => new URLSearchParams(path.split('?')[1]));
}

function deploymentOf(connectorId: string, key: string): Record<string, unknown> {
  const repository = { url: 'git@github.com:example-org/order-export.git', tag: 'v1.1.0' };
  return buildDeployment({ id: `id-of-${key}`, key, connector: { id: connectorId, version: 2, repository } });
}

describe('a row of the list', () => {
  it('tells what is published, and where it is deployed in this project', async () => {
    holdDrafts('a', 'b');
    gateway.commercetools.on(SEARCH, {
      json: buildPage([buildConnector({ id: 'b', version: 7, certified: false })]),
    });
    gateway.commercetools.on(DEPLOYMENTS, {
      json: buildPage([
        deploymentOf('b', 'sandbox'),
        deploymentOf('other', 'other'),
        deploymentOf('b', 'production'),
      ]),
    });
    const { data, errors } = await gateway.ask(ROWS);
    expect(errors).toBeUndefined();
    const connector = { version: 2, repository: { tag: 'v1.1.0' } };
    expect(data).toEqual({
      stagedConnectors: {
        results: [
          { id: 'a', publishedReadable: true, published: null, deployments: [] },
          {
            id: 'b',
            publishedReadable: true,
            published: { version: 7, repository: { tag: 'v1.2.0' }, certified: false },
            deployments: [
              { key: 'sandbox', status: 'Deployed', connector },
              { key: 'production', status: 'Deployed', connector },
            ],
          },
        ],
      },
    });
  });

  it('costs no call of its own: all are asked for together, a hundred ids at once', async () => {
    holdDrafts(...Array.from({ length: 150 }, (_, index) => `id-${index}`));
    await gateway.ask(ROWS);
    const searches = askedOf(SEARCH);
    expect(searches.map((query) => query.getAll('id').length)).toEqual([100, 50]);
    expect(searches.map((query) => query.get('limit'))).toEqual(['100', '50']);
    expect(askedOf(DEPLOYMENTS).map(String)).toEqual(['limit=500&offset=0&sort=createdAt+asc']);
  });

  it('that nobody asks for it causes no call', async () => {
    holdDrafts('a');
    await gateway.ask('{ stagedConnectors { results { id } } }');
    expect([...askedOf(SEARCH), ...askedOf(DEPLOYMENTS)]).toEqual([]);
  });

  it.each([403, 502])('is there without what commercetools answers with %i instead', async (status) => {
    holdDrafts('a', 'b');
    const failure = { status, json: buildErrorBody(status, 'General') };
    gateway.commercetools.on(SEARCH, failure);
    gateway.commercetools.on(DEPLOYMENTS, failure);
    const { data, errors } = await gateway.ask(ROWS);
    expect(errors).toBeUndefined();
    const unreadable = { publishedReadable: false, published: null, deployments: null };
    expect(data).toEqual({
      stagedConnectors: {
        results: [
          { id: 'a', ...unreadable },
          { id: 'b', ...unreadable },
        ],
      },
    });
  });

  it('tells what is published when only the deployments cannot be read, and the other way round', async () => {
    holdDrafts('a');
    const failure = { status: 403, json: buildErrorBody(403, 'insufficient_scope') };
    gateway.commercetools.on(SEARCH, { json: buildPage([buildConnector({ id: 'a', version: 7 })]) });
    gateway.commercetools.on(DEPLOYMENTS, failure);
    expect((await gateway.ask(ROWS)).data).toMatchObject({
      stagedConnectors: {
        results: [{ publishedReadable: true, published: { version: 7 }, deployments: null }],
      },
    });
    gateway.commercetools.on(SEARCH, failure);
    gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([deploymentOf('a', 'sandbox')]) });
    expect((await gateway.ask(ROWS)).data).toMatchObject({
      stagedConnectors: {
        results: [{ publishedReadable: false, published: null, deployments: [{ key: 'sandbox' }] }],
      },
    });
  });

  it('is logged once per field, however many rows lack it', async () => {
    holdDrafts(...Array.from({ length: 150 }, (_, index) => `id-${index}`));
    gateway.commercetools.on(DEPLOYMENTS, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    gateway.commercetools.on(SEARCH, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    await gateway.ask(ROWS);
    const lines = gateway.logs().match(/.*answered without what cannot be read.*/g) ?? [];
    expect(lines.map((line) => /"field":"(\w+)"/.exec(line)?.[1]).sort()).toEqual([
      'deployments',
      'published',
    ]);
    for (const line of lines) expect(line).toContain('UPSTREAM_FORBIDDEN');
  });
});

describe('one connector', () => {
  it('tells the same', async () => {
    gateway.commercetools.on(`${DRAFTS}/a`, { json: buildStagedConnector({ id: 'a' }) });
    gateway.commercetools.on(SEARCH, { json: buildPage([buildConnector({ id: 'a', version: 5 })]) });
    gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([deploymentOf('a', 'sandbox')]) });
    const { data } = await gateway.ask(
      '{ stagedConnector(id: "a") { published { version } deployments { key } applications { applicationName } } }',
    );
    expect(data?.stagedConnector).toEqual({
      published: { version: 5 },
      deployments: [{ key: 'sandbox' }],
      applications: [{ applicationName: 'service' }],
    });
    expect(gateway.commercetools.requestsTo(`${DRAFTS}/a`)).toHaveLength(1);
  });
});

describe('the deployments of the project', () => {
  it('are read on all pages', async () => {
    holdDrafts('a');
    const pages = [0, 500, 1000].map((start) =>
      buildPage(
        Array.from({ length: start === 1000 ? 1 : 500 }, (_, index) =>
          deploymentOf('a', `key-${start + index}`),
        ),
        { total: 1001 },
      ),
    );
    gateway.commercetools.on(DEPLOYMENTS, ({ path }) => {
      const offset = Number(new URLSearchParams(path.split('?')[1]).get('offset'));
      return { json: pages[offset / 500] };
    });
    const { data } = await gateway.ask('{ stagedConnectors { results { deployments { key } } } }');
    expect(data).toMatchObject({ stagedConnectors: { results: [{ deployments: { length: 1001 } }] } });
  });

  it('are read once for the requests of some seconds', async () => {
    holdDrafts('a');
    await Promise.all([gateway.ask(ROWS), gateway.ask(ROWS)]);
    await gateway.ask(ROWS);
    expect(askedOf(DEPLOYMENTS)).toHaveLength(1);
    expect(askedOf(SEARCH)).toHaveLength(3);
  });
});
