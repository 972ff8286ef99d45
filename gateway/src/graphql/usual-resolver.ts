import {
  toDeploymentRun,
  usualDuration,
  usualPhaseDuration,
  type JournalEntry,
  type UsualDuration,
} from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { subjectOf } from '../journal/journal-keys.js';
import type { GatewayContext } from './context.js';
import type { DeploymentResolvers, UsualTimes } from './generated/resolver-types.js';
import { createNullIfUnreadable } from './null-if-unreadable.js';
import { requireSingle } from './require-single.js';

/** Of one Deployment only: each reads the journals of others. */
export const usualResolver: NonNullable<DeploymentResolvers<GatewayContext>['usual']> = async (
  deployment,
  _args,
  context,
  info,
) => {
  requireSingle(info, 'Ask for the usual times of one Deployment at a time.');
  const { id, status } = deployment;
  const own = (await context.loaders.journal.load({ id, deployment }))?.entries ?? [];
  const run = toDeploymentRun({ status, entries: own });
  if (run === null) return { run: null, phase: null };
  const entries = [...own, ...(await readSimilar(deployment, context))];
  return {
    run: toWire(usualDuration(entries, run.kind)),
    phase: toWire(usualPhaseDuration(entries, status)),
  };
};

/** As many journals as say something, and as fit into one query. */
const MOST_SIMILAR = 20;

/** What is noted of the other Deployments of its connector and type; nothing when that cannot be read now. */
async function readSimilar(
  { id, type, connector }: DeploymentFacts,
  { loaders, journal, log }: Pick<GatewayContext, 'loaders' | 'journal' | 'log'>,
): Promise<JournalEntry[]> {
  const deployments = (await loaders.deployments.load(connector.id)) ?? [];
  const subjects = deployments
    .filter((other) => other.id !== id && other.type === type)
    .slice(0, MOST_SIMILAR)
    .map((other) => subjectOf('deployment', other.id));
  if (subjects.length === 0) return [];
  const readings = await createNullIfUnreadable(log)('usual', journal.readMany(subjects));
  return [...(readings?.values() ?? [])].flatMap(({ entries }) => entries);
}

function toWire(usual: UsualDuration | null): UsualTimes['run'] {
  return usual && { median: usual.medianMs, p95: usual.p95Ms, runs: usual.runs };
}
