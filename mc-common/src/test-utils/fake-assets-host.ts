import { createHash, webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

type Answer = { status?: number; body?: string; headers?: Record<string, string> };

/** How the host treats a request: `no-cors` answers to nobody who wants to read. */
type Behavior = Answer | 'down' | 'hangs' | 'no-cors';

export type FakeHost = { requests: { url: string; init: RequestInit }[] };

/** Stands in for the browser's fetch, which jsdom lacks, until mocks are restored: with integrity, CORS and aborting. */
export function fakeAssetsHost(behave: (url: string) => Behavior): FakeHost {
  const host: FakeHost = { requests: [] };
  Object.assign(globalThis, { TextDecoder });
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  globalThis.fetch = (input, init = {}) => {
    const url = String(input);
    host.requests.push({ url, init });
    return answer(behave(url), init);
  };
  return host;
}

async function answer(behavior: Behavior, init: RequestInit): Promise<Response> {
  if (behavior === 'hangs') return rejectWhenAborted(init.signal);
  const isRefused = behavior === 'no-cors' && init.mode !== 'no-cors';
  if (behavior === 'down' || isRefused) throw new TypeError('Failed to fetch');
  const { status = 200, body = '', headers = {} } = behavior === 'no-cors' ? {} : behavior;
  const hash = createHash('sha256').update(body).digest('base64');
  if (init.integrity && init.integrity !== `sha256-${hash}`) throw new TypeError('Failed to fetch');
  // What the code under test reads of a response.
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name: string) => headers[name.toLowerCase()] ?? null },
    body: { getReader: () => readerOf(new TextEncoder().encode(body)) },
  } as unknown as Response;
}

/** In pieces, as from a network. */
function readerOf(content: Uint8Array): object {
  let position = 0;
  return {
    read: async () => {
      const value = content.slice(position, position + PIECE);
      position += PIECE;
      return value.length > 0 ? { done: false, value } : { done: true };
    },
    cancel: async () => undefined,
  };
}

const PIECE = 50_000;

function rejectWhenAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });
}
