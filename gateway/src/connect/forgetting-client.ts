import type { ApiClient } from './api-client.js';
import type { ConnectSnapshots } from './connect-snapshots.js';

/** Drops the snapshots after every change, also after one that failed: what was asked for may have happened. */
export function createForgettingClient(client: ApiClient, snapshots: ConnectSnapshots): ApiClient {
  return async (request, correlationId) => {
    try {
      return await client(request, correlationId);
    } finally {
      if (request.method !== 'GET') snapshots.forget();
    }
  };
}
