import '../test-utils/fake-clock';
import { createHash } from 'node:crypto';
import { fakeAssetsHost } from '../test-utils/fake-assets-host';
import { checkFile } from './check-file';

const HOST = 'https://assets.example';
const BODY = '<svg viewBox="0 0 1 1"/>';
const FILE = { file: 'plug.1.svg', sha256: createHash('sha256').update(BODY).digest('hex') };

describe('checking a file of the assets host', () => {
  it('tells its size, its headers and that it is the right one', async () => {
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=60' };
    const { requests } = fakeAssetsHost(() => ({ body: BODY, headers }));
    await expect(checkFile(HOST, FILE)).resolves.toMatchObject({
      kind: 'reachable',
      status: 200,
      bytes: BODY.length,
      contentType: 'image/svg+xml',
      cacheControl: 'public, max-age=60',
      matches: true,
    });
    expect(requests[0]).toMatchObject({ url: `${HOST}/plug.1.svg`, init: { cache: 'no-store' } });
  });

  it('tells when it is another one, and when the host sends no cache header', async () => {
    fakeAssetsHost(() => ({ body: '<!doctype html>' }));
    await expect(checkFile(HOST, FILE)).resolves.toMatchObject({ matches: false, cacheControl: null });
  });

  it.each([
    ['is down', 'down', { kind: 'unreachable' }],
    ['does not let this page read', 'no-cors', { kind: 'blockedByCors' }],
    ['answers 404', { status: 404 }, { kind: 'refused', status: 404 }],
    ['sends more than any file has', { body: 'a'.repeat(300_000) }, { kind: 'tooLarge' }],
  ] as const)('tells when the host %s', async (_what, behavior, check) => {
    fakeAssetsHost(() => behavior);
    await expect(checkFile(HOST, FILE)).resolves.toEqual(check);
  });

  it('tells when the host does not answer within two seconds', async () => {
    fakeAssetsHost(() => 'hangs');
    const checking = checkFile(HOST, FILE);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(checking).resolves.toEqual({ kind: 'timeout' });
  });
});
