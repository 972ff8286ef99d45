import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { NEEDED_SCOPES } from '../connect/granted-scopes.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildErrorBody } from '../test-utils/wire.builder.js';

const TOKEN = 'POST /auth/oauth/token';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

async function ask(field: string): Promise<unknown> {
  const { data, errors } = await gateway.ask(`{ gateway { ${field} } }`);
  expect(errors).toBeUndefined();
  return (data?.gateway as Record<string, unknown>)[field]; // the shape that was asked for
}

function grant(...scopes: string[]): void {
  const scope = scopes.map((name) => `${name}:demo-store`).join(' ');
  gateway.commercetools.on(TOKEN, { json: { access_token: 'token', expires_in: 7200, scope } });
}

describe('the scopes that the API client lacks', () => {
  it.each([
    [NEEDED_SCOPES, []],
    [[], NEEDED_SCOPES],
    [['manage_project'], ['manage_api_clients']],
    [['manage_project', 'manage_api_clients'], []],
    [
      ['manage_key_value_documents', 'manage_connectors', 'view_connectors_deployments', 'manage_types'],
      ['manage_connectors_deployments', 'manage_subscriptions', 'manage_extensions', 'manage_api_clients'],
    ],
  ])('with %j are %j', async (granted, missing) => {
    grant(...granted);
    expect(await ask('missingScopes')).toEqual(missing);
  });

  it('are all of them when the scopes are of another project', async () => {
    const scope = NEEDED_SCOPES.map((name) => `${name}:demo-outlet`).join(' ');
    gateway.commercetools.on(TOKEN, { json: { access_token: 'token', expires_in: 7200, scope } });
    expect(await ask('missingScopes')).toEqual(NEEDED_SCOPES);
  });

  it.each([
    ['does not tell', { json: { access_token: 'token', expires_in: 7200 } }],
    ['is refused', { status: 400, json: buildErrorBody(400, 'invalid_client') }],
  ])('are not known when the token %s', async (_name, answer) => {
    gateway.commercetools.on(TOKEN, answer);
    expect(await ask('missingScopes')).toBeNull();
  });

  it('are asked for once', async () => {
    grant('manage_project');
    await ask('missingScopes');
    await ask('missingScopes');
    expect(gateway.commercetools.requestsTo(TOKEN)).toHaveLength(1);
  });
});

describe('what becomes of secured values that are left out', () => {
  it('is unknown before anybody has seen it', async () => {
    expect(await ask('omittedSecrets')).toBe('unknown');
  });

  it.each([
    [['kept'], 'kept'],
    [['lost'], 'lost'],
    [['kept', 'lost'], 'lost'],
  ])('is, after %j was seen in this project, %s', async (seen, expected) => {
    for (const observed of seen) {
      const value = { schema: 1, subject: 'omitted-secrets', observed };
      gateway.commercetools.customObjects.put({
        container: 'connect-console-journal',
        key: `omitted-secrets.${observed}`,
        value,
      });
    }
    expect(await ask('omittedSecrets')).toBe(expected);
  });

  it('is as configured', async () => {
    const configured = await startGateway({ omittedSecrets: 'kept' });
    const { data } = await configured.ask('{ gateway { omittedSecrets } }');
    expect(data).toEqual({ gateway: { omittedSecrets: 'kept' } });
    await configured.close();
  });
});

it('the gateway asks nobody when only what it knows is asked for', async () => {
  await ask('region');
  expect(gateway.commercetools.requests.filter(({ path }) => /ctp|connect/.test(path))).toEqual([]);
});
