import { setTimeout as pause } from 'node:timers/promises';

import type { PlatformClock } from './platform-clock.js';
import { toUpstreamFailure } from './to-upstream-failure.js';
import { timedOut, unreachable, UpstreamError } from './upstream-error.js';

type UpstreamFetchOptions = {
  /** For one call, retries and reading the body included. */
  timeoutMs: number;
  /** Whether asking twice cannot do anything twice. */
  isRepeatable: (method: string) => boolean;
  /** Hears the time of every answer. */
  clock?: PlatformClock;
};

type Outcome = { status: number; headers: Headers; text: string } | 'timeout' | 'unreachable';

/** The subset of `fetch` that ts-client and its token flow use. */
export type UpstreamFetch = (
  url: string,
  request: { method: string; headers: Record<string, string>; body?: string },
) => Promise<Response>;

const RETRIES = 2;
const FIRST_PAUSE_MS = 200;
const RETRIED_STATUSES = [502, 503];

/**
 * The `fetch` below ts-client. It answers only with readable JSON of status 2xx, or with a 401 so that ts-client
 * refreshes the token; everything else is thrown as an UpstreamError. ts-client's own handling is not enough: its
 * time-out ends before the body, its retries repeat POST, and an unreadable error body loses the status.
 */
export function createUpstreamFetch({ timeoutMs, isRepeatable, clock }: UpstreamFetchOptions): UpstreamFetch {
  return async (url, request) => {
    const deadline = Date.now() + timeoutMs;
    const attempts = isRepeatable(request.method) ? RETRIES + 1 : 1;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await ask(url, request, deadline - Date.now(), clock);
      const pauseMs = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random());
      if (attempt === attempts || !isWorthAnotherTry(outcome) || Date.now() + pauseMs >= deadline) {
        return settle(outcome, { url, timeoutMs });
      }
      await pause(pauseMs);
    }
  };
}

async function ask(
  url: string,
  { method, headers, body }: Parameters<UpstreamFetch>[1],
  remainingMs: number,
  clock: PlatformClock | undefined,
): Promise<Outcome> {
  try {
    // A redirect would carry the access token to another host.
    const response = await fetch(url, {
      method,
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(remainingMs, 1)),
    });
    clock?.hear(response.headers);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable';
  }
}

function isWorthAnotherTry(outcome: Outcome): boolean {
  return outcome === 'unreachable' || (outcome !== 'timeout' && RETRIED_STATUSES.includes(outcome.status));
}

function settle(outcome: Outcome, { url, timeoutMs }: { url: string; timeoutMs: number }): Response {
  if (outcome === 'timeout') throw timedOut(timeoutMs);
  if (outcome === 'unreachable') throw unreachable();
  const { status, text } = outcome;
  if (status === 401) return Response.json({ message: 'invalid_token' }, { status });
  if (status < 200 || status > 299 || !isJson(text)) {
    throw new UpstreamError(toUpstreamFailure({ ...outcome, url }));
  }
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
