import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';

import { readFrontEndDocuments } from '../test-utils/front-end-documents.js';
import { holdGraphql } from '../test-utils/held-graphql.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildPage } from '../test-utils/wire.builder.js';

const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Every field of a type but one, at every depth. */
function everythingOf(type: GraphQLNamedType | undefined, leftOut?: string): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== leftOut);
  const selections = fields.map(
    (field) => `${field.name} ${everythingOf(getNamedType(field.type), leftOut)}`,
  );
  return `{ ${selections.join(' ')} }`;
}

/** Of what is still needed. */
function usedMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
  gateway.commercetools.on('GET /connect/demo-store/deployments', { json: buildPage([]) });
  gateway.commercetools.on('GET /connect/connectors/drafts', { json: buildPage([]) });
  holdGraphql(gateway.commercetools, {});
});
afterAll(() => gateway.close());

async function send(body: string | ReadableStream, headers: Record<string, string> = {}): Promise<Response> {
  const token = await gateway.merchantCenter.sign(gateway.claims());
  const init = {
    method: 'POST',
    duplex: 'half',
    body,
    headers: {
      'content-type': 'application/json',
      'x-mc-api-cloud-identifier': 'gcp-eu',
      'x-mc-api-forward-to-version': 'v2',
      authorization: `Bearer ${token}`,
      ...headers,
    },
  };
  return fetch(`${gateway.url}/graphql`, init);
}

describe('the limits of one request', () => {
  it.each([
    [
      'a page of deployments',
      `{ deployments(limit: 500) ${everythingOf(SCHEMA.getType('DeploymentPage'), 'wiring')} }`,
    ],
    ['one deployment', `{ deployment(id: "1") ${everythingOf(SCHEMA.getType('Deployment'))} }`],
    ['the overview', `{ overview ${everythingOf(SCHEMA.getType('Overview'))} }`],
    ['sync targets', `{ syncTargets ${everythingOf(SCHEMA.getType('SyncTargets'), 'deployment')} }`],
    [
      'what feeds sync targets',
      `{ syncFeed(deploymentKeys: [], targets: []) ${everythingOf(SCHEMA.getType('SyncFeed'), 'wiring')} }`,
    ],
    [
      'one connector',
      `{ stagedConnector(id: "1") ${everythingOf(SCHEMA.getType('StagedConnector'), 'deployments')} }`,
    ],
  ])('everything about %s may be asked at once', async (_name, document) => {
    expect((await gateway.ask(document)).errors).toBeUndefined();
  });

  it.each([...readFrontEndDocuments('mc-app'), ...readFrontEndDocuments('mc-view')])(
    '$name of a front end is within them',
    async ({ text }) => {
      const { errors } = await gateway.ask(text);
      expect(JSON.stringify(errors ?? [])).not.toMatch(/exceeded|tokens/);
    },
  );

  it('everything about the deployments of a connector may not be asked with all else about it', async () => {
    const { errors } = await gateway.ask(
      `{ stagedConnector(id: "1") ${everythingOf(SCHEMA.getType('StagedConnector'))} }`,
    );
    expect(errors?.[0]?.message).toContain('Cost limit of 1000 exceeded');
  });

  it('a list of connectors may ask what is published and where it is deployed', async () => {
    const { errors } = await gateway.ask(`{ gateway { projectKey region }
      stagedConnectors(limit: 500, text: "a", sort: ["name asc"]) { limit offset count total complete results {
        id version key name description integrationTypes repository { url tag } private privateProjects
        supportedRegions status isPreviewable alreadyListed hasChanges createdAt lastModifiedAt
        published { id version certified repository { url tag } }
        deployments { id key type status deployedRegion connector { version repository { tag } }
          buildReport ${everythingOf(SCHEMA.getType('Report'))} } } } }`);
    expect(errors).toBeUndefined();
  });

  it('the journals of many connectors with all reports may not be asked at once', async () => {
    const { errors } = await gateway.ask(
      '{ stagedConnectors { results { activity { entries { ending { report { entries { title } } } } } } } }',
    );
    expect(errors?.[0]?.message).toContain('depth limit of 7 exceeded');
  });

  it('a document that is too deep is refused', async () => {
    const { errors } = await gateway.ask(
      '{ deployments { results { connector { id { a { b { c { d } } } } } } } }',
    );
    expect(errors?.[0]?.message).toContain('depth limit of 7 exceeded');
  });

  it('fragments do not hide the depth', async () => {
    const { errors } = await gateway.ask(
      `{ deployments { ...A } } fragment A on DeploymentPage { results { ...B } }
       fragment B on Deployment { connector { id { a { b { c { d } } } } } }`,
    );
    expect(errors?.[0]?.message).toContain('depth limit of 7 exceeded');
  });

  it.each([
    ['levels', `${'{a'.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['fields', `{ ${'a '.repeat(10_000)} }`],
    ['operations', '{ a } '.repeat(10_000)],
    ['lists', `{ gateway(a: ${'['.repeat(10_000)}) }`],
  ])('a document of ten thousand %s is not read to its end', async (_name, document) => {
    const { errors } = await gateway.ask(document);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain('1000 tokens');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('documents that were answered do not stay in memory', async () => {
    const before = usedMegabytes();
    for (let index = 0; index < 100; index += 1) {
      await gateway.ask(`query Q${index} { gateway(list: [${'1 '.repeat(900)}]) { region } }`);
    }
    expect(usedMegabytes() - before).toBeLessThan(10);
  });

  it('a document that costs too much is refused', async () => {
    const field = 'results { connector { applications { standardConfiguration { key } } } }';
    const copies = Array.from({ length: 12 }, () => field).join(' ');
    const { errors } = await gateway.ask(`{ deployments { ${copies} ${copies} ${copies} } }`);
    expect(errors?.[0]?.message).toContain('Cost limit of 1000 exceeded');
  });

  it('aliases do not multiply the calls to commercetools', async () => {
    const fields = Array.from({ length: 11 }, (_, index) => `a${index}: deployments { total }`);
    const { errors } = await gateway.ask(`{ ${fields.join(' ')} }`);
    expect(errors?.[0]?.message).toContain('Aliases limit of 10 exceeded');
  });

  it('introspection is off', async () => {
    const { errors } = await gateway.ask('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toContain('introspection has been disabled');
  });

  it('several operations in one request are refused', async () => {
    const response = await send(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response.status).toBe(400);
  });

  it('a body over 64 KiB is refused', async () => {
    const response = await send(JSON.stringify({ query: `{ __typename } #${'x'.repeat(66_000)}` }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('a body over 64 KiB that does not tell its length is refused', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(16_384));
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => ((sent += 1) > 8 ? controller.close() : controller.enqueue(chunk)),
    });
    expect((await send(body)).status).toBe(413);
  });

  it.each(['multipart/form-data; boundary=x', 'text/plain'])('a body of type %s is refused', async (type) => {
    expect((await send('x', { 'content-type': type })).status).toBe(415);
  });

  it.each(['{', 'null', '"text"', '{}', '', '{"query": 1}'])('the body %s is a bad request', async (body) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { correlationId: expect.any(String) } }],
    });
  });
});

describe('every answer', () => {
  it('has the headers that keep it out of caches and frames', async () => {
    for (const path of ['/health', '/graphql']) {
      const { headers } = await fetch(`${gateway.url}${path}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});
