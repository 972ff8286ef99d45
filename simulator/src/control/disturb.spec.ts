import { describe, expect, test } from '@jest/globals';
import { refusalOf, runningSimulator } from '../test-utils/running-simulator.js';

describe('a fault on the Connect API', () => {
  test('with a status reaches the official client with its code', async () => {
    const { connect } = await runningSimulator({ faults: ['connect=status:502'] });
    expect(await refusalOf(connect().connectors().drafts().get().execute())).toMatchObject({
      statusCode: 502,
      body: { message: 'Bad gateway', errors: [{ code: 'BadGateway' }] },
    });
  });

  test('with Retry-After says when to come back', async () => {
    const { request } = await runningSimulator({ faults: ['connect=status:429;retry-after=3'] });
    const { status, headers } = await request('/connect/connectors/drafts');
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('3');
  });

  test('answers JSON that breaks off', async () => {
    const { url, accessToken } = await runningSimulator({ faults: ['connect=malformed'] });
    const headers = { authorization: `Bearer ${await accessToken()}` };
    const response = await fetch(`${url}/connect/connectors/drafts`, { headers });
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).rejects.toThrow(/JSON/);
  });

  test('resets the connection', async () => {
    const { url } = await runningSimulator({ faults: ['/connect=reset'] });
    await expect(fetch(`${url}/connect/connectors/drafts`)).rejects.toThrow('fetch failed');
  });

  test('loses the answer to a change that is carried out, and to nothing that only reads', async () => {
    const { url, request, accessToken } = await runningSimulator({ faults: ['connect=lost-answer'] });
    const path = '/connect/demo-store/deployments/key=klaviyo-demo-store';
    const before = await request(path);
    const { version } = before.body as { version: number };
    const redeploy = { version, actions: [{ action: 'redeploy' }] };
    const sent = fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await accessToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify(redeploy),
    });
    await expect(sent).rejects.toThrow('fetch failed');
    expect((await request(path)).body).toMatchObject({ version: version + 1, status: 'Queued' });
  });

  test('answers late, and then as usual', async () => {
    const { request } = await runningSimulator({ faults: ['connect=slow:300'] });
    const startedAt = performance.now();
    const { status } = await request('/connect/connectors/drafts');
    expect(status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);
  });

  test('shows secured values as they are', async () => {
    const { request } = await runningSimulator({ faults: ['connect=unmasked-secrets'] });
    const { body } = await request('/connect/demo-store/deployments');
    expect(JSON.stringify(body)).toContain('canary-BASIC_AUTH_SECRET-event-');
    expect(JSON.stringify(body)).toContain('canary-FLUENT_PASSWORD-global-');
  });

  test('leaves routes alone that it does not name', async () => {
    const { request } = await runningSimulator({ faults: ['/connect/connectors/drafts=status:500'] });
    expect((await request('/connect/connectors/drafts/key=klaviyo-connector')).status).toBe(500);
    expect((await request('/connect/connectors/search')).status).toBe(200);
  });
});

test('latency delays every answer', async () => {
  const { request } = await runningSimulator({ latency: 100 });
  const startedAt = performance.now();
  await request('/connect/connectors/search');
  // The token takes one answer, the search another.
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(190);
});
