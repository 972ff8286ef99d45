import DataLoader from 'dataloader';
import type { Logger } from 'pino';

import type { ConnectApi } from '../connect/connect-api.js';
import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import type { Connector, Deployment } from './generated/resolver-types.js';
import { createNullIfUnreadable } from './null-if-unreadable.js';

/** Asks once for what many rows of one request need. */
export type Loaders = {
  /** By id; without a connector when this project may see none, null when that cannot be read now. */
  published: DataLoader<string, Published | null>;
  /** By the id of their connector; null when they cannot be read now. */
  deployments: DataLoader<string, Deployment[] | null>;
  /** By id; null when it was deleted meanwhile. */
  stagedConnector: DataLoader<string, StagedConnectorFacts | null>;
};

type Published = { connector: Connector | null };

/** As many ids as fit into the address of a request. */
const MOST_IDS = 100;
const MOST_AT_ONCE = 4;

/** Made anew for every request, so that nothing is older than the request. */
export function createLoaders(connect: ConnectApi, log: Logger): Loaders {
  const nullIfUnreadable = createNullIfUnreadable(log);
  return {
    published: new DataLoader(
      async (ids) =>
        (await nullIfUnreadable('published', findPublished(ids, connect))) ?? ids.map(() => null),
      { maxBatchSize: MOST_IDS },
    ),
    deployments: new DataLoader(async (ids) => {
      const found = Promise.all(ids.map((id) => connect.deploymentsOf(id)));
      return (await nullIfUnreadable('deployments', found)) ?? ids.map(() => null);
    }),
    stagedConnector: new DataLoader((ids) => readEach(ids, connect)),
  };
}

async function findPublished(ids: readonly string[], connect: ConnectApi): Promise<Published[]> {
  const { results } = await connect.connectors({ id: [...ids], limit: ids.length, offset: 0 });
  const found = new Map(results.map((connector) => [connector.id, connector]));
  return ids.map((id) => ({ connector: found.get(id) ?? null }));
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
