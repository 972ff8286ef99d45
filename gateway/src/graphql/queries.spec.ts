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

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

function askedQuery(route: string): Record<string, string[]> {
  const path = gateway.commercetools.requestsTo(route)[0]?.path ?? '';
  const parameters = new URLSearchParams(path.split('?')[1]);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

describe('the gateway itself', () => {
  it('tells its project, region and what the user may do', async () => {
    const { data } = await gateway.ask(
      '{ gateway { projectKey region rights { view manageConnectors replaySync } } }',
    );
    expect(data?.gateway).toEqual({
      projectKey: 'demo-store',
      region: 'us-central1.gcp',
      rights: { view: true, manageConnectors: true, replaySync: false },
    });
  });
});

describe('staged connectors', () => {
  it('a page is asked for with every filter', async () => {
    gateway.commercetools.on(DRAFTS, {
      json: buildPage([buildStagedConnector()], { offset: 40, total: 41 }),
    });
    const { data } = await gateway.ask(
      `{ stagedConnectors(limit: 10, offset: 40, sort: ["createdAt desc", "lastModifiedAt asc"], isPrivate: false,
           integrationTypes: ["oms", "erp"]) { limit offset count total results { key isPreviewable } } }`,
    );
    expect(askedQuery(DRAFTS)).toEqual({
      limit: ['10'],
      offset: ['40'],
      sort: ['createdAt desc', 'lastModifiedAt asc'],
      isPrivate: ['false'],
      integrationTypes: ['oms', 'erp'],
    });
    const results = [{ key: 'order-export', isPreviewable: 'true' }];
    expect(data?.stagedConnectors).toEqual({ limit: 20, offset: 40, count: 1, total: 41, results });
  });

  it('without arguments the first 20 are asked for', async () => {
    gateway.commercetools.on(DRAFTS, { json: buildPage([]) });
    await gateway.ask('{ stagedConnectors { total } }');
    expect(askedQuery(DRAFTS)).toEqual({ limit: ['20'], offset: ['0'] });
  });

  it('one is found by id and by key', async () => {
    gateway.commercetools.on(`${DRAFTS}/some-id`, { json: buildStagedConnector({ name: 'By id' }) });
    gateway.commercetools.on(`${DRAFTS}/key=some-key`, { json: buildStagedConnector({ name: 'By key' }) });
    const { data } = await gateway.ask(
      '{ byId: stagedConnector(id: "some-id") { name } byKey: stagedConnector(key: "some-key") { name } }',
    );
    expect(data).toEqual({ byId: { name: 'By id' }, byKey: { name: 'By key' } });
  });

  it('one that does not exist is null and no error', async () => {
    expect(await gateway.ask('{ stagedConnector(key: "nothing") { id } }')).toMatchObject({
      status: 200,
      data: { stagedConnector: null },
    });
  });

  it('an id that the Connect API does not take for one is null and no error', async () => {
    gateway.commercetools.on(`${DRAFTS}/nothing`, {
      status: 400,
      json: buildErrorBody(400, 'InvalidPathParam'),
    });
    expect((await gateway.ask('{ stagedConnector(id: "nothing") { id } }')).data).toEqual({
      stagedConnector: null,
    });
  });

  it.each(['..', 'a/b', 'a?b', ''.padEnd(257, 'x')])(
    'nothing is asked for the impossible id %s',
    async (id) => {
      const document = 'query One($id: ID) { stagedConnector(id: $id) { id } }';
      expect((await gateway.ask(document, { variables: { id } })).data).toEqual({ stagedConnector: null });
      expect(gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect'))).toEqual([]);
    },
  );
});

describe('published connectors', () => {
  it('a page is asked for with every filter', async () => {
    gateway.commercetools.on(SEARCH, { json: buildPage([buildConnector()]) });
    const { data } = await gateway.ask(
      `{ connectors(text: "order", assignedToProject: true, ids: ["id-1", "id-2"], keys: ["key-1"], sort: "createdAt asc",
           integrationTypes: ["oms"]) { results { certified } } }`,
    );
    expect(askedQuery(SEARCH)).toEqual({
      limit: ['20'],
      offset: ['0'],
      text: ['order'],
      private: ['true'],
      id: ['id-1', 'id-2'],
      key: ['key-1'],
      sort: ['createdAt asc'],
      integrationTypes: ['oms'],
    });
    expect(data).toEqual({ connectors: { results: [{ certified: true }] } });
  });

  it.each(['ids: []', 'keys: [""]'])('%s finds none, and not all of them', async (filter) => {
    const { data } = await gateway.ask(`{ connectors(${filter}) { total results { id } } }`);
    expect(data).toEqual({ connectors: { total: 0, results: [] } });
    expect(gateway.commercetools.requestsTo(SEARCH)).toEqual([]);
  });
});

describe('deployments', () => {
  it('a page is asked for in the project of the gateway', async () => {
    gateway.commercetools.on(DEPLOYMENTS, { json: buildPage([buildDeployment()]) });
    const { data } = await gateway.ask(
      '{ deployments(deploymentType: "sandbox", integrationTypes: ["oms"], limit: 500, offset: 10000) { results { status } } }',
    );
    expect(askedQuery(DEPLOYMENTS)).toEqual({
      limit: ['500'],
      offset: ['10000'],
      deploymentType: ['sandbox'],
      integrationTypes: ['oms'],
    });
    expect(data).toEqual({ deployments: { results: [{ status: 'Deployed' }] } });
  });

  it('one tells which secured keys are set, and what its standard keys hold', async () => {
    gateway.commercetools.on(`${DEPLOYMENTS}/key=order-export-sandbox`, { json: buildDeployment() });
    const { data } = await gateway.ask(
      `{ deployment(key: "order-export-sandbox") { applications { applicationType url
           standardConfiguration { key value } securedConfiguration { key isSet } } } }`,
    );
    expect(data?.deployment).toEqual({
      applications: [
        {
          applicationType: 'service',
          url: 'https://service-1.us-central1.gcp.preview.commercetools.app/service',
          standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
          securedConfiguration: [{ key: 'API_KEY', isSet: true }],
        },
      ],
    });
  });

  it('one that does not exist is null and no error', async () => {
    const answer = await gateway.ask('{ deployment(id: "nothing") { id } }');
    expect(answer).toMatchObject({ status: 200, data: { deployment: null } });
  });
});

describe('arguments that make no sense', () => {
  it.each([
    ['stagedConnectors(limit: 501) { total }', 'limit is 501. Use a number from 0 to 500.'],
    ['connectors(limit: -1) { total }', 'limit is -1. Use a number from 0 to 500.'],
    ['deployments(offset: 10001) { total }', 'offset is 10001. Use a number from 0 to 10000.'],
    ['stagedConnector { id }', 'Give either an id or a key, and not both.'],
    ['deployment(id: "a", key: "b") { id }', 'Give either an id or a key, and not both.'],
    ['deployment(key: "") { id }', 'Give either an id or a key, and not both.'],
  ])('%s is answered with what to do', async (field, message) => {
    const { status, errors } = await gateway.ask(`{ ${field} }`);
    expect(status).toBe(200);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', status: 400 } });
    expect(gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect'))).toEqual([]);
  });

  it.each([
    ['{ unknownField }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ gateway {', 'GRAPHQL_PARSE_FAILED'],
    ['query A($limit: Int!) { stagedConnectors(limit: $limit) { total } }', 'BAD_USER_INPUT'],
  ])('the document %s has a code and a correlation id', async (document, code) => {
    const { errors } = await gateway.ask(document);
    expect(errors?.[0]?.extensions).toMatchObject({ code, correlationId: expect.any(String) });
  });
});
