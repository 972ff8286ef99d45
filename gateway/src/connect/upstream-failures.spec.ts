import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildClick } from '../test-utils/click.builder.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildErrorBody, buildPage, buildStagedConnector } from '../test-utils/wire.builder.js';

const LIST = 'GET /connect/connectors/drafts';
const PREVIEW = 'POST /connect/connectors/drafts/connector-1';
const LIST_QUERY = '{ stagedConnectors { total } }';
const PREVIEW_MUTATION = `mutation { requestConnectorPreview(id: "connector-1", version: 3, click: { id: "${buildClick().id}" }) { isPreviewable } }`;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

function extensionsOf({ errors }: GraphqlAnswer): Record<string, unknown> | undefined {
  return errors?.[0]?.extensions;
}

describe('when commercetools fails', () => {
  it('an unreachable Connect API is named, after three tries', async () => {
    gateway.commercetools.on(LIST, { hangUp: true });
    const answer = await gateway.ask(LIST_QUERY);
    expect(answer.status).toBe(200);
    expect(extensionsOf(answer)).toMatchObject({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
    expect(gateway.commercetools.requestsTo(LIST)).toHaveLength(3);
  });

  it('a 502 and a 503 are tried again, and the answer is that of the third try', async () => {
    const page = { json: buildPage([buildStagedConnector()]) };
    gateway.commercetools.on(LIST, { status: 502, text: '<html>' }, { status: 503 }, page);
    const answer = await gateway.ask(LIST_QUERY);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ stagedConnectors: { total: 1 } });
  });

  it('a 502 that stays keeps its code', async () => {
    gateway.commercetools.on(LIST, { status: 502, json: buildErrorBody(502, 'BadGateway') });
    expect(extensionsOf(await gateway.ask(LIST_QUERY))).toMatchObject({ code: 'BadGateway', status: 502 });
  });

  it('a 500 is not tried again', async () => {
    gateway.commercetools.on(LIST, { status: 500, json: buildErrorBody(500, 'General') });
    expect(extensionsOf(await gateway.ask(LIST_QUERY))).toMatchObject({ code: 'General', status: 500 });
    expect(gateway.commercetools.requestsTo(LIST)).toHaveLength(1);
  });

  it.each([
    ['502', { status: 502, json: buildErrorBody(502, 'BadGateway') }],
    ['a closed connection', { hangUp: true }],
    ['429', { status: 429 }],
  ])('a change is never sent twice after %s', async (_name, answer) => {
    gateway.commercetools.on(PREVIEW, answer);
    await gateway.ask(PREVIEW_MUTATION);
    expect(gateway.commercetools.requestsTo(PREVIEW)).toHaveLength(1);
  });

  it.each([
    ['seconds', () => '30'],
    ['a date', () => new Date(Date.now() + 30_000).toUTCString()],
  ])('429 with Retry-After as %s tells how long to wait', async (_name, retryAfter) => {
    gateway.commercetools.on(LIST, { status: 429, text: '', headers: { 'retry-after': retryAfter() } });
    const extensions = extensionsOf(await gateway.ask(LIST_QUERY));
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(Math.abs(Number(extensions?.retryAfterSeconds) - 30)).toBeLessThanOrEqual(1);
    expect(gateway.commercetools.requestsTo(LIST)).toHaveLength(1);
  });

  it('429 without Retry-After does not invent a time', async () => {
    gateway.commercetools.on(LIST, { status: 429 });
    expect(extensionsOf(await gateway.ask(LIST_QUERY))).not.toHaveProperty('retryAfterSeconds');
  });

  it.each([
    ['malformed JSON', { text: '{"results": [' }, 502],
    ['an empty answer', { text: '' }, 502],
    ['JSON that is no page', { json: [] }, 502],
    ['a page without results', { json: { total: 3 } }, 502],
    ['a result without id', { json: buildPage([{ version: 1 }]) }, 502],
    ['null', { text: 'null' }, 502],
    ['an empty error', { status: 400, text: '' }, 400],
    ['an error without errors', { status: 400, json: { statusCode: 400, message: 'No', errors: [] } }, 400],
    ['an error in HTML', { status: 404, text: '<html>' }, 404],
    ['a redirect', { status: 302, headers: { location: 'https://other.example.com' } }, 502],
  ])('%s is an answer that cannot be read', async (_name, answer, status) => {
    gateway.commercetools.on(LIST, answer);
    expect(extensionsOf(await gateway.ask(LIST_QUERY))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      status,
    });
  });

  it.each([
    ['without body', { status: 503, text: '' }],
    ['in HTML', { status: 503, text: '<html>' }],
    ['without a message', { status: 503, json: { errors: [{ code: 'Unavailable' }] } }],
    ['that repeats its status', { status: 503, json: { errors: [{ code: 'S', message: 'Status 503' }] } }],
  ])('a failure %s is told by its status, in a sentence', async (_name, answer) => {
    gateway.commercetools.on(PREVIEW, answer);
    const { errors } = await gateway.ask(PREVIEW_MUTATION);
    expect(errors?.[0]?.message).toBe('commercetools answered with status 503.');
    expect(errors?.[0]?.extensions?.status).toBe(503);
  });

  it('null instead of a resource is no resource that does not exist', async () => {
    gateway.commercetools.on(`${LIST}/connector-1`, { text: 'null' });
    const answer = await gateway.ask('{ stagedConnector(id: "connector-1") { id } }');
    expect(extensionsOf(answer)?.code).toBe('UPSTREAM_INVALID_RESPONSE');
  });

  it('a slow answer ends with a time-out', async () => {
    gateway.commercetools.on(LIST, { delayMs: 2_500 });
    const startedAt = Date.now();
    expect(extensionsOf(await gateway.ask(LIST_QUERY))).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      status: 504,
    });
    expect(Date.now() - startedAt).toBeLessThan(2_400);
  });

  it('a conflict keeps code, status and versions', async () => {
    const body = buildErrorBody(409, 'ConcurrentModification', { expectedVersion: 3, currentVersion: 4 });
    gateway.commercetools.on(PREVIEW, { status: 409, json: body });
    expect(extensionsOf(await gateway.ask(PREVIEW_MUTATION))).toMatchObject({
      code: 'ConcurrentModification',
      status: 409,
      details: { expectedVersion: 3, currentVersion: 4 },
    });
  });

  it('what is wrong with a draft is told in detail', async () => {
    const detailedErrorMessage = 'body.repository.url must match the pattern';
    const json = buildErrorBody(400, 'InvalidJsonInput', { detailedErrorMessage, value: 'sent' });
    gateway.commercetools.on(PREVIEW, { status: 400, json });
    expect(extensionsOf(await gateway.ask(PREVIEW_MUTATION))).toMatchObject({
      code: 'InvalidJsonInput',
      details: { detailedErrorMessage },
    });
  });

  it('what is wrong with a deployment is not: it could repeat a secret', async () => {
    const json = buildErrorBody(400, 'InvalidQueryParam', { detailedErrorMessage: 'repeats what was sent' });
    gateway.commercetools.on('GET /connect/demo-store/deployments', { status: 400, json });
    const extensions = extensionsOf(await gateway.ask('{ deployments { total } }'));
    expect(extensions?.code).toBe('InvalidQueryParam');
    expect(extensions).not.toHaveProperty('details');
  });

  it('a code that nobody knows is kept with its message', async () => {
    gateway.commercetools.on(LIST, { status: 422, json: buildErrorBody(422, 'SomethingNew') });
    const answer = await gateway.ask(LIST_QUERY);
    expect(answer.errors?.[0]?.message).toBe('Message of SomethingNew');
    expect(extensionsOf(answer)).toMatchObject({ code: 'SomethingNew', status: 422 });
  });
});

