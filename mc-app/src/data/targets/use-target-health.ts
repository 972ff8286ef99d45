import { useGatewayFetch, type ApiError } from '@connect-console/mc-common';
import { FetchTargetHealthDocument } from '../generated/gateway';

/** What a health endpoint has answered. */
export type EndpointHealth = {
  name: string;
  url: string;
  /** HTTP status; null when there was no answer */
  status: number | null;
  /** `timeout`, `unreachable`, `notPublic`, `private`, open; null when there was an answer */
  failure: string | null;
  /** In ms */
  duration: number | null;
  /** ISO 8601, platform time */
  askedAt: string;
};

type Outcome = { ok: true; answers: EndpointHealth[] } | { ok: false; error: ApiError };

/** Returns the function that has the gateway ask the public health endpoints of a target once. */
export function useTargetHealth(): (key: string) => Promise<Outcome> {
  const ask = useGatewayFetch(FetchTargetHealthDocument);
  return async (key) => {
    const outcome = await ask({ key });
    return outcome.ok ? { ok: true, answers: outcome.data.syncTargetHealth } : outcome;
  };
}
