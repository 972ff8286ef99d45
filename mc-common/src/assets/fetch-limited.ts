const LIMIT_MS = 2_000;
const LIMIT_BYTES = 256_000;

/** Why there is no usable answer; `refused` with any status that is not a success. */
export type FetchFailure =
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  /** The host answers, but not to this page, or with a redirect */
  | { kind: 'blockedByCors' }
  | { kind: 'refused'; status: number }
  | { kind: 'tooLarge' };

export type Fetched =
  | {
      kind: 'fetched';
      status: number;
      content: Uint8Array<ArrayBuffer>;
      contentType: string | null;
      cacheControl: string | null;
    }
  | FetchFailure;

/** How the assets host is asked: without cookies, and only at the address itself. */
const ANONYMOUS: RequestInit = { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' };

/**
 * Fetches a file of the assets host, at most 256 kB in at most two seconds. Never rejects. Whether a failure is one of
 * CORS is asked only with `explainFailure`, because it takes a second request.
 */
export async function fetchLimited(
  url: string,
  { explainFailure = false, ...init }: RequestInit & { explainFailure?: boolean } = {},
): Promise<Fetched> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LIMIT_MS);
  try {
    return await readResponse(await fetch(url, { ...ANONYMOUS, ...init, signal: abort.signal }));
  } catch {
    if (abort.signal.aborted) return { kind: 'timeout' };
    const isThere = explainFailure && (await answersAnyone(url, abort.signal));
    return { kind: isThere ? 'blockedByCors' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

async function readResponse(response: Response): Promise<Fetched> {
  const { ok, status, headers } = response;
  if (!ok) return { kind: 'refused', status };
  const content = await readContent(response);
  if (!content) return { kind: 'tooLarge' };
  const [contentType, cacheControl] = [headers.get('Content-Type'), headers.get('Cache-Control')];
  return { kind: 'fetched', status, content, contentType, cacheControl };
}

/** Null when there is more than the limit; what comes after it is not waited for. */
async function readContent({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body?.getReader();
  const content = new Uint8Array(LIMIT_BYTES);
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) return content.slice(0, length);
    if (length + value.length > LIMIT_BYTES) {
      await reader?.cancel();
      return null;
    }
    content.set(value, length);
    length += value.length;
  }
}

/** What answers without CORS headers can be fetched, but not read. */
async function answersAnyone(url: string, signal: AbortSignal): Promise<boolean> {
  return fetch(url, { ...ANONYMOUS, mode: 'no-cors', redirect: 'follow', signal }).then(
    () => true,
    () => false,
  );
}
