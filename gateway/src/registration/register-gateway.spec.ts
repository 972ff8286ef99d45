import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readScriptConfig } from '../config.js';
import { createScriptClients } from '../scripts/script-clients.js';
import { startFakeCommercetools, type FakeCommercetools } from '../test-utils/fake-commercetools.js';
import { buildErrorBody } from '../test-utils/wire.builder.js';
import { originProof } from './origin-proof.js';
import { registerGateway, unregisterGateway } from './register-gateway.js';
import { registrationKey, type RegistrationStore } from './registration-store.js';

const ORIGIN = 'https://service-1.example.com';
const OTHER_ORIGIN = 'https://service-2.example.com';
const NOW = '2026-11-20T12:00:00.000Z';
const CONTAINER = '/ctp/demo-store/custom-objects/connect-console-gateway';
const OWN = `${CONTAINER}/${registrationKey('client-1')}`;
const WRITE = 'POST /ctp/demo-store/custom-objects';
const CONFLICT = { status: 409, json: buildErrorBody(409, 'ConcurrentModification', { currentVersion: 9 }) };

let commercetools: FakeCommercetools;
let store: RegistrationStore;
beforeEach(async () => {
  commercetools = await startFakeCommercetools();
  commercetools.on('POST /auth/oauth/token', { json: { access_token: 'token', expires_in: 7200 } });
  ({ registrations: store } = createScriptClients(
    readScriptConfig({
      CTP_PROJECT_KEY: 'demo-store',
      CTP_CLIENT_REGION: 'us-central1.gcp',
      CTP_CLIENT_ID: 'client-1',
      CTP_CLIENT_SECRET: 'secret',
      CTP_AUTH_URL: `${commercetools.url}/auth`,
      CTP_API_URL: `${commercetools.url}/ctp`,
      CONNECT_SERVICE_URL: ORIGIN,
    }),
  ));
});
afterEach(() => commercetools.close());

function objectWith(value: unknown, version = 1): { json: Record<string, unknown> } {
  return { json: { id: 'object-1', version, container: 'connect-console-gateway', key: 'k', value } };
}

function registrationAt(origin: string, version = 1): { json: Record<string, unknown> } {
  const registration = { schema: 1, origin, registeredAt: '2026-11-01T00:00:00.000Z' };
  return objectWith({ ...registration, proof: originProof(origin, 'secret') }, version);
}

const NONE = { status: 404, json: buildErrorBody(404, 'ResourceNotFound') };

describe('postDeploy', () => {
  it('registers a gateway that is not registered, and reads it back', async () => {
    commercetools.on(`GET ${OWN}`, NONE, registrationAt(ORIGIN));
    commercetools.on(WRITE, { status: 201, json: {} });
    const outcome = await registerGateway(store, ORIGIN, NOW);
    expect(outcome).toEqual({ ok: true, sentence: `The gateway is registered at ${ORIGIN}.` });
    expect(JSON.parse(commercetools.requestsTo(WRITE)[0]?.body ?? '')).toEqual({
      container: 'connect-console-gateway',
      key: registrationKey('client-1'),
      value: { schema: 1, origin: ORIGIN, registeredAt: NOW, proof: originProof(ORIGIN, 'secret') },
      version: 0,
    });
    expect(commercetools.requestsTo(`GET ${OWN}`)).toHaveLength(2);
  });

  it.each([
    ['another origin', registrationAt(OTHER_ORIGIN, 4)],
    ['something unreadable', objectWith('broken', 4)],
    [
      'its own origin without its proof',
      objectWith({ schema: 1, origin: ORIGIN, registeredAt: '2026-11-01T00:00:00.000Z' }, 4),
    ],
  ])('replaces %s with the version that it read', async (_name, before) => {
    commercetools.on(`GET ${OWN}`, before, registrationAt(ORIGIN, 5));
    commercetools.on(WRITE, { json: {} });
    expect(await registerGateway(store, ORIGIN, NOW)).toMatchObject({ ok: true });
    expect(JSON.parse(commercetools.requestsTo(WRITE)[0]?.body ?? '')).toMatchObject({ version: 4 });
  });

  it('changes nothing when it runs again', async () => {
    commercetools.on(`GET ${OWN}`, registrationAt(ORIGIN));
    const outcome = await registerGateway(store, ORIGIN, NOW);
    expect(outcome).toEqual({ ok: true, sentence: `The gateway is already registered at ${ORIGIN}.` });
    expect(commercetools.requestsTo(WRITE)).toEqual([]);
  });

  it('says so when somebody else changed the registration at the same time', async () => {
    commercetools.on(`GET ${OWN}`, NONE, registrationAt(OTHER_ORIGIN));
    commercetools.on(WRITE, CONFLICT);
    expect(await registerGateway(store, ORIGIN, NOW)).toEqual({
      ok: false,
      sentence:
        'Somebody else changed the registration of the gateway at the same time; run postDeploy again.',
    });
  });

  it('is content when the other one wrote the same', async () => {
    commercetools.on(`GET ${OWN}`, NONE, registrationAt(ORIGIN));
    commercetools.on(WRITE, CONFLICT);
    expect(await registerGateway(store, ORIGIN, NOW)).toMatchObject({ ok: true });
  });

  it.each([
    ['another origin', registrationAt(OTHER_ORIGIN), OTHER_ORIGIN],
    ['nothing', NONE, 'nothing usable'],
    ['something unreadable', objectWith({}), 'nothing usable'],
  ])('fails when reading back gives %s', async (_name, after, found) => {
    commercetools.on(`GET ${OWN}`, NONE, after);
    commercetools.on(WRITE, { status: 201, json: {} });
    const { ok, sentence } = await registerGateway(store, ORIGIN, NOW);
    expect(ok).toBe(false);
    expect(sentence).toBe(`The registration was written for ${ORIGIN}, but reading it back gave ${found}.`);
  });

  it('fails when the API client may not write', async () => {
    commercetools.on(`GET ${OWN}`, NONE);
    commercetools.on(WRITE, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    await expect(registerGateway(store, ORIGIN, NOW)).rejects.toThrow('lacks a scope');
  });
});

describe('preUndeploy', () => {
  it('removes its own registration with the version that it read', async () => {
    commercetools.on(`GET ${OWN}`, registrationAt(ORIGIN, 7));
    commercetools.on(`DELETE ${OWN}`, { json: {} });
    expect(await unregisterGateway(store, ORIGIN)).toMatchObject({ ok: true });
    expect(commercetools.requestsTo(`DELETE ${OWN}`)[0]?.path).toBe(`${OWN}?version=7`);
  });

  it.each([
    ['the registration of another gateway', registrationAt(OTHER_ORIGIN)],
    ['something unreadable', objectWith('broken')],
    ['nothing', NONE],
  ])('leaves %s alone and succeeds', async (_name, found) => {
    commercetools.on(`GET ${OWN}`, found);
    expect(await unregisterGateway(store, ORIGIN)).toMatchObject({ ok: true });
    expect(commercetools.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('fails when somebody else changed the registration at the same time', async () => {
    commercetools.on(`GET ${OWN}`, registrationAt(ORIGIN));
    commercetools.on(`DELETE ${OWN}`, CONFLICT);
    expect(await unregisterGateway(store, ORIGIN)).toMatchObject({ ok: false });
  });
});

describe('the key of a registration', () => {
  it('is that of the API client, so that no gateway finds the registration of another', () => {
    expect(registrationKey('client-1')).toMatch(/^gateway-[\da-f]{16}$/);
    expect(registrationKey('client-1')).not.toBe(registrationKey('client-2'));
  });
});