describe('when commercetools answers 403', () => {
  it.each([
    ['AuthorizationError', { json: buildErrorBody(403, 'AuthorizationError') }, 'AuthorizationError'],
    ['insufficient_scope', { json: buildErrorBody(403, 'insufficient_scope') }, 'insufficient_scope'],
    ['no code', { text: '' }, undefined],
  ])('%s, it is the API client of the gateway that lacks a scope', async (_name, body, upstreamCode) => {
    const headers = { 'x-correlation-id': 'upstream-1' };
    gateway.commercetools.on(LIST, { status: 403, headers, ...body });
    const answer = await gateway.ask(LIST_QUERY);
    const extensions = extensionsOf(answer);
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]?.message).toContain('lacks a scope');
    expect(extensions).toMatchObject({
      code: 'UPSTREAM_FORBIDDEN',
      status: 502,
      correlationId: 'upstream-1',
    });
    expect(extensions?.details).toEqual(upstreamCode === undefined ? undefined : { upstreamCode });
  });
});

describe('when commercetools does not accept the token', () => {
  const refused = { status: 401, json: buildErrorBody(401, 'invalid_token') };
  const TOKEN = 'POST /auth/oauth/token';

  it('a new token is fetched once, and the request repeated', async () => {
    gateway.commercetools.on(LIST, { json: buildPage([]) }, refused, { json: buildPage([]) });
    await gateway.ask(LIST_QUERY);
    expect((await gateway.ask(LIST_QUERY)).errors).toBeUndefined();
    expect(gateway.commercetools.requestsTo(TOKEN)).toHaveLength(2);
  });

  it('a refusal that stays is a failure of the gateway, not of the user', async () => {
    gateway.commercetools.on(LIST, refused);
    const answer = await gateway.ask(LIST_QUERY);
    expect(answer.status).toBe(200);
    expect(extensionsOf(answer)).toMatchObject({ code: 'UPSTREAM_UNAUTHORIZED', status: 502 });
  });

  it.each([
    [401, 'invalid_client'],
    [400, 'invalid_scope'],
  ])('a token endpoint that answers %i %s is the same failure', async (status, code) => {
    gateway.commercetools.on(TOKEN, { status, json: buildErrorBody(status, code) });
    const answer = await gateway.ask(LIST_QUERY);
    expect(answer.status).toBe(200);
    expect(extensionsOf(answer)).toMatchObject({ code: 'UPSTREAM_UNAUTHORIZED', status: 502 });
  });

  it('requests that arrive together share one token', async () => {
    gateway.commercetools.on(LIST, { json: buildPage([]), delayMs: 50 });
    await Promise.all([1, 2, 3].map(() => gateway.ask(LIST_QUERY)));
    expect(gateway.commercetools.requestsTo(TOKEN)).toHaveLength(1);
  });

  it('whatever commercetools answers, the browser never sees 401', async () => {
    const outcome = fc.record({
      status: fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 504),
      text: fc.constantFrom('', '<html>', JSON.stringify(buildErrorBody(401, 'invalid_token'))),
    });
    await fc.assert(
      fc.asyncProperty(outcome, outcome, fc.boolean(), async (list, token, isTokenRefused) => {
        gateway.commercetools.on(LIST, list);
        if (isTokenRefused) gateway.commercetools.on(TOKEN, token);
        const answer = await gateway.ask(LIST_QUERY);
        expect(answer.status).toBe(200);
        expect(extensionsOf(answer)?.status).not.toBe(401);
      }),
      { numRuns: 40 },
    );
  });
});

