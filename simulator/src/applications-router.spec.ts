import { expect, test } from '@jest/globals';
import { runningSimulator } from './test-utils/running-simulator.js';

const PROFILES = 'service-53b00b97-bdde-4d31-abc4-b459adc7efb2.us-central1.gcp.3.sandbox.commercetools.app';
const CHECKOUT = 'service-c2a5af14-be2d-4e3c-a96c-71e36598851c.us-central1.gcp.commercetools.app';

test.each([
  ['of a Deployment that is Deployed', `${PROFILES}/klaviyo-profiles`, 200],
  ['at any path', `${PROFILES}/health`, 200],
  ['without a path', PROFILES, 200],
  ['of a Deployment that is not', `${CHECKOUT}/`, 503],
  ['that nobody has deployed', 'service-1.example.com/', 404],
])('an application %s', async (_which, address, expected) => {
  const { url } = await runningSimulator();
  expect((await fetch(`${url}/apps/${address}`)).status).toBe(expected);
});

test('an application is away while its Deployment is at work, and back afterwards', async () => {
  const { url, request, clock } = await runningSimulator();
  const path = '/connect/demo-store/deployments/key=klaviyo-demo-store';
  const { version } = (await request(path)).body as { version: number };
  const body = JSON.stringify({ version, actions: [{ action: 'redeploy' }] });
  await request(path, { method: 'POST', body });
  expect((await fetch(`${url}/apps/${PROFILES}/health`)).status).toBe(503);
  clock.advance(10 * 60 * 1000);
  expect((await fetch(`${url}/apps/${PROFILES}/health`)).status).toBe(200);
});

test.each(['bare', 'origin'])('an application whose URL is of the form "%s" answers', async (form) => {
  const { url, request } = await runningSimulator({ behavior: [`application-url=${form}`] });
  const { body } = await request('/connect/demo-store/deployments/key=klaviyo-demo-store');
  const { applications } = body as { applications: { url?: string }[] };
  const shown = applications.flatMap((application) => application.url ?? []);
  expect(shown).toHaveLength(1);
  const host = shown[0]?.replace('https://', '');
  expect((await fetch(`${url}/apps/${host}/health`)).status).toBe(200);
});

test('an application that really runs has the address where it does, and keeps it', async () => {
  const runningApplications = { [PROFILES]: 'http://localhost:4001' };
  const { url, request, clock } = await runningSimulator({ runningApplications });
  const path = '/connect/demo-store/deployments/key=klaviyo-demo-store';
  const running = { url: 'http://localhost:4001/klaviyo-profiles' };
  const { body } = await request(path);
  expect(body).toMatchObject({ applications: [{}, running] });
  expect((await fetch(`${url}/apps/localhost:4001/`)).status).toBe(200);

  const { version } = body as { version: number };
  const redeploy = { version, actions: [{ action: 'redeploy' }] };
  await request(path, { method: 'POST', body: JSON.stringify(redeploy) });
  clock.advance(10 * 60 * 1000);
  expect((await request(path)).body).toMatchObject({ status: 'Deployed', applications: [{}, running] });
});
