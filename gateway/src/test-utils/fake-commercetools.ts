import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { createFakeCustomObjects, type FakeCustomObjects } from './fake-custom-objects.js';

export type RecordedRequest = {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
};

export type Answer = {
  status?: number;
  json?: unknown;
  /** Instead of `json`: sent as it is. */
  text?: string;
  headers?: Record<string, string>;
  delayMs?: number;
  /** Closes the connection without an answer. */
  hangUp?: boolean;
};

type Route = Answer | ((request: RecordedRequest) => Answer | null);

export type FakeCommercetools = {
  url: string;
  requests: RecordedRequest[];
  /** Requests to one route, e.g. `GET /connect/connectors/drafts` (query ignored). */
  requestsTo: (route: string) => RecordedRequest[];
  /** What the HTTP API keeps; answers all its routes that no test defines. */
  customObjects: FakeCustomObjects;
  /** Lets time pass: that of every answer, and of what is created. */
  advance: (seconds: number) => void;
  /** Answers a route with these in turn; the last one repeats. */
  on: (route: string, ...answers: Route[]) => void;
  close: () => Promise<void>;
};

const NOT_FOUND: Answer = {
  status: 404,
  json: {
    statusCode: 404,
    message: 'Not found',
    errors: [{ code: 'ResourceNotFound', message: 'Not found' }],
  },
};

/** The OAuth, Connect and HTTP APIs and the key set, as far as a test defines them, over the network. */
export async function startFakeCommercetools(): Promise<FakeCommercetools> {
  const routes = new Map<string, Route[]>();
  const requests: RecordedRequest[] = [];
  let passedMs = 0;
  const now = (): Date => new Date(Date.now() + passedMs);
  const customObjects = createFakeCustomObjects(now);
  const routeOf = ({ method, path }: RecordedRequest): string => `${method} ${path.split('?')[0]}`;

  function nextAnswer(request: RecordedRequest): Answer {
    const answers = routes.get(routeOf(request)) ?? [customObjects.answer];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? NOT_FOUND;
    return (typeof answer === 'function' ? answer(request) : answer) ?? NOT_FOUND;
  }

  const server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body };
      requests.push(request);
      send(response, nextAnswer(request), now());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    customObjects,
    advance: (seconds) => (passedMs += seconds * 1000),
    requestsTo: (route) => requests.filter((request) => routeOf(request) === route),
    on: (route, ...answers) => routes.set(route, answers),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: Answer, now: Date): void {
  if (answer.hangUp) return void response.destroy();
  const body = answer.text ?? JSON.stringify(answer.json ?? {});
  setTimeout(() => {
    const headers = { 'content-type': 'application/json', date: now.toUTCString(), ...answer.headers };
    response.writeHead(answer.status ?? 200, headers);
    response.end(body);
  }, answer.delayMs ?? 0);
}
