import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A listening server. */
export type RunningServer = {
  port: number;
  /** Stops accepting, lets requests in progress finish, and cuts what is left after the grace period. */
  close: () => Promise<void>;
};

type ListenOptions = { port: number; graceMs: number };

/** Longer than a load balancer keeps idle connections (60 s is usual), so that it never reuses a closed one. */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
const SWEEP_MS = 50;

/** Starts the server; rejects when the port is taken. */
export function listen(handler: RequestListener, { port, graceMs }: ListenOptions): Promise<RunningServer> {
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    handler,
  );

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      // A connection turns idle when its request is answered, and would then be kept alive.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      server.close(() => {
        clearTimeout(cut);
        clearInterval(sweep);
        resolve();
      });
    });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      // An address object, because it listens on a port and not on a pipe.
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
