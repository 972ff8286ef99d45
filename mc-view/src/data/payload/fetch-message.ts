import { throwServerError } from '@apollo/client';
import { buildApiUrl, executeHttpClientRequest } from '@commercetools-frontend/application-shell-connectors';
import { toApiError, type ApiError } from '@connect-console/mc-common';

/** Why there is nothing to show although commercetools answered. */
export type PayloadRefusal =
  /** The user may not see Messages. */
  | 'forbidden'
  /** It is no longer kept. */
  | 'expired'
  /** Longer than a browser shows without delay */
  | 'tooLarge';

export type FetchedMessage =
  | { kind: 'message'; message: unknown }
  | { kind: 'refused'; refusal: PayloadRefusal }
  | { kind: 'failed'; error: ApiError };

const PATIENCE_MS = 20_000;
const MOST_CHARACTERS = 1_000_000;

/** Asks for a Message with all of its payload, with the user's own rights; never rejects. */
export async function fetchMessage(projectKey: string, id: string): Promise<FetchedMessage> {
  try {
    return await executeHttpClientRequest(
      async (options) => {
        const address = `/proxy/ctp/${encodeURIComponent(projectKey)}/messages/${encodeURIComponent(id)}`;
        const response = await fetchInTime(buildApiUrl(address), options);
        const data = await toFetchedMessage(response);
        return { data, statusCode: response.status, getHeader: (name) => response.headers.get(name) };
      },
      { projectKey },
    );
  } catch (error) {
    return { kind: 'failed', error: toApiError(error) };
  }
}

async function fetchInTime(address: string, options: RequestInit): Promise<Response> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), PATIENCE_MS);
  try {
    return await fetch(address, { ...options, signal: clock.signal });
  } catch (error) {
    if (clock.signal.aborted) throw new DOMException('No answer in time', 'TimeoutError');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function toFetchedMessage(response: Response): Promise<FetchedMessage> {
  if (response.status === 403) return { kind: 'refused', refusal: 'forbidden' };
  if (response.status === 404) return { kind: 'refused', refusal: 'expired' };
  const text = await response.text();
  // A 401 is left to the kit, which asks once more with a new token.
  if (!response.ok && response.status !== 401) {
    throwServerError(response, text, `The answer has the status ${response.status}`);
  }
  if (text.length > MOST_CHARACTERS) return { kind: 'refused', refusal: 'tooLarge' };
  return { kind: 'message', message: JSON.parse(text) };
}
