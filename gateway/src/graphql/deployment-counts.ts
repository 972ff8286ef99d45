import {
  configurationDrift,
  isLingering,
  isUpdateAvailable,
  stuckness,
  toDeploymentRun,
  toDeploymentStatus,
} from '@connect-console/domain';

import { toDeclaredScopes, toHeldScopes } from '../connect/to-scopes.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { DeploymentCollection } from '../connect/deployment-collection.js';
import { isToldByReport, sinceOf } from './deployment-since.js';
import type { GatewayContext } from './context.js';
import { countByStatus } from './count-by-status.js';
import type { DeploymentCounts } from './generated/resolver-types.js';

type Context = Pick<GatewayContext, 'loaders' | 'platformTime'>;

/** Counts what the list of Deployments can show. */
export async function countDeployments(
  { items, complete }: DeploymentCollection,
  context: Context,
): Promise<DeploymentCounts> {
  const kinds = items.map(({ status, buildReport }) => toDeploymentStatus(status, buildReport?.entries).kind);
  const [stuck, lingering, updateAvailable] = await Promise.all([
    countStuck(items, context),
    countLingering(items, context),
    countUpdates(items, context),
  ]);
  return {
    complete,
    total: items.length,
    failed: kinds.filter((kind) => kind === 'failed' || kind === 'undeployFailed').length,
    stuck,
    withWarnings: kinds.filter((kind) => kind === 'deployedWithWarnings').length,
    drifted: items.filter(isDrifted).length,
    updateAvailable,
    lingering,
    byStatus: countByStatus(items),
  };
}

/** A default in use is what the connector wants. */
function isDrifted(deployment: DeploymentFacts): boolean {
  const held = toHeldScopes(deployment);
  const declared = toDeclaredScopes(deployment.connector);
  return configurationDrift({ held, declared }).some(({ kind }) => kind !== 'defaultInUse');
}

type Entries = NonNullable<Awaited<ReturnType<Context['loaders']['journal']['load']>>>['entries'];

/** How many of those of which only the journal knows are as asked; null when it cannot be read or written now. */
async function countByJournal(
  deployments: readonly DeploymentFacts[],
  isCounted: (deployment: DeploymentFacts, entries: Entries) => boolean,
  { loaders }: Context,
): Promise<number | null> {
  const counted = await Promise.all(
    deployments.map(async (deployment) => {
      const reading = await loaders.journal.load({ id: deployment.id, deployment });
      return reading && isCounted(deployment, reading.entries);
    }),
  );
  return counted.includes(null) ? null : counted.filter(Boolean).length;
}

function countStuck(items: readonly DeploymentFacts[], context: Context): Promise<number | null> {
  const now = Date.parse(context.platformTime());
  const atWork = items.filter(({ status }) => toDeploymentStatus(status).inProgress);
  return countByJournal(
    atWork,
    ({ status }, entries) => {
      const run = toDeploymentRun({ status, entries });
      if (run === null) return false;
      const phaseForMs = now - Date.parse(run.phaseSince);
      const runForMs = now - Date.parse(run.startedAt);
      const found = stuckness({ status, phaseForMs, runForMs, usual: null, usualPhase: null });
      return found?.level === 'stuck';
    },
    context,
  );
}

async function countLingering(items: readonly DeploymentFacts[], context: Context): Promise<number | null> {
  const now = context.platformTime();
  const isLeft = (deployment: DeploymentFacts, entries: Entries): boolean =>
    isLingering({ type: 'preview', since: sinceOf(deployment, entries)?.at ?? null, now });
  const previews = items.filter(
    ({ type, status }) => type === 'preview' && !toDeploymentStatus(status).inProgress,
  );
  const told = previews.filter(isToldByReport).filter((deployment) => isLeft(deployment, []));
  const others = await countByJournal(
    previews.filter((deployment) => !isToldByReport(deployment)),
    isLeft,
    context,
  );
  return others === null ? null : told.length + others;
}

/** Null when what is published cannot be read now. */
async function countUpdates(items: readonly DeploymentFacts[], { loaders }: Context): Promise<number | null> {
  const candidates = items.filter(({ type, connector }) => type && type !== 'preview' && connector.id !== '');
  const updatable = await Promise.all(
    candidates.map(async ({ type = null, connector }) => {
      const published = await loaders.published.load(connector.id);
      const deployed = { type, connector: { version: connector.version, tag: connector.repository.tag } };
      return published && isUpdateAvailable(deployed, published.connector);
    }),
  );
  return updatable.includes(null) ? null : updatable.filter(Boolean).length;
}
