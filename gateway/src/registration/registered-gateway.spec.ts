import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { CLIENT_SECRET, ORIGIN, startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { originProof } from './origin-proof.js';
import { registrationKey } from './registration-store.js';

const QUERY = '{ gateway { projectKey } }';
const OWN = `GET /ctp/demo-store/custom-objects/connect-console-gateway/${registrationKey('client-of-the-tests')}`;

function registrationAt(origin: string, proof = originProof(origin, CLIENT_SECRET)): { json: unknown } {
  const value = { schema: 1, origin, registeredAt: '2026-11-20T10:00:00.000Z', proof };
  return { json: { id: 'object-1', version: 1, container: 'connect-console-gateway', value } };
}

describe('a gateway without configured origin', () => {
  let gateway: RunningGateway;

  beforeEach(async () => {
    gateway = await startGateway({ gatewayOrigin: null });
  });
  afterEach(() => gateway.close());

  it('answers 503 before it is registered', async () => {
    const { status, errors } = await gateway.ask(QUERY);
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_REGISTERED', status: 503 });
  });

  it('answers as soon as it finds its own registration', async () => {
    gateway.commercetools.on(OWN, registrationAt(ORIGIN));
    expect((await gateway.ask(QUERY)).status).toBe(200);
  });

  it('asks for the registration once for several requests', async () => {
    gateway.commercetools.on(OWN, registrationAt(ORIGIN));
    await Promise.all([gateway.ask(QUERY), gateway.ask(QUERY), gateway.ask(QUERY)]);
    await gateway.ask(QUERY);
    expect(gateway.commercetools.requestsTo(OWN)).toHaveLength(1);
  });

  it('accepts only tokens for the registered origin', async () => {
    gateway.commercetools.on(OWN, registrationAt('https://elsewhere.example.com'));
    expect((await gateway.ask(QUERY)).status).toBe(403);
  });

  it.each([
    ['no origin', { json: { id: 'object-1', version: 1, value: 'broken' } }],
    ['an origin that is not public', registrationAt('http://10.0.0.1')],
    ['no proof', registrationAt(ORIGIN, '')],
    [
      'the proof of another origin',
      registrationAt(ORIGIN, originProof('https://a.example.com', CLIENT_SECRET)),
    ],
    ['the proof of another API client', registrationAt(ORIGIN, originProof(ORIGIN, 'another secret'))],
    ['a proof of the right length that is none', registrationAt(ORIGIN, '0'.repeat(64))],
  ])('a registration with %s counts as none', async (_name, answer) => {
    gateway.commercetools.on(OWN, answer);
    expect((await gateway.ask(QUERY)).errors?.[0]?.extensions.code).toBe('NOT_REGISTERED');
  });

  it('says that commercetools is unreachable instead of claiming that it is not registered', async () => {
    gateway.commercetools.on(OWN, { hangUp: true });
    for (const { status, errors } of [await gateway.ask(QUERY), await gateway.ask(QUERY)]) {
      expect(status).toBe(503);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_UNREACHABLE', status: 503 });
    }
  });

  it('its health tells that it is not registered, then that it is, and nothing secret', async () => {
    const health = async (): Promise<unknown> => (await fetch(`${gateway.url}/health`)).json();
    expect(await health()).toEqual({ status: 'ok', registered: false });
    gateway.commercetools.on(OWN, registrationAt(ORIGIN));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await gateway.ask(QUERY);
    expect(await health()).toEqual({ status: 'ok', registered: true });
  });
});
