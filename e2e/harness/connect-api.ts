import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

/** What somebody who is not in the browser asks the Connect API, with one of the scenario's API clients. */
export async function callConnectApi(
  apiClient: 'gateway-demo-store' | 'operator-demo-store',
  path: string,
  body?: object,
): Promise<Response> {
  const { programs } = addressesOf(await choosePort());
  const credentials = Buffer.from(`${apiClient}:simulator-only-secret`).toString('base64');
  const token = await fetch(`${programs}/auth/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    headers: { Authorization: `Basic ${credentials}` },
  });
  const { access_token: accessToken } = await token.json();
  return fetch(`${programs}/connect${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  });
}
