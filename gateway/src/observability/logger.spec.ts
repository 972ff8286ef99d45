import { describe, expect, it } from '@jest/globals';

import { startGateway } from '../test-utils/running-gateway.js';
import { buildErrorBody } from '../test-utils/wire.builder.js';
import { createLogger } from './logger.js';

const SECRET = 'secret-of-the-client';
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJl';

function logged(entry: object): string {
  const lines: string[] = [];
  createLogger({ level: 'info', secrets: [SECRET, ''] }, { write: (line) => void lines.push(line) }).info(
    entry,
    'a message',
  );
  return lines.join('');
}

describe('the log', () => {
  it.each([
    ['an authorization header', { headers: { authorization: 'Basic abc123' } }],
    ['a bearer token inside a text', { text: 'sent "Bearer abc123"' }],
    ['a token inside an error message', { err: new Error('refused: Bearer abc123') }],
    ['a field of an error', { err: Object.assign(new Error('refused'), { request: { body: 'abc123' } }) }],
    ['an access token', { answer: { access_token: 'abc123' } }],
    ['configuration values', { deployment: { standardConfiguration: [{ key: 'A', value: 'abc123' }] } }],
    ['secured values', { deployment: { securedConfiguration: [{ key: 'A', value: 'abc123' }] } }],
  ])('never holds %s', (_name, entry) => {
    expect(logged(entry)).not.toContain('abc123');
  });

  it('never holds a JWT or the client secret, wherever they are', () => {
    const line = logged({
      deep: { er: { still: [`a ${JWT} b`, SECRET] } },
      err: new Error(`secret ${SECRET}`),
    });
    expect(line).not.toContain('eyJ');
    expect(line).not.toContain(SECRET);
    expect(line).toContain('[redacted]');
  });

  it('stays one line of JSON', () => {
    expect(JSON.parse(logged({ token: JWT }))).toMatchObject({
      severity: 'INFO',
      msg: 'a message',
      token: '[redacted]',
    });
  });
});

describe('the log of a request', () => {
  it('tells operation, status, duration and correlation id, and nothing of tokens', async () => {
    const gateway = await startGateway();
    gateway.commercetools.on('GET /connect/connectors/drafts', {
      status: 500,
      json: buildErrorBody(500, 'General'),
    });
    const token = await gateway.merchantCenter.sign(gateway.claims());
    const headers = { 'x-correlation-id': 'mc-1' };
    await gateway.ask('query ListConnectors { stagedConnectors { total } }', { token, headers });
    await gateway.ask('query ListConnectors { stagedConnectors { total } }', { token: `${token}x`, headers });
    await gateway.close();

    const lines = gateway
      .logs()
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        correlationId: 'mc-1',
        path: '/graphql',
        operationName: 'ListConnectors',
        userId: 'user-1',
        status: 200,
        durationMs: expect.any(Number),
      }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ code: 'General', correlationId: 'mc-1' }));
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'request', status: 403 }));
    for (const secret of [token, 'upstream-token', 'client-secret-of-the-tests']) {
      expect(gateway.logs()).not.toContain(secret);
    }
  });
});
