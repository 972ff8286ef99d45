import { describe, expect, test } from '@jest/globals';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

const CREDENTIALS = 'operator-demo-store:simulator-only-secret';

async function askForToken(
  { url }: RunningSimulator,
  { credentials = CREDENTIALS, ...form }: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/auth/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(credentials)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
  return { status: response.status, body: await response.json() };
}

async function listDrafts(
  { url }: RunningSimulator,
  token: string,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/connect/connectors/drafts`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

describe('an API client', () => {
  test('gets a token with all its scopes', async () => {
    const simulator = await runningSimulator();
    expect(await askForToken(simulator)).toEqual({
      status: 200,
      body: {
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 7200,
        scope: expect.stringContaining(
          'manage_connectors:demo-store manage_connectors_deployments:demo-store',
        ),
      },
    });
  });

  test('may ask for less, and then gets less', async () => {
    const simulator = await runningSimulator();
    const { body } = await askForToken(simulator, { scope: 'view_orders:demo-store' });
    const { access_token: token } = body as { access_token: string };
    expect(await listDrafts(simulator, token)).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'AuthorizationError' }] },
    });
  });

  test.each([
    ['with a wrong secret', { credentials: 'operator-demo-store:wrong' }, 401, 'invalid_client'],
    ['that is unknown', { credentials: 'nobody:simulator-only-secret' }, 401, 'invalid_client'],
    ['with another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['with a scope it does not have', { scope: 'manage_project:demo-store' }, 400, 'invalid_scope'],
  ])('%s gets none', async (_reason, form, status, error) => {
    const simulator = await runningSimulator();
    expect(await askForToken(simulator, form)).toMatchObject({
      status,
      body: { error, errors: [{ code: error }] },
    });
  });
});

describe('a token', () => {
  const INVALID = {
    status: 401,
    body: {
      statusCode: 401,
      message: 'invalid_token',
      errors: [{ code: 'invalid_token', message: 'invalid_token' }],
      error: 'invalid_token',
    },
  };

  test('nobody issued is refused', async () => {
    const simulator = await runningSimulator();
    expect(await listDrafts(simulator, 'made-up')).toEqual(INVALID);
  });

  test('expires by the simulated clock', async () => {
    const simulator = await runningSimulator();
    const token = await simulator.accessToken();
    simulator.clock.advance(7_199_000);
    expect((await listDrafts(simulator, token)).status).toBe(200);
    simulator.clock.advance(1_000);
    expect(await listDrafts(simulator, token)).toEqual(INVALID);
  });

  test('outlives a reset', async () => {
    const simulator = await runningSimulator();
    const token = await simulator.accessToken();
    await fetch(`${simulator.url}/__simulator/reset`, { method: 'POST' });
    expect((await listDrafts(simulator, token)).status).toBe(200);
  });
});
