import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { originProof } from './registration/origin-proof.js';
import { registrationKey } from './registration/registration-store.js';
import { runBuilt } from './test-utils/built-program.js';
import { startFakeCommercetools, type FakeCommercetools } from './test-utils/fake-commercetools.js';
import { createMerchantCenter } from './test-utils/merchant-center.js';

const SECRET = 'client-secret-of-the-tests';

let commercetools: FakeCommercetools;
let environment: Record<string, string>;
beforeEach(async () => {
  commercetools = await startFakeCommercetools();
  commercetools.on('POST /auth/oauth/token', { json: { access_token: 'upstream-token', expires_in: 7200 } });
  environment = {
    CTP_PROJECT_KEY: 'demo-store',
    CTP_CLIENT_ID: 'client-1',
    CTP_CLIENT_SECRET: SECRET,
    CTP_CLIENT_REGION: 'us-central1.gcp',
    CTP_AUTH_URL: `${commercetools.url}/auth`,
    CTP_API_URL: `${commercetools.url}/ctp`,
    CONNECT_API_URL: `${commercetools.url}/connect`,
    SESSION_ISSUER: commercetools.url,
    ENTRY_POINT_URI_PATH: 'connect-console',
    PORT: '0',
  };
});
afterEach(() => commercetools.close());

describe('the gateway as a process', () => {
  it('without configuration ends with 1 and names what is missing', async () => {
    const gateway = runBuilt('index.js', {});
    expect(await gateway.exited).toBe(1);
    expect(gateway.stderr()).toContain('CTP_CLIENT_ID is missing');
    expect(gateway.stderr()).toContain('ENTRY_POINT_URI_PATH is missing');
    expect(gateway.stderr()).not.toContain('    at ');
  });

  it('on a taken port ends with 1 and one sentence', async () => {
    const gateway = runBuilt('index.js', { ...environment, PORT: new URL(commercetools.url).port });
    expect(await gateway.exited).toBe(1);
    expect(gateway.stderr()).toMatch(/^listen EADDRINUSE.*\n$/);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'after %s answers the request in progress and ends with 0',
    async (signal) => {
      commercetools.on('GET /.well-known/jwks.json', { json: { keys: [] }, delayMs: 500 });
      const gateway = runBuilt('index.js', { ...environment, GATEWAY_ORIGIN: 'https://gateway.example.com' });
      await gateway.printed('"listening"');
      const { port } = JSON.parse(gateway.stdout()) as { port: number };
      const junk = 'eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.e30.AAAA';
      const inProgress = fetch(`http://localhost:${port}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${junk}`,
          'x-mc-api-cloud-identifier': 'gcp-eu',
          'x-mc-api-forward-to-version': 'v2',
        },
      });
      while (commercetools.requestsTo('GET /.well-known/jwks.json').length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      gateway.child.kill(signal);
      expect((await inProgress).status).toBe(403);
      expect(await gateway.exited).toBe(0);
      expect(gateway.stdout()).not.toContain(SECRET);
    },
  );
});

describe('the gateway as it is built', () => {
  it('checks a connect.yaml in a thread of its own', async () => {
    const merchantCenter = await createMerchantCenter();
    commercetools.on('GET /.well-known/jwks.json', { json: merchantCenter.keySet });
    const token = await merchantCenter.sign({
      issuer: commercetools.url,
      audience: 'https://gateway.example.com',
      projectKey: 'demo-store',
      userId: 'user-1',
      permissions: ['canManageConnectConsoleConnectors'],
      expiresIn: 60,
    });
    const gateway = runBuilt('index.js', { ...environment, GATEWAY_ORIGIN: 'https://gateway.example.com' });
    await gateway.printed('"listening"');
    const { port } = JSON.parse(gateway.stdout()) as { port: number };
    const response = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-mc-api-cloud-identifier': 'gcp-eu',
        'x-mc-api-forward-to-version': 'v2',
      },
      body: JSON.stringify({ query: '{ connectYamlCheck(text: "deployAs: 1") { problems { key line } } }' }),
    });
    expect(await response.json()).toEqual({
      data: { connectYamlCheck: { problems: [{ key: 'deployAs', line: 1 }] } },
    });
    gateway.child.kill('SIGTERM');
    expect(await gateway.exited).toBe(0);
    expect(gateway.stderr()).toBe('');
  });
});

describe('the scripts as processes', () => {
  const OWN = `/ctp/demo-store/custom-objects/connect-console-gateway/${registrationKey('client-1')}`;
  const origin = 'https://service-1.example.com';
  const value = {
    schema: 1,
    origin,
    registeredAt: '2026-11-01T00:00:00.000Z',
    proof: originProof(origin, SECRET),
  };
  const registration = { json: { id: 'object-1', version: 2, value } };

  it('postDeploy registers, says so in one sentence and ends with 0', async () => {
    commercetools.on(
      `GET ${OWN}`,
      { status: 404, json: { errors: [{ code: 'ResourceNotFound' }] } },
      registration,
    );
    commercetools.on('POST /ctp/demo-store/custom-objects', { status: 201, json: {} });
    const script = runBuilt('scripts/post-deploy.js', {
      ...environment,
      CONNECT_SERVICE_URL: 'https://service-1.example.com/',
    });
    expect(await script.exited).toBe(0);
    expect(script.stdout()).toBe('postDeploy: The gateway is registered at https://service-1.example.com.\n');
  });

  it('postDeploy without address ends with 1 and says what is missing', async () => {
    const script = runBuilt('scripts/post-deploy.js', environment);
    expect(await script.exited).toBe(1);
    expect(script.stderr()).toContain('CONNECT_SERVICE_URL is missing');
  });

  it('postDeploy ends with 1 and one sentence when commercetools refuses', async () => {
    commercetools.on('POST /auth/oauth/token', { status: 401, json: {} });
    const script = runBuilt('scripts/post-deploy.js', {
      ...environment,
      CONNECT_SERVICE_URL: 'https://service-1.example.com',
    });
    expect(await script.exited).toBe(1);
    expect(script.stderr()).toMatch(
      /^postDeploy: commercetools refused the API client.* \(UPSTREAM_UNAUTHORIZED\) .*, then redeploy\.\n$/,
    );
    expect(script.stderr()).not.toContain(SECRET);
  });

  it('preUndeploy ends with 1 and says what to do when a scope is missing', async () => {
    commercetools.on(`GET ${OWN}`, { status: 403, json: {} });
    const script = runBuilt('scripts/pre-undeploy.js', {
      ...environment,
      CONNECT_SERVICE_URL: 'https://service-1.example.com',
    });
    expect(await script.exited).toBe(1);
    expect(script.stderr()).toMatch(/manage_key_value_documents, then undeploy again\.\n$/);
  });

  it('preUndeploy removes the registration and ends with 0', async () => {
    commercetools.on(`GET ${OWN}`, registration);
    commercetools.on(`DELETE ${OWN}`, { json: {} });
    const script = runBuilt('scripts/pre-undeploy.js', {
      ...environment,
      CONNECT_SERVICE_URL: 'https://service-1.example.com',
    });
    expect(await script.exited).toBe(0);
    expect(commercetools.requestsTo(`DELETE ${OWN}`)).toHaveLength(1);
  });
});
