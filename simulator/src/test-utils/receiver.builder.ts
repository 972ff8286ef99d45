import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

export type Received = { headers: IncomingHttpHeaders; body: Record<string, unknown> };

export type Receiver = {
  url: string;
  received: Received[];
  /** Statuses of the next answers; afterwards 204. */
  answers: number[];
};

const running: (() => void)[] = [];

afterEach(() => {
  running.splice(0).forEach((close) => close());
});

/** An event application that remembers what it was sent. */
export async function receiver({ answers = [] }: { answers?: number[] } = {}): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(text) });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  running.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // a string only for pipes
  return { url: `http://localhost:${port}/event`, received, answers };
}

/** The notification in a Pub/Sub push. */
export function pushedData({ body }: Received): Record<string, unknown> {
  const { data } = body.message as { data: string };
  return JSON.parse(Buffer.from(data, 'base64').toString()) as Record<string, unknown>;
}
