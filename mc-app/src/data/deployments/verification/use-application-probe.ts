import { useGatewayFetch, type ApiError } from '@connect-console/mc-common';
import { ProbeApplicationDocument } from '../../generated/gateway';

/** What an application has answered. */
export type ProbeResult = {
  /** HTTP status; null when there was no answer */
  status: number | null;
  /** `timeout`, `unreachable`, `notPublic`, `noAddress`, open; null when there was an answer */
  failure: string | null;
  /** In ms */
  duration: number | null;
  /** ISO 8601, platform time */
  askedAt: string;
};

type Target = { deploymentId: string; applicationName: string; path: string };
type Outcome = { ok: true; result: ProbeResult } | { ok: false; error: ApiError };

/** Returns the function that has the gateway ask an application once. */
export function useApplicationProbe(): (target: Target) => Promise<Outcome> {
  const ask = useGatewayFetch(ProbeApplicationDocument);
  return async (target) => {
    const outcome = await ask(target);
    if (!outcome.ok) return outcome;
    const { status, failure, duration, askedAt } = outcome.data.applicationProbe;
    return { ok: true, result: { status, failure, duration, askedAt } };
  };
}
