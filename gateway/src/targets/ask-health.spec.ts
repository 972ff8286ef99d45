import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';
import type { TargetEndpoint } from '@connect-console/domain';

import { createHealthCheck, type AskHealth } from './ask-health.js';

type Options = Partial<Parameters<typeof createHealthCheck>[0]>;

const LOOPBACK = { address: '127.0.0.1', family: 4 };
const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** Listens on this machine; what comes in first of each connection. */
async function listen(
  answer: string | null,
): Promise<{ port: number; received: Promise<Buffer>; count: () => number }> {
  let hear: (data: Buffer) => void;
  let count = 0;
  const received = new Promise<Buffer>((resolve) => (hear = resolve));
  const server = createServer((socket) => {
    count += 1;
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      hear(data);
      if (answer !== null) socket.end(answer);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An address object, because it listens on a port.
  return { port: (server.address() as AddressInfo).port, received, count: () => count };
}

function buildCheck(options: Options = {}): AskHealth {
  return createHealthCheck({
    applicationsUrl: null,
    timeoutMs: 2_000,
    resolve: () => Promise.resolve([LOOPBACK]),
    ...options,
  });
}

function endpoint(url: string, exposure: TargetEndpoint['exposure'] = 'public'): TargetEndpoint {
  return { name: 'Health', kind: 'health', url, exposure };
}

function nothing(failure: string): object {
  return { status: null, failure, duration: null };
}

describe('a health endpoint with a name', () => {
  it('is connected to under the address that was checked, and asked for by its name', async () => {
    const server = await listen('no TLS');
    let resolved = 0;
    const resolve: Options['resolve'] = () => {
      resolved += 1;
      return Promise.resolve([LOOPBACK]);
    };
    const ask = buildCheck({ resolve, isPublic: () => true });
    const answer = ask(endpoint(`https://health.nobody.invalid:${server.port}/`));
    // The name is readable in the first message of TLS (RFC 6066, 3).
    expect((await server.received).toString('latin1')).toContain('health.nobody.invalid');
    expect(await answer).toEqual(nothing('unreachable'));
    expect(resolved).toBe(1);
  });

  it.each([
    ['is private', [LOOPBACK]],
    ['is private beside a public one', [{ address: '1.1.1.1', family: 4 }, LOOPBACK]],
    ['is mapped', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['does not exist', []],
  ])('is not connected to when one of its addresses %s', async (_name, addresses) => {
    const server = await listen(null);
    const ask = buildCheck({ resolve: () => Promise.resolve(addresses) });
    expect(await ask(endpoint(`https://health.example.com:${server.port}/`))).toEqual(nothing('notPublic'));
    expect(server.count()).toBe(0);
  });

  it('is unreachable when nobody has the name', async () => {
    const ask = buildCheck({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await ask(endpoint('https://nobody.invalid/'))).toEqual(nothing('unreachable'));
  });

  it('is not waited for while its name is looked up', async () => {
    const ask = buildCheck({ timeoutMs: 100, resolve: () => new Promise(() => undefined) });
    expect(await ask(endpoint('https://slow.example.com/'))).toEqual(nothing('timeout'));
  });

  it('is not waited for when it accepts and says nothing', async () => {
    const server = await listen(null);
    const ask = buildCheck({ timeoutMs: 100, isPublic: () => true });
    expect(await ask(endpoint(`https://mute.example.com:${server.port}/`))).toEqual(nothing('timeout'));
  });
});

describe('a health endpoint with an address', () => {
  it.each([
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f000001',
    '0177.1',
    '169.254.169.254',
    '10.0.0.1',
  ])('is not connected to under %s', async (host) => {
    const server = await listen(null);
    expect(await buildCheck()(endpoint(`https://${host}:${server.port}/`))).toEqual(nothing('notPublic'));
    expect(server.count()).toBe(0);
  });

  it('is connected to under a public one', async () => {
    const server = await listen('no TLS');
    const ask = buildCheck({ isPublic: () => true, resolve: () => Promise.reject(new Error('not asked')) });
    expect(await ask(endpoint(`https://127.0.0.1:${server.port}/`))).toEqual(nothing('unreachable'));
    expect(server.count()).toBe(1);
  });
});

describe('a health endpoint that is not asked', () => {
  it.each([
    ['private', 'https://health.example.com/', 'private'],
    ['notPublic', 'http://health.example.com/', 'public'],
    ['notPublic', 'https://user@health.example.com/', 'public'],
    ['notPublic', 'https://:secret@health.example.com/', 'public'],
    ['notPublic', 'ftp://health.example.com/', 'public'],
    ['notPublic', 'health.example.com', 'public'],
  ] as const)('is %s: %s', async (failure, url, exposure) => {
    let resolved = 0;
    const resolve: Options['resolve'] = () => {
      resolved += 1;
      return Promise.resolve([]);
    };
    for (const applicationsUrl of [null, 'http://localhost:1']) {
      expect(await buildCheck({ resolve, applicationsUrl })(endpoint(url, exposure))).toEqual(
        nothing(failure),
      );
    }
    expect(resolved).toBe(0);
  });
});

describe('what stands in for hosts', () => {
  it('is asked for the host and the whole path, once', async () => {
    const server = await listen('HTTP/1.1 204 No Content\r\n\r\n');
    const ask = buildCheck({ applicationsUrl: `http://localhost:${server.port}/apps` });
    expect(await ask(endpoint('https://health.example.com:8443/a/b?c=d'))).toEqual({
      status: 204,
      failure: null,
      duration: expect.any(Number),
    });
    expect((await server.received).toString()).toMatch(
      /^GET \/apps\/health\.example\.com:8443\/a\/b\?c=d HTTP/,
    );
  });

  it('stands in for public addresses, and for no others', async () => {
    const server = await listen('HTTP/1.1 200 OK\r\n\r\n');
    const ask = buildCheck({ applicationsUrl: `http://localhost:${server.port}/apps` });
    expect(await ask(endpoint('https://10.0.0.1/'))).toEqual(nothing('notPublic'));
    expect(await ask(endpoint('https://1.1.1.1/'))).toMatchObject({ status: 200 });
    expect(server.count()).toBe(1);
  });

  it('is sent neither credentials nor cookies, and its body is not read', async () => {
    const server = await listen(
      `HTTP/1.1 500 Oops\r\nSet-Cookie: a=b\r\nContent-Length: 9999999\r\n\r\ncanary`,
    );
    const ask = buildCheck({ applicationsUrl: `http://localhost:${server.port}` });
    expect(await ask(endpoint('https://health.example.com/'))).toMatchObject({ status: 500 });
    expect((await server.received).toString()).not.toMatch(/authorization|cookie/i);
  });

  it('does not lead elsewhere', async () => {
    const elsewhere = await listen('HTTP/1.1 200 OK\r\n\r\n');
    const location = `http://127.0.0.1:${elsewhere.port}/`;
    const server = await listen(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\n\r\n`);
    const ask = buildCheck({ applicationsUrl: `http://localhost:${server.port}` });
    expect(await ask(endpoint('https://health.example.com/'))).toMatchObject({ status: 302, failure: null });
    expect(elsewhere.count()).toBe(0);
  });

  it.each([
    ['hangs up', ''],
    ['speaks something else', 'SSH-2.0-OpenSSH\r\n'],
    ['has no end of headers', `HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(10_000)}`],
    [
      'asks for another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    ],
  ])('is unreachable when it %s', async (_name, answer) => {
    const server = await listen(answer);
    const ask = buildCheck({ applicationsUrl: `http://localhost:${server.port}` });
    expect(await ask(endpoint('https://health.example.com/'))).toEqual(nothing('unreachable'));
  });
});
