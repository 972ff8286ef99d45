import '../test-utils/fake-clock';
import { createHash } from 'node:crypto';
import { fakeAssetsHost } from '../test-utils/fake-assets-host';
import { FALLBACK_DRAWING, toDataUrl } from './fallback-drawing';
import { loadAsset } from './load-asset';

const HOST = 'https://assets.example';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';
const mockIntegrity = `sha256-${createHash('sha256').update(DRAWING).digest('base64')}`;

jest.mock('./manifest.generated', () => ({
  ASSETS: {
    'no-connectors.svg': {
      file: 'no-connectors.1.svg',
      get integrity() {
        return mockIntegrity;
      },
    },
  },
}));

describe('loading a drawing of the assets host', () => {
  it('gives the drawing itself, asked for without cookies', async () => {
    const { requests } = fakeAssetsHost(() => ({ body: DRAWING }));
    await expect(loadAsset('no-connectors.svg', HOST)).resolves.toBe(toDataUrl(DRAWING));
    expect(requests).toEqual([
      {
        url: `${HOST}/no-connectors.1.svg`,
        init: expect.objectContaining({ credentials: 'omit', redirect: 'error' }),
      },
    ]);
  });

  it('takes an address with a path and a slash at its end', async () => {
    const { requests } = fakeAssetsHost(() => ({ body: DRAWING }));
    await loadAsset('no-connectors.svg', `${HOST}/cdn/`);
    expect(requests[0]?.url).toBe(`${HOST}/cdn/no-connectors.1.svg`);
  });

  it.each([
    ['the host is down', 'down'],
    ['the host does not let this page read', 'no-cors'],
    ['the file is not there', { status: 404, body: DRAWING }],
    ['a page comes in its place', { body: '<!doctype html><h1>Welcome</h1>' }],
    ['it is another drawing', { body: DRAWING.replace('</svg>', '<path/></svg>') }],
    ['it never ends', { body: DRAWING.padEnd(300_000) }],
  ] as const)('falls back to the built-in drawing when %s', async (_what, behavior) => {
    fakeAssetsHost(() => behavior);
    await expect(loadAsset('no-connectors.svg', HOST)).resolves.toBe(FALLBACK_DRAWING);
  });

  it('falls back to the built-in drawing after two seconds without an answer', async () => {
    fakeAssetsHost(() => 'hangs');
    const loading = loadAsset('no-connectors.svg', HOST);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(loading).resolves.toBe(FALLBACK_DRAWING);
  });
});
