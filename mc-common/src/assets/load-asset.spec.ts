import '../test-utils/fake-clock';
import { FALLBACK_DRAWING } from './fallback-drawing';
import { loadAsset } from './load-asset';
import { ASSETS } from './manifest.generated';

const HOST = 'https://assets.example';
const FILE_URL = `${HOST}/${ASSETS['no-connectors.svg'].file}`;

/** Stands in for the browser's image element, which jsdom does not fetch with. */
function stubImages(answer: 'loads' | 'fails' | 'hangs'): string[] {
  const requested: string[] = [];
  class StubImage {
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    set src(url: string) {
      requested.push(url);
      if (answer === 'loads') queueMicrotask(() => this.onload());
      if (answer === 'fails') queueMicrotask(() => this.onerror());
    }
  }
  jest.spyOn(window, 'Image').mockImplementation(() => new StubImage() as unknown as HTMLImageElement);
  return requested;
}

afterEach(() => jest.restoreAllMocks());

describe('loading a file of the assets host', () => {
  it('gives the address of the file when it can be loaded', async () => {
    const requested = stubImages('loads');
    await expect(loadAsset('no-connectors.svg', HOST)).resolves.toBe(FILE_URL);
    expect(requested).toEqual([FILE_URL]);
  });

  it('takes an address with a path and a slash at its end', async () => {
    stubImages('loads');
    await expect(loadAsset('no-connectors.svg', `${HOST}/cdn/`)).resolves.toBe(
      `${HOST}/cdn/${ASSETS['no-connectors.svg'].file}`,
    );
  });

  it('falls back to the built-in drawing when the file is not there', async () => {
    stubImages('fails');
    await expect(loadAsset('no-connectors.svg', HOST)).resolves.toBe(FALLBACK_DRAWING);
  });

  it('falls back to the built-in drawing after two seconds without an answer', async () => {
    stubImages('hangs');
    const loading = loadAsset('no-connectors.svg', HOST);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(loading).resolves.toBe(FALLBACK_DRAWING);
  });
});
