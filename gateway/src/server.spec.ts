import { describe, expect, it } from '@jest/globals';

import { listen } from './server.js';

const PAUSE_MS = 300;

function slowly(): Parameters<typeof listen>[0] {
  return (_request, response) => {
    setTimeout(() => response.end('done'), PAUSE_MS);
  };
}

describe('a server that is told to stop', () => {
  it('lets a request in progress finish, and accepts no other', async () => {
    const server = await listen(slowly(), { port: 0, graceMs: 5_000 });
    const url = `http://localhost:${server.port}`;
    const inProgress = fetch(url).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS / 3));
    const closed = server.close();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(await inProgress).toBe('done');
    await closed;
  });

  it('cuts a request that does not finish within the grace period', async () => {
    const server = await listen(() => undefined, { port: 0, graceMs: 100 });
    const neverAnswered = expect(fetch(`http://localhost:${server.port}`)).rejects.toThrow('fetch failed');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const startedAt = Date.now();
    await server.close();
    expect(Date.now() - startedAt).toBeLessThan(1_000);
    await neverAnswered;
  });
});

describe('a port that is taken', () => {
  it('is an error that names it', async () => {
    const first = await listen(slowly(), { port: 0, graceMs: 100 });
    await expect(listen(slowly(), { port: first.port, graceMs: 100 })).rejects.toThrow(`EADDRINUSE`);
    await first.close();
  });
});
