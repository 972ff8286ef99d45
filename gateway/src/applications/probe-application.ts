import type { ApplicationProbe } from '../graphql/generated/resolver-types.js';
import { toPublicAddress } from './public-address.js';

export type ProbeAnswer = Omit<ApplicationProbe, 'askedAt'>;

/** `url` null: Connect gave the application none. */
export type ProbeApplication = (url: string | null, path: string) => Promise<ProbeAnswer>;

type ProbeOptions = {
  /** What stands in for the hosts of Connect: `<base>/<host><path>`; null: they themselves. */
  applicationsUrl: string | null;
  timeoutMs: number;
};

/**
 * Asks an application once, without credentials. Only what Connect publishes is asked: an address comes from an answer
 * of Connect, but an application may have had a say in it.
 */
export function createApplicationProbe({ applicationsUrl, timeoutMs }: ProbeOptions): ProbeApplication {
  return async (url, path) => {
    if (url === null || url === '') return withoutAnswer('noAddress');
    const address = toPublicAddress(url, path);
    if (address === null) return withoutAnswer('notPublic');
    const { host } = address;
    return ask(
      `${applicationsUrl === null ? `https://${host}` : `${applicationsUrl}/${host}`}${address.path}`,
      timeoutMs,
    );
  };
}

async function ask(url: string, timeoutMs: number): Promise<ProbeAnswer> {
  const startedAt = performance.now();
  try {
    // A redirect could lead anywhere.
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const duration = Math.round(performance.now() - startedAt);
    // Nobody needs it, and it may have no end.
    await response.body?.cancel();
    return { status: response.status, failure: null, duration };
  } catch (error) {
    return withoutAnswer((error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable');
  }
}

function withoutAnswer(failure: 'timeout' | 'unreachable' | 'notPublic' | 'noAddress'): ProbeAnswer {
  return { status: null, failure, duration: null };
}
