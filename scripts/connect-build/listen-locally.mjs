import { once } from 'node:events';
import { createServer } from 'node:http';

/** @typedef {{ url: string, close: () => void }} LocalServer */

/**
 * Lets a server listen on a free port that only this machine reaches.
 * @param {import('node:http').Server} server
 * @returns {Promise<LocalServer>}
 */
export async function listenLocally(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns {Promise<number>} a port that nothing listens on now */
export async function findFreePort() {
  const { url, close } = await listenLocally(createServer());
  close();
  return Number(new URL(url).port);
}
