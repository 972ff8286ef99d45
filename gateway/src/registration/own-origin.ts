/** The public origin of this gateway: the audience that tokens must be meant for. */
export type OwnOrigin = {
  /** Null before the gateway is registered; rejects when that cannot be found out. */
  find: () => Promise<string | null>;
  /** What is known without asking. */
  known: () => string | null;
};

type OwnOriginOptions = {
  configured: string | null;
  readRegisteredOrigin: () => Promise<string | null>;
  now?: () => number;
};

const FRESH_MS = 30_000;
const UNREGISTERED_FRESH_MS = 2_000;

/** Configured, else read back from the gateway's own registration; a known origin is refreshed in the background. */
export function createOwnOrigin({
  configured,
  readRegisteredOrigin,
  now = Date.now,
}: OwnOriginOptions): OwnOrigin {
  if (configured) return { find: () => Promise.resolve(configured), known: () => configured };

  let origin: string | null = null;
  let freshUntil = 0;
  let pending: Promise<string | null> | null = null;

  async function read(): Promise<string | null> {
    try {
      origin = await readRegisteredOrigin();
      freshUntil = now() + (origin ? FRESH_MS : UNREGISTERED_FRESH_MS);
      return origin;
    } finally {
      pending = null;
    }
  }

  return {
    known: () => origin,
    async find() {
      if (now() < freshUntil) return origin;
      pending ??= read();
      if (!origin) return pending;
      // A known origin stays valid while commercetools cannot be asked.
      pending.catch(() => undefined);
      return origin;
    },
  };
}
