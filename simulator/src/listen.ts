import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = {
  port: number;
  /** Until this is called every request is answered 503. */
  answerWith: (handler: RequestListener) => void;
  close: () => Promise<void>;
};

const LOOPBACK = '127.0.0.1';

/** Takes a port of this machine that others cannot reach; 0 takes a free one. Rejects when it is taken. */
export async function listen(port: number): Promise<Listener> {
  let handler: RequestListener = (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'text/plain' }).end('The simulator is starting.\n');
  };
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // a string only for pipes
    answerWith: (newHandler) => {
      handler = newHandler;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
