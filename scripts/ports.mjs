import { createServer } from 'node:net';

/**
 * A sentence about the first of both ports that something else listens on; null when both are free.
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export async function takenPort(port) {
  for (const wanted of [port, port + 1]) {
    for (const host of ['127.0.0.1', '::1', '::']) {
      if (!(await isTaken(wanted, host))) continue;
      return `Port ${wanted} is taken by another program. Stop it, or choose two free ports: npm start -- --port ${port + 100}`;
    }
  }
  return null;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
