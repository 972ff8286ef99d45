import '../test-utils/fake-clock';
import { fakeAssetsHost } from '../test-utils/fake-assets-host';
import type { MessageTypeTexts } from '../message-types/load-message-types';
import { MESSAGE_TYPES } from '../message-types/use-message-type-name';
import { createCatalogueStore, type CatalogueStore } from './catalogue-store';

const HOST = 'https://assets.example';
const EMBEDDED = { OrderCreated: { name: 'Order created' }, OrderDeleted: { name: 'Order deleted' } };
const CORRECTED = { OrderCreated: { name: 'Order placed' } };

const loadEmbedded = jest.fn();

beforeEach(() => loadEmbedded.mockReset().mockResolvedValue(EMBEDDED));

function createStore(): CatalogueStore<MessageTypeTexts> {
  return createCatalogueStore({ ...MESSAGE_TYPES, loadEmbedded });
}

function documentOf(texts: object, language = 'en'): { body: string } {
  return { body: JSON.stringify({ version: 1, language, texts }) };
}

/** Lets everything happen that does not take time, or that happens in so many milliseconds. */
function letPass(milliseconds = 0): Promise<unknown> {
  return jest.advanceTimersByTimeAsync(milliseconds);
}

describe('the texts of a catalogue', () => {
  it('are not there at first, then the ones of the bundle, of which the host corrects some', async () => {
    fakeAssetsHost(() => documentOf(CORRECTED));
    const store = createStore();
    const onChange = jest.fn();
    store.watch('en', HOST, onChange);
    expect(store.textsFor('en', HOST)).toBeNull();
    await letPass();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(store.textsFor('en', HOST)).toEqual({ ...EMBEDDED, ...CORRECTED });
  });

  it('are those of the bundle, and nothing is fetched, without an assets host', async () => {
    const { requests } = fakeAssetsHost(() => documentOf(CORRECTED));
    const store = createStore();
    store.watch('en', '', jest.fn());
    await letPass();
    expect(store.textsFor('en', '')).toEqual(EMBEDDED);
    expect(requests).toEqual([]);
  });

  it.each([
    ['is down', 'down'],
    ['does not let this page read', 'no-cors'],
    ['answers 404', { status: 404, ...documentOf(CORRECTED) }],
    ['answers with a page', { body: '<!doctype html><h1>Welcome</h1>' }],
    ['has markup in a text', documentOf({ OrderCreated: { name: 'Order <b>placed</b>' } })],
    ['has another language there', documentOf(CORRECTED, 'de')],
    ['has far too much', { body: JSON.stringify(documentOf(CORRECTED)).padEnd(300_000) }],
  ] as const)('are those of the bundle when the host %s', async (_what, behavior) => {
    fakeAssetsHost(() => behavior);
    const store = createStore();
    store.watch('en', HOST, jest.fn());
    await letPass();
    expect(store.textsFor('en', HOST)).toEqual(EMBEDDED);
  });

  it('are asked for once per language, however many read them, and whatever comes of it', async () => {
    const { requests } = fakeAssetsHost(() => 'down');
    const store = createStore();
    for (const locale of ['en', 'en-GB', 'de', 'en']) {
      const stop = store.watch(locale, HOST, jest.fn());
      store.watch(locale, HOST, jest.fn());
      await letPass(3_000);
      stop();
    }
    expect(requests.map(({ url }) => url)).toEqual([
      `${HOST}/catalogues/message-types/v1/en.json`,
      `${HOST}/catalogues/message-types/v1/de.json`,
    ]);
  });

  describe('when the host is slow', () => {
    async function watchSlowly(store: CatalogueStore<MessageTypeTexts>): Promise<() => void> {
      let answer = (): void => undefined;
      fakeAssetsHost(() => documentOf(CORRECTED));
      const prompt = globalThis.fetch;
      globalThis.fetch = (...request) =>
        new Promise((resolve) => {
          answer = () => resolve(prompt(...request));
        });
      const stop = store.watch('en', HOST, jest.fn());
      await letPass(500);
      expect(store.textsFor('en', HOST)).toEqual(EMBEDDED);
      answer();
      await letPass();
      return stop;
    }

    it('do not change under the eyes of a reader', async () => {
      const store = createStore();
      await watchSlowly(store);
      expect(store.textsFor('en', HOST)).toEqual(EMBEDDED);
    });

    it('are the corrected ones for the next reader', async () => {
      const store = createStore();
      const stop = await watchSlowly(store);
      stop();
      expect(store.textsFor('en', HOST)).toEqual({ ...EMBEDDED, ...CORRECTED });
    });
  });

  describe('when the bundle has lost its copy', () => {
    beforeEach(() => loadEmbedded.mockRejectedValueOnce(new Error('Loading chunk 7 failed')));

    it('are none, and are loaded for the next reader', async () => {
      const store = createStore();
      store.watch('en', '', jest.fn())();
      await letPass();
      expect(store.textsFor('en', '')).toEqual({});
      store.watch('en', '', jest.fn());
      await letPass();
      expect(store.textsFor('en', '')).toEqual(EMBEDDED);
    });

    it('are those of the host', async () => {
      fakeAssetsHost(() => documentOf(CORRECTED));
      const store = createStore();
      store.watch('en', HOST, jest.fn());
      await letPass();
      expect(store.textsFor('en', HOST)).toEqual(CORRECTED);
    });
  });
});
