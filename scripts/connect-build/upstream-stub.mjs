import { createServer } from 'node:http';
import { listenLocally } from './listen-locally.mjs';

/**
 * A stand-in for commercetools with as much as a script needs to begin and end: tokens, and custom objects.
 * What the scripts do to a project is tried on the simulator.
 * @returns {Promise<import('./listen-locally.mjs').LocalServer>}
 */
export function startUpstreamStub() {
  /** @type {Map<string, { id: string, version: number, value: unknown }>} */
  const objects = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url = '' } = request;
    const name = new URL(url, 'http://stub').pathname.split('/custom-objects/')[1] ?? '';
    /** @type {(status: number, body: unknown) => void} */
    const answer = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.startsWith('/oauth/token')) {
      answer(200, { access_token: 'stub', token_type: 'Bearer', expires_in: 3600 });
    } else if (method === 'POST') {
      const { container, key, value } = JSON.parse(Buffer.concat(chunks).toString());
      const path = `${container}/${key}`;
      objects.set(path, { id: path, version: (objects.get(path)?.version ?? 0) + 1, value });
      answer(200, objects.get(path));
    } else if (!name.includes('/')) {
      const results = [...objects].flatMap(([path, object]) => (path.startsWith(`${name}/`) ? [object] : []));
      answer(200, { limit: 500, offset: 0, count: results.length, total: results.length, results });
    } else {
      const found = objects.get(name);
      if (method === 'DELETE') objects.delete(name);
      if (found) answer(200, found);
      else answer(404, { statusCode: 404, message: 'Not found', errors: [{ code: 'ResourceNotFound' }] });
    }
  });
  return listenLocally(server);
}
