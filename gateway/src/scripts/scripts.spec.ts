import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readScriptConfig } from '../config.js';
import { registrationKey } from '../registration/registration-store.js';
import { startFakeCommercetools, type FakeCommercetools } from '../test-utils/fake-commercetools.js';
import { buildErrorBody } from '../test-utils/wire.builder.js';
import { installProduct } from './install-product.js';
import { removeProduct } from './remove-product.js';
import { createScriptClients, type ScriptClients } from './script-clients.js';

const ORIGIN = 'https://service-1.example.com';
const NOW = '2026-11-20T12:00:00.000Z';
const PROJECT = 'GET /ctp/demo-store';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';

let commercetools: FakeCommercetools;
let clients: ScriptClients;
beforeEach(async () => {
  commercetools = await startFakeCommercetools();
  clients = clientsWith('manage_key_value_documents:demo-store');
});
afterEach(() => commercetools.close());

function clientsWith(scope: string): ScriptClients {
  commercetools.on('POST /auth/oauth/token', { json: { access_token: 'token', expires_in: 7200, scope } });
  return createScriptClients(
    readScriptConfig({
      CTP_PROJECT_KEY: 'demo-store',
      CTP_CLIENT_REGION: 'us-central1.gcp',
      CTP_CLIENT_ID: 'client-1',
      CTP_CLIENT_SECRET: 'secret',
      CTP_AUTH_URL: `${commercetools.url}/auth`,
      CTP_API_URL: `${commercetools.url}/ctp`,
      CONNECT_SERVICE_URL: ORIGIN,
    }),
  );
}

function keysIn(container: string): string[] {
  const own = commercetools.customObjects.all().filter((object) => object.container === container);
  return own.map(({ key }) => key);
}

function writeEntries(count: number): void {
  for (let number = 1; number <= count; number += 1) {
    commercetools.customObjects.put({
      container: 'connect-console-journal',
      key: `deployment.${number}`,
      value: { subject: 'deployment/1' },
    });
  }
}

describe('postDeploy', () => {
  it.each([
    [
      'says nothing of Messages that are kept long enough',
      { enabled: true, deleteDaysAfterCreation: 15 },
      /\.$/,
    ],
    ['says that Messages are off', { enabled: false }, /Messages are off in this project/],
    [
      'says that Messages are kept for few days',
      { enabled: true, deleteDaysAfterCreation: 3 },
      /after 3 days/,
    ],
  ])('%s where it may read the project', async (_name, messages, sentence) => {
    commercetools.on(PROJECT, { json: { key: 'demo-store', messages } });
    clients = clientsWith('manage_key_value_documents:demo-store view_project_settings:demo-store');
    const outcome = await installProduct(clients, ORIGIN, NOW);
    expect(outcome.ok).toBe(true);
    expect(outcome.sentence).toMatch(sentence);
    expect(commercetools.requestsTo(PROJECT)).toHaveLength(1);
  });

  it('does not ask for the project without a scope for it', async () => {
    const outcome = await installProduct(clients, ORIGIN, NOW);
    expect(outcome).toEqual({ ok: true, sentence: `The gateway is registered at ${ORIGIN}.` });
    expect(commercetools.requestsTo(PROJECT)).toEqual([]);
  });

  it('succeeds when the project cannot be read', async () => {
    commercetools.on(PROJECT, { status: 503, json: {} });
    clients = clientsWith('manage_project:demo-store');
    expect(await installProduct(clients, ORIGIN, NOW)).toMatchObject({ ok: true });
  });
});

describe('preUndeploy', () => {
  beforeEach(() => installProduct(clients, ORIGIN, NOW));

  it('removes the whole journal and counts the sync targets that it leaves', async () => {
    writeEntries(45);
    commercetools.customObjects.put({ container: 'sync-target', key: 'klaviyo', value: {} });
    const { ok, sentence } = await removeProduct(clients, ORIGIN);
    expect(ok).toBe(true);
    expect(sentence).toContain('The journal is removed; it had entries: 45. Sync targets are left');
    expect(sentence).toContain('connectors use them: 1.');
    expect(keysIn('connect-console-journal')).toEqual([]);
    expect(keysIn('connect-console-gateway')).toEqual([]);
    expect(keysIn('sync-target')).toEqual(['klaviyo']);
  });

  it('leaves the journal to another gateway', async () => {
    writeEntries(1);
    const other = { container: 'connect-console-gateway', key: registrationKey('client-2'), value: {} };
    commercetools.customObjects.put(other);
    const { ok, sentence } = await removeProduct(clients, ORIGIN);
    expect([ok, sentence]).toEqual([true, expect.stringContaining('the journal is left to it')]);
    expect(keysIn('connect-console-journal')).toEqual(['deployment.1']);
  });

  it('has nothing more to do where the product was never used', async () => {
    expect((await removeProduct(clients, ORIGIN)).sentence).toMatch(
      /There is no journal. No sync target is left.$/,
    );
  });

  it('lets the deployment go when the journal cannot be read, and says so', async () => {
    commercetools.on(JOURNAL, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    const { ok, sentence } = await removeProduct(clients, ORIGIN);
    expect(ok).toBe(true);
    expect(sentence).toContain('left of the journal is not known (UPSTREAM_FORBIDDEN)');
    expect(keysIn('connect-console-gateway')).toEqual([]);
  });
});
