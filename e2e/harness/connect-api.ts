import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

const CUSTOM_OBJECTS = '/ctp/demo-store/custom-objects';
const JOURNAL = 'connect-console-journal';

type ApiClient = 'gateway-demo-store' | 'operator-demo-store' | 'shop-demo-store';

/** What somebody who is not in the browser asks the Connect API, with one of the scenario's API clients. */
export function callConnectApi(apiClient: ApiClient, path: string, body?: object): Promise<Response> {
  return call(apiClient, `/connect${path}`, body);
}

/** What the shop itself asks the HTTP API of its project, with all rights in it. `path` begins with a slash. */
export async function callShop<TAnswer>(path: string, body?: object): Promise<TAnswer> {
  const answer = await call('shop-demo-store', `/ctp/demo-store${path}`, body);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

type JournalObject = { key: string; value: { kind: string; origin: string; state: string } };

/** What the gateway has noted in the journal of the project, as it is stored. */
export async function readJournal(): Promise<JournalObject[]> {
  const path = `${CUSTOM_OBJECTS}/${JOURNAL}?limit=500`;
  const { results } = await (await call('operator-demo-store', path)).json();
  return results.map(({ key, value }: JournalObject) => ({ key, value }));
}

async function call(apiClient: ApiClient, path: string, body?: object): Promise<Response> {
  const { programs } = addressesOf(await choosePort());
  const credentials = Buffer.from(`${apiClient}:simulator-only-secret`).toString('base64');
  const token = await fetch(`${programs}/auth/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    headers: { Authorization: `Basic ${credentials}` },
  });
  const { access_token: accessToken } = await token.json();
  return fetch(`${programs}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  });
}