describe('correlation ids', () => {
  it('the id of the Merchant Center is passed on and answered back', async () => {
    gateway.commercetools.on(LIST, { json: buildPage([]) });
    const { headers } = await gateway.ask(LIST_QUERY, { headers: { 'x-correlation-id': 'mc/abc-1' } });
    expect(headers.get('x-correlation-id')).toBe('mc/abc-1');
    expect(gateway.commercetools.requestsTo(LIST)[0]?.headers['x-correlation-id']).toBe('mc/abc-1');
  });

  it('an id that could spoil a log is replaced', async () => {
    const { headers } = await gateway.ask(LIST_QUERY, { headers: { 'x-correlation-id': 'a b"c' } });
    expect(headers.get('x-correlation-id')).toMatch(/^gateway-[\da-f-]{36}$/);
  });

  it('an error carries the id that commercetools answered, else the own one', async () => {
    gateway.commercetools.on(
      LIST,
      { status: 500, json: buildErrorBody(500, 'General'), headers: { 'x-correlation-id': 'upstream-1' } },
      { status: 500, json: buildErrorBody(500, 'General') },
    );
    expect(extensionsOf(await gateway.ask(LIST_QUERY))?.correlationId).toBe('upstream-1');
    const second = await gateway.ask(LIST_QUERY, { headers: { 'x-correlation-id': 'own-1' } });
    expect(extensionsOf(second)?.correlationId).toBe('own-1');
  });
});
