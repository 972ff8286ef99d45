import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildEndpoint,
  buildSelfHosted,
  buildTargetDraft,
  register,
} from '../test-utils/sync-target.builder.js';

const HEALTH = 'GET /apps/connectors.example.com/health';
const FIELDS = 'name url status failure duration askedAt';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;

function hold(...endpoints: Wire[]): void {
  register(gateway.commercetools, 'fluent', { schema: 1, ...buildSelfHosted(...endpoints) });
}

function askHealth(key = 'fluent'): Promise<GraphqlAnswer> {
  return gateway.ask(`query Health($key: String!) { syncTargetHealth(key: $key) { ${FIELDS} } }`, {
    variables: { key },
  });
}

function asked(): string[] {
  return gateway.commercetools.requests.map(({ path }) => path).filter((path) => path.startsWith('/apps'));
}

describe('the health of a self-hosted target', () => {
  it('is what its public health endpoints answer', async () => {
    hold(
      buildEndpoint({ name: 'Up' }),
      buildEndpoint({ name: 'Down', url: 'https://down.example.com/?deep=1' }),
      buildEndpoint({ name: 'Inside', exposure: 'private', url: 'https://inside.example.com/' }),
      buildEndpoint({ name: 'Here', url: 'https://127.0.0.1/health' }),
      buildEndpoint({ name: 'Plain', url: 'http://plain.example.com/' }),
      buildEndpoint({ name: 'Webhook', kind: 'webhook' }),
      buildEndpoint({ name: 'Scheduler', kind: 'scheduler' }),
    );
    gateway.commercetools.on(HEALTH, { json: { secret: 'canary-body' } });
    gateway.commercetools.on('GET /apps/down.example.com/', { status: 503 });
    const answer = await askHealth();
    const found = { failure: null, duration: expect.any(Number), askedAt: expect.any(String) };
    const none = { status: null, duration: null, askedAt: expect.any(String) };
    expect(answer.data?.syncTargetHealth).toEqual([
      { name: 'Up', url: 'https://connectors.example.com/health', status: 200, ...found },
      { name: 'Down', url: 'https://down.example.com/?deep=1', status: 503, ...found },
      { name: 'Inside', url: 'https://inside.example.com/', failure: 'private', ...none },
      { name: 'Here', url: 'https://127.0.0.1/health', failure: 'notPublic', ...none },
      { name: 'Plain', url: 'http://plain.example.com/', failure: 'notPublic', ...none },
    ]);
    expect(asked().sort()).toEqual(['/apps/connectors.example.com/health', '/apps/down.example.com/?deep=1']);
    expect(`${JSON.stringify(answer)} ${gateway.logs()}`).not.toContain('canary');
  });

  it('is asked for without the credentials of the gateway', async () => {
    hold(buildEndpoint());
    gateway.commercetools.on(HEALTH, { status: 200 });
    await askHealth();
    expect(gateway.commercetools.requestsTo(HEALTH)).toMatchObject([{ body: '' }]);
    expect(gateway.commercetools.requestsTo(HEALTH)[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is no health of twenty-one endpoints', async () => {
    hold(...Array.from({ length: 21 }, (_, index) => buildEndpoint({ name: `Endpoint ${index}` })));
    expect((await askHealth()).data?.syncTargetHealth).toHaveLength(20);
  });

  it('is nothing of a target without health endpoints', async () => {
    register(gateway.commercetools, 'fluent', { schema: 1, ...buildTargetDraft() });
    expect((await askHealth()).data?.syncTargetHealth).toEqual([]);
  });

  it('is asked for of one target per request', async () => {
    hold(buildEndpoint());
    const { errors } = await gateway.ask(
      '{ a: syncTargetHealth(key: "fluent") { status } b: syncTargetHealth(key: "fluent") { status } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    // The answer does not wait for the one that is asked for.
    while (asked().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(asked()).toHaveLength(1);
  });

  it.each(['other', '..', 'a/b', ''])('is not known of what is not in the registry: "%s"', async (key) => {
    expect((await askHealth(key)).errors?.[0]?.extensions).toMatchObject({
      code: 'ResourceNotFound',
      status: 404,
    });
  });

  it('is not known of an entry that is not understood', async () => {
    register(gateway.commercetools, 'fluent', { schema: 2, ...buildSelfHosted(buildEndpoint()) });
    expect((await askHealth()).errors?.[0]?.extensions).toMatchObject({
      code: 'TARGET_UNREADABLE',
      details: { problem: 'futureVersion' },
    });
    expect(asked()).toEqual([]);
  });
});
