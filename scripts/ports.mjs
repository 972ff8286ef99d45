import { createServer } from 'node:net';

/**
 * The first of these ports that something listens on; null when all are free.
 * @param {number[]} ports
 * @returns {Promise<number | null>}
 */
export async function findTakenPort(ports) {
  for (const port of ports) {
    for (const host of ['127.0.0.1', '::1', '::']) {
      if (await isTaken(port, host)) return port;
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
