/** The time of commercetools: what it writes into resources and reports is measured against it. */
export type PlatformClock = {
  /** Learns the time from the `Date` header of an answer (RFC 9110, 6.6.1). */
  hear: (headers: Headers) => void;
  /** ISO 8601; the gateway's own time until an answer was heard. */
  now: () => string;
};

/** One per gateway. The header counts in seconds, so that it runs up to a second behind the platform. */
export function createPlatformClock(): PlatformClock {
  let heard: { time: number; at: number } | null = null;
  return {
    hear(headers) {
      const time = Date.parse(headers.get('date') ?? '');
      if (!Number.isNaN(time)) heard = { time, at: performance.now() };
    },
    now() {
      const time = heard === null ? Date.now() : heard.time + performance.now() - heard.at;
      return new Date(time).toISOString();
    },
  };
}
