import { createServer, request, type Server } from 'node:http';
import { addressesOf } from '../../scripts/stack.mjs';

export type UpstreamCount = {
  /** Of the gateway, so that it asks through the counter. */
  env: NodeJS.ProcessEnv;
  /** What the gateway has asked of Connect and commercetools since the last call, in words. */
  take: () => string;
  stop: () => void;
};

/** Counts what the gateway asks of the simulated platform. `ownPort` is free. */
export function countUpstream(simulatorPort: number, ownPort: number): UpstreamCount {
  const { programs } = addressesOf(simulatorPort);
  let count = 0;
  let bytes = 0;
  const server: Server = createServer((incoming, outgoing) => {
    count += 1;
    const { method, headers } = incoming;
    const asked = request(`${programs}${incoming.url}`, { method, headers }, (answer) => {
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  }).listen(ownPort, 'localhost');
  const origin = `http://localhost:${ownPort}`;
  return {
    env: { CONNECT_API_URL: `${origin}/connect`, CTP_API_URL: `${origin}/ctp` },
    take: () => {
      const words = `${count} upstream calls, ${(bytes / 1000).toFixed(1)} kB`;
      count = 0;
      bytes = 0;
      return words;
    },
    stop: () => server.close(),
  };
}
