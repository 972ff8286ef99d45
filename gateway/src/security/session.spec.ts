import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ORIGIN, startGateway, type RunningGateway } from '../test-utils/running-gateway.js';

const QUERY = '{ gateway { projectKey } }';

describe('the session of the Merchant Center', () => {
  let gateway: RunningGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it('a request that the Merchant Center signed for this gateway is answered', async () => {
    const answer = await gateway.ask(QUERY);
    expect(answer).toMatchObject({ status: 200, data: { gateway: { projectKey: 'demo-store' } } });
  });

  it.each([
    ['an expired token', { expiresIn: -1 }, 'ERR_JWT_EXPIRED'],
    [
      'a token for another service',
      { audience: 'https://other.example.com' },
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
    [
      'a token for a path of this service',
      { audience: `${ORIGIN}/graphql` },
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
    [
      'a token of another issuer',
      { issuer: 'https://issuer.example.com' },
      'ERR_JWT_CLAIM_VALIDATION_FAILED',
    ],
  ])('%s is refused with 403', async (_name, claims, reason) => {
    const answer = await gateway.ask(QUERY, { claims });
    expect(answer.status).toBe(403);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      status: 403,
      details: { reason },
    });
  });

  it('a token without signature is refused with 403', async () => {
    const token = gateway.merchantCenter.withoutSignature(gateway.claims());
    const answer = await gateway.ask(QUERY, { token });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a token signed with another key is refused with 403', async () => {
    const token = await gateway.merchantCenter.signWithUnknownKey(gateway.claims());
    const answer = await gateway.ask(QUERY, { token });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions.details).toEqual({
      reason: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('a token for another project is refused with 403', async () => {
    const answer = await gateway.ask(QUERY, { claims: { projectKey: 'demo-outlet' } });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.message).toBe('This gateway does not serve the project "demo-outlet".');
  });

  it.each([
    ['no token', null],
    ['a junk token', 'junk'],
    ['an empty token', ''],
  ])('%s is refused with 403', async (_name, token) => {
    const answer = await gateway.ask(QUERY, { token });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a request that did not come through the forwarder is refused with 403', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST' });
    expect(response.status).toBe(403);
  });

  it('version 1 of the forwarder is refused, because it would admit the issuer of another cloud', async () => {
    const answer = await gateway.ask(QUERY, { headers: { 'x-mc-api-forward-to-version': 'v1' } });
    expect(answer.status).toBe(403);
  });

  it('the Host header does not decide who the token is for', async () => {
    const host = 'other.example.com';
    const answer = await gateway.ask(QUERY, {
      claims: { audience: `https://${host}` },
      headers: { host, 'x-forwarded-host': host },
    });
    expect(answer.status).toBe(403);
  });

  it.each(['/', '/graphql', '/anything', '/health/more'])(
    'GET %s is refused without a session',
    async (path) => {
      expect((await fetch(`${gateway.url}${path}`)).status).toBe(403);
    },
  );

  it('there is nothing but POST /graphql behind the session', async () => {
    const token = await gateway.merchantCenter.sign(gateway.claims());
    const headers = {
      authorization: `Bearer ${token}`,
      'x-mc-api-cloud-identifier': 'gcp-eu',
      'x-mc-api-forward-to-version': 'v2',
    };
    const response = await fetch(`${gateway.url}/graphql?query={__typename}`, { headers });
    expect(response.status).toBe(404);
  });
});

describe('the keys of the Merchant Center', () => {
  it.each([
    ['cannot be reached', { hangUp: true }],
    ['answer with an error', { status: 500 }],
    ['are not JSON', { text: '<html>' }],
    ['are not keys', { json: { keys: 'none' } }],
  ])('when they %s, the gateway asks to try again and does not refuse', async (_name, answer) => {
    const gateway = await startGateway();
    gateway.commercetools.on('GET /.well-known/jwks.json', answer);
    const { status, errors } = await gateway.ask(QUERY);
    await gateway.close();
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNREACHABLE', status: 503 });
  });
});
