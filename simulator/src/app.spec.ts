import { request as httpRequest } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { runningSimulator } from './test-utils/running-simulator.js';

/** `fetch` does not let a caller choose the Host header. */
function get(url: string, host: string, path = '/'): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    httpRequest({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the Host header decides who answers', () => {
  test.each([
    ['mc.simulator.localhost:4000', '/', 200, 'a page of the Merchant Center'],
    ['mc-api.simulator.localhost:4000', '/graphql', 200, 'MC API'],
    ['localhost:4000', '/.well-known/jwks.json', 200, 'keys'],
    ['127.0.0.1:4000', '/__simulator/health', 200, 'typical'],
    ['localhost:4000', '/', 404, 'Known: /connect, /ctp'],
    ['localhost:4000', '/cdn/nothing.svg', 404, 'No asset /nothing.svg'],
    ['evil.example', '/__simulator/health', 421, 'does not answer for host "evil.example"'],
  ])('%s %s', async (host, path, status, text) => {
    const { url } = await runningSimulator();
    const answer = await get(url, host, path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
  });

  test('faults of mc-api leave the programs alone', async () => {
    const { url } = await runningSimulator({ faults: ['mc-api=status:503'] });
    expect((await get(url, 'mc-api.simulator.localhost', '/graphql')).status).toBe(503);
    expect((await get(url, 'localhost', '/connect/connectors/drafts')).status).toBe(401);
  });
});

test('the correlation id of the caller comes back', async () => {
  const { request } = await runningSimulator();
  const { headers } = await request('/connect/connectors/drafts', {
    headers: { 'x-correlation-id': 'gateway-1' },
  });
  expect(headers.get('x-correlation-id')).toBe('gateway-1');
});

test('answers of the APIs are dated by the simulated clock', async () => {
  const { url, clock } = await runningSimulator();
  clock.advance(365 * 24 * 60 * 60_000);
  const answer = await fetch(`${url}/connect/connectors/drafts`);
  expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - clock.now())).toBeLessThan(5_000);
});
