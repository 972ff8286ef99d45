import { expect, test } from '@jest/globals';
import { runningSimulator } from '../test-utils/running-simulator.js';

const GATEWAY = 'service-a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d.us-central1.gcp.3.sandbox.commercetools.app';
const APPLICATION = 'mc-app-b2c3d4e5-f607-4b8c-9d0e-1f2a3b4c5d6e.us-central1.gcp.3.sandbox.commercetools.app';

type Answer = Record<string, unknown> & { environment: Record<string, string> };

async function control(
  url: string,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`${url}/__simulator${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer }; // what it holds is the test
}

test('a service gets its values, the global ones and a port, its scripts its URL too', async () => {
  const { url } = await runningSimulator();
  const { body } = await control(url, 'GET', `/environment/${GATEWAY}`);
  expect(body.environment).toMatchObject({ ENTRY_POINT_URI_PATH: 'connect-console', PORT: '8080' });
  expect(body.environment).not.toHaveProperty('CONNECT_SERVICE_URL');
  const script = await control(url, 'GET', `/environment/${GATEWAY}?script`);
  expect(script.body.environment.CONNECT_SERVICE_URL).toBe(`https://${GATEWAY}/`);
});

test('a custom application gets its own URL, and neither a port nor an API client', async () => {
  const { url } = await runningSimulator();
  const { body } = await control(url, 'GET', `/environment/${APPLICATION}`);
  expect(Object.keys(body.environment).sort()).toEqual([
    'APPLICATION_URL',
    'ASSETS_ORIGIN',
    'CLOUD_IDENTIFIER',
    'CUSTOM_APPLICATION_ID',
    'ENTRY_POINT_URI_PATH',
    'GATEWAY_ORIGIN',
  ]);
  expect(body.environment.APPLICATION_URL).toBe(`https://${APPLICATION}`);
});

test('a host that no Deployment has is not known', async () => {
  const { url } = await runningSimulator();
  expect((await control(url, 'GET', '/environment/service-none.example.com')).status).toBe(404);
});

test('what is stored is told by kind', async () => {
  const { url } = await runningSimulator();
  const { body } = await control(url, 'GET', '/holdings');
  expect(body.deployments).toContain('connect-console-demo-store');
  expect(body['custom objects']).toContain('demo-store: sync-target/klaviyo');
  expect(body.subscription).toContain('demo-store: klaviyo-orders');
  expect(body.permissions).toContain('demo-store: merchant canViewConnectConsole');
  expect(JSON.stringify(body)).not.toContain('simulator-only-secret');
});

test('only processes of this machine can run an application', async () => {
  const { url } = await runningSimulator();
  const applications = { [GATEWAY]: 'http://localhost:4001' };
  expect((await control(url, 'PUT', '/applications', { applications })).body).toEqual({ applications });
  const elsewhere = { applications: { [GATEWAY]: 'https://example.com' } };
  expect((await control(url, 'PUT', '/applications', elsewhere)).status).toBe(400);
  await control(url, 'POST', '/reset', {});
  expect((await control(url, 'GET', '/applications')).body).toEqual({ applications: {} });
});
