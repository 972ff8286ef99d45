import DataLoader from 'dataloader';

import type { ConnectApi } from '../connect/connect-api.js';
import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import type { Connector } from './generated/resolver-types.js';

/** Asks once for what many rows of one request need. */
export type Loaders = {
  /** By id; null when this project may see none. */
  published: DataLoader<string, Connector | null>;
  /** By id; null when it was deleted meanwhile. */
  stagedConnector: DataLoader<string, StagedConnectorFacts | null>;
};

/** As many ids as fit into the address of a request. */
const MOST_IDS = 100;
const MOST_AT_ONCE = 4;

/** Made anew for every request, so that nothing is older than the request. */
export function createLoaders(connect: ConnectApi): Loaders {
  return {
    published: new DataLoader((ids) => findPublished(ids, connect), { maxBatchSize: MOST_IDS }),
    stagedConnector: new DataLoader((ids) => readEach(ids, connect)),
  };
}

async function findPublished(
  ids: readonly string[],
  connect: ConnectApi,
): Promise<readonly (Connector | null)[]> {
  const { results } = await connect.connectors({ id: [...ids], limit: ids.length, offset: 0 });
  const found = new Map(results.map((connector) => [connector.id, connector]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The Connect API reads drafts by themselves, or by pages. */
async function readEach(
  ids: readonly string[],
  connect: ConnectApi,
): Promise<(StagedConnectorFacts | null)[]> {
  const read: (StagedConnectorFacts | null)[] = [];
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const some = ids.slice(start, start + MOST_AT_ONCE);
    read.push(...(await Promise.all(some.map((id) => connect.stagedConnector({ id })))));
  }
  return read;
}
