import { describe, expect, it } from '@jest/globals';

import { startGateway } from '../test-utils/running-gateway.js';

const CANARY = 'canary-of-an-internal-error';
const headers = { 'x-correlation-id': 'mc-1' };

describe('an error that nobody expected', () => {
  it.each([
    ['in a resolver', () => ({ deployments: () => Promise.reject(new Error(CANARY)) })],
    [
      'in a resolver that does not throw an Error',
      () => ({ deployments: () => Promise.reject({ secret: CANARY }) }),
    ],
    [
      'in a value that the contract does not allow',
      () => ({ deployments: () => Promise.resolve({ total: CANARY }) }),
    ],
    [
      'before the resolvers',
      () => {
        throw new Error(CANARY);
      },
    ],
  ])(
    '%s tells the browser nothing but the correlation id, which finds it in the log',
    async (_name, connect) => {
      const gateway = await startGateway({}, { connectFor: connect as never });
      const answer = await gateway.ask('{ deployments { total } }', { headers });
      await gateway.close();
      expect(JSON.stringify(answer)).not.toContain(CANARY);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringContaining('give support the correlation id'),
        extensions: { code: 'INTERNAL_SERVER_ERROR', status: 500, correlationId: 'mc-1' },
      });
      const logged = gateway
        .logs()
        .split('\n')
        .find((line) => line.includes('unexpected error'));
      expect(JSON.parse(logged ?? '')).toMatchObject({ severity: 'ERROR', correlationId: 'mc-1' });
    },
  );

  it('in the middleware is answered in the shape of GraphQL', async () => {
    const registrations = { read: () => Promise.reject(new Error(CANARY)) };
    const gateway = await startGateway({ gatewayOrigin: null }, { registrations: registrations as never });
    const answer = await gateway.ask('{ __typename }', { headers });
    await gateway.close();
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId: 'mc-1',
    });
  });
});

describe('a document that does not fit the schema', () => {
  it.each([
    ['of another type', `{ deployments(limit: "${CANARY}") { total } }`],
    ['in an object', `{ deployments(limit: { a: "${CANARY}" }) { total } }`],
    ['in a list', `{ deployments(limit: ["${CANARY}"]) { total } }`],
    ['without quotes', `{ deployments(limit: canary_${CANARY.replaceAll('-', '_')}) { total } }`],
    ['as a default', `query ($limit: Int = "${CANARY}") { deployments(limit: $limit) { total } }`],
    ['where a field should be', `{ "${CANARY}" }`],
    ['in a block', `{ deployments(limit: 1 """${CANARY}""") { total } }`],
    ['after the end', `{ deployments { total } } ${CANARY}`],
  ])('is refused without quoting a value %s', async (_name, query) => {
    const gateway = await startGateway();
    const answer = await gateway.ask(query);
    await gateway.close();
    expect(answer.errors?.[0]).toMatchObject({ extensions: { status: 400 } });
    const told = `${JSON.stringify(answer)} ${gateway.logs()}`.replaceAll('_', '-');
    expect(told).not.toContain('canary');
  });

  it('is told what is wrong where no value is quoted', async () => {
    const gateway = await startGateway();
    const messageOf = async (query: string): Promise<string | undefined> =>
      (await gateway.ask(query)).errors?.[0]?.message;
    expect(await messageOf('{ nothing }')).toBe('Cannot query field "nothing" on type "Query".');
    expect(await messageOf('{ deployments(limit: "x"')).toBe('Syntax Error: Expected Name, found <EOF>.');
    await gateway.close();
  });
});

describe('a variable that does not fit the schema', () => {
  it.each([
    ['a number', { limit: CANARY }],
    ['a list', { limit: [CANARY] }],
    ['an object', { limit: { [CANARY]: `" at "x"; ${CANARY}` } }],
  ])('is named without its value: not %s', async (_name, variables) => {
    const gateway = await startGateway();
    const answer = await gateway.ask('query ($limit: Int) { deployments(limit: $limit) { total } }', {
      variables,
    });
    await gateway.close();
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Variable "$limit" does not have the shape of the schema.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(gateway.logs()).not.toContain(CANARY);
  });
});
