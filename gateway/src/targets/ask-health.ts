import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import type { LookupFunction } from 'node:net';

import type { TargetEndpoint } from '@connect-console/domain';

import type { EndpointHealth } from '../graphql/generated/resolver-types.js';
import { askOnce } from './ask-once.js';
import { isPublicAddress, literalAddress, resolveHost, type ResolveHost } from './public-host.js';

type HealthAnswer = Pick<EndpointHealth, 'status' | 'failure' | 'duration'>;

/** Never rejects. */
export type AskHealth = (endpoint: TargetEndpoint) => Promise<HealthAnswer>;

type HealthOptions = {
  /** What stands in for all public hosts: `<base>/<host><path>`; null: they themselves. */
  applicationsUrl: string | null;
  /** For everything, finding the host included */
  timeoutMs: number;
  resolve?: ResolveHost;
  isPublic?: (address: string) => boolean;
};

/** Asks a public health endpoint once. Anybody may write into the registry, so that only public addresses are asked. */
export function createHealthCheck(options: HealthOptions): AskHealth {
  return async ({ url, exposure }) => {
    if (exposure === 'private') return withoutAnswer('private');
    const address = toAddress(url);
    if (address === null) return withoutAnswer('notPublic');
    const signal = AbortSignal.timeout(options.timeoutMs);
    try {
      return await Promise.race([ask(address, signal, options), rejectWhenAborted(signal)]);
    } catch {
      return withoutAnswer(signal.aborted ? 'timeout' : 'unreachable');
    }
  };
}

/** Null for what is never asked, wherever it leads. */
function toAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
}

async function ask(url: URL, signal: AbortSignal, options: HealthOptions): Promise<HealthAnswer> {
  const startedAt = performance.now();
  const place = await findPlace(url, options);
  if (place === null) return withoutAnswer('notPublic');
  const status = await askOnce({ ...place, signal });
  return { status, failure: null, duration: Math.round(performance.now() - startedAt) };
}

type Place = { url: URL; lookup?: LookupFunction };

/** Where to connect to; null where it is not public. */
async function findPlace(
  url: URL,
  { applicationsUrl, resolve = resolveHost, isPublic = isPublicAddress }: HealthOptions,
): Promise<Place | null> {
  const { host, hostname, pathname, search } = url;
  const literal = literalAddress(hostname);
  if (literal !== null && !isPublic(literal)) return null;
  if (applicationsUrl !== null) return { url: new URL(`${applicationsUrl}/${host}${pathname}${search}`) };
  if (literal !== null) return { url };
  const addresses = await resolve(hostname);
  const isSafe = addresses.length > 0 && addresses.every(({ address }) => isPublic(address));
  return isSafe ? { url, lookup: lookupOf(addresses) } : null;
}

/** Asked again, the name could stand for something else: only what was checked is connected to. */
function lookupOf(addresses: LookupAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all || first === undefined) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}

async function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw new Error('Nobody answered in time');
}

function withoutAnswer(failure: 'timeout' | 'unreachable' | 'notPublic' | 'private'): HealthAnswer {
  return { status: null, failure, duration: null };
}
