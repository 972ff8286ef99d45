import type { ConnectorVersion } from '@connect-console/domain';
import DataLoader from 'dataloader';
import type { Logger } from 'pino';

import type { ConnectApi } from '../connect/connect-api.js';
import type { ProjectGraphql } from '../connect/project-graphql.js';
import { readEach } from '../connect/read-each.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import type { JournalReading } from '../journal/read-many.js';
import {
  createDeploymentJournals,
  type JournalledDeployment,
} from '../journal/create-deployment-journals.js';
import type { JournalTools } from '../journal/settled-journal.js';
import { readLastReport } from '../targets/last-report.js';
import { findDeploymentsByKey } from './deployments-by-key.js';
import type { Connector } from './generated/resolver-types.js';
import { createNullIfUnreadable } from './null-if-unreadable.js';
import { toConnectorVersion } from './to-connector-version.js';

/** Asks once for what many rows of one request need. */
export type Loaders = {
  /** By id; without a connector when this project may see none, null when that cannot be read now. */
  published: DataLoader<string, Published | null>;
  /** By the id of their connector; null when they cannot be read now. */
  deployments: DataLoader<string, DeploymentFacts[] | null>;
  /** By id; null when there is none. */
  deployment: DataLoader<string, DeploymentFacts | null>;
  /** By key; null when there is none, and when it cannot be read now. */
  deploymentByKey: DataLoader<string, DeploymentFacts | null>;
  /** By id; null when it was deleted meanwhile. */
  stagedConnector: DataLoader<string, StagedConnectorFacts | null>;
  /** By id; null when there is none, and when it cannot be read now. */
  draft: DataLoader<string, StagedConnectorFacts | null>;
  /** By id, of many at once as it was lately; null when there is none, and when it cannot be read now. */
  draftVersion: DataLoader<string, ConnectorVersion | null>;
  /** Settled; null when it cannot be read or written now. */
  journal: DataLoader<JournalledDeployment, JournalReading | null, string>;
  /** By target: when anything was last reported; null when it never was, and when that cannot be read now. */
  lastReport: DataLoader<string, string | null>;
};

type Published = { connector: Connector | null };

/** As many ids as fit into the address of a request. */
const MOST_IDS = 100;
/** More are found in the list of all. */
const MOST_BY_THEMSELVES = 4;

type LoaderOptions = JournalTools & { connect: ConnectApi; graphql: ProjectGraphql; log: Logger };

/** Made anew for every request, so that nothing is older than the request. */
export function createLoaders({ connect, graphql, ...tools }: LoaderOptions): Loaders {
  const nullIfUnreadable = createNullIfUnreadable(tools.log);
  const stagedConnector = new DataLoader((ids: readonly string[]) =>
    readEach(ids, (id) => connect.stagedConnector({ id })),
  );
  const draft = new DataLoader<string, StagedConnectorFacts | null>(async (ids) => {
    const found = Promise.all(ids.map((id) => stagedConnector.load(id)));
    return (await nullIfUnreadable('draft', found)) ?? ids.map(() => null);
  });
  return {
    published: new DataLoader(
      async (ids) =>
        (await nullIfUnreadable('published', findPublished(ids, connect))) ?? ids.map(() => null),
      { maxBatchSize: MOST_IDS },
    ),
    deployments: new DataLoader(async (ids) => {
      const found = connect.allDeployments(null).then(({ byConnector }) => byConnector);
      const byConnector = await nullIfUnreadable('deployments', found);
      return ids.map((id) => byConnector && (byConnector.get(id) ?? []));
    }),
    deployment: new DataLoader((ids) => readEach(ids, (id) => connect.deployment({ id }))),
    deploymentByKey: new DataLoader(async (keys) => {
      const found = findDeploymentsByKey(keys, connect);
      return (await nullIfUnreadable('deployment', found)) ?? keys.map(() => null);
    }),
    stagedConnector,
    draft,
    draftVersion: new DataLoader(async (ids) => {
      if (ids.length <= MOST_BY_THEMSELVES) {
        return (await Promise.all(ids.map((id) => draft.load(id)))).map(toConnectorVersion);
      }
      return (await nullIfUnreadable('draft', findDraftVersions(ids, connect))) ?? ids.map(() => null);
    }),
    journal: new DataLoader(createDeploymentJournals(tools), {
      maxBatchSize: MOST_IDS,
      cacheKeyFn: ({ id }) => id,
    }),
    lastReport: new DataLoader(async (targets) => {
      const found = readEach(targets, (target) => readLastReport(graphql, target));
      return (await nullIfUnreadable('lastReport', found)) ?? targets.map(() => null);
    }),
  };
}

async function findPublished(ids: readonly string[], connect: ConnectApi): Promise<Published[]> {
  const { results } = await connect.connectors({ id: [...ids], limit: ids.length, offset: 0 });
  const found = new Map(results.map((connector) => [connector.id, connector]));
  return ids.map((id) => ({ connector: found.get(id) ?? null }));
}

async function findDraftVersions(
  ids: readonly string[],
  connect: ConnectApi,
): Promise<(ConnectorVersion | null)[]> {
  const { items } = await connect.allStagedConnectors({}, null);
  const found = new Map(items.map((summary) => [summary.id, summary]));
  return ids.map((id) => toConnectorVersion(found.get(id) ?? null));
}
