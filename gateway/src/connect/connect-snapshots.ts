import { toDeploymentCollection, type DeploymentCollection } from './deployment-collection.js';
import type { Page } from './readable-body.js';
import { readAllPages } from './read-all-pages.js';
import { createSnapshots } from './snapshots.js';
import {
  isSortableBy,
  toSummary,
  type DateField,
  type StagedConnectorCollection,
} from './staged-connector-collection.js';
import type { DeploymentFacts } from './to-deployment.js';
import type { StagedConnectorFacts } from './to-staged-connector.js';

/** What the Connect API itself can leave out of the list of ConnectorStaged. */
export type StagedConnectorScope = { isPrivate?: boolean; integrationTypes?: string[] };

type PageQuery = { limit: number; offset: number; sort: string[] };
type ReadPage<Model, Scope = unknown> = (query: PageQuery & Scope) => Promise<Page<Model>>;

/** Everything there is of something, as one gateway read it lately. */
export type ConnectSnapshots = {
  /** In an order that can be put in that of `date`; null: in any. */
  stagedConnectors: (
    readPage: ReadPage<StagedConnectorFacts, StagedConnectorScope>,
    scope: StagedConnectorScope,
    date: DateField | null,
  ) => Promise<StagedConnectorCollection>;
  /** In the order of `date`; null: in any. */
  deployments: (readPage: ReadPage<DeploymentFacts>, date: DateField | null) => Promise<DeploymentCollection>;
  /** Drops everything. */
  forget: () => void;
};

const DATES: readonly DateField[] = ['createdAt', 'lastModifiedAt'];
const STAGED_CONNECTORS = { keptMs: 30_000, most: 8 };
const DEPLOYMENTS = { keptMs: 10_000, most: DATES.length };

/** One per gateway; instances share nothing, so that a change made by another shows when the time is over. */
export function createConnectSnapshots(): ConnectSnapshots {
  const stagedConnectors = createSnapshots<StagedConnectorCollection>(STAGED_CONNECTORS);
  const deployments = createSnapshots<DeploymentCollection>(DEPLOYMENTS);
  return {
    async stagedConnectors(readPage, scope, date) {
      for (const order of DATES) {
        const collection = await stagedConnectors.kept(keyOf(scope, order));
        if (collection && (date === null || isSortableBy(collection, date))) return collection;
      }
      const order = date ?? 'createdAt';
      return stagedConnectors.read(keyOf(scope, order), async () => {
        const everything = await readAllPages(async (paging) => {
          const page = await readPage({ ...paging, ...scope, sort: [`${order} asc`] });
          return { ...page, results: page.results.map(toSummary) };
        });
        return { ...everything, order };
      });
    },
    async deployments(readPage, date) {
      const orders = date === null ? DATES : [date];
      for (const order of orders) {
        const collection = await deployments.kept(order);
        if (collection) return collection;
      }
      const order = date ?? 'createdAt';
      return deployments.read(order, async () => {
        const everything = await readAllPages((paging) => readPage({ ...paging, sort: [`${order} asc`] }));
        return toDeploymentCollection(everything, order);
      });
    },
    forget() {
      stagedConnectors.forget();
      deployments.forget();
    },
  };
}

function keyOf({ isPrivate, integrationTypes }: StagedConnectorScope, order: DateField): string {
  return JSON.stringify([isPrivate ?? null, [...(integrationTypes ?? [])].sort(), order]);
}
