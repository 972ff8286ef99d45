import {
  configurationDrift,
  isLingering,
  isUpdateAvailable,
  stuckness,
  toDeploymentRun,
  toDeploymentStatus,
  type JournalEntry,
} from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { toDeclaredScopes, toHeldScopes } from '../connect/to-scopes.js';
import type { GatewayContext } from './context.js';
import { isToldByReport, sinceOf } from './deployment-since.js';

export type ConcernContext = Pick<GatewayContext, 'loaders' | 'platformTime'>;

/** Those that concern somebody, in their order; null when that cannot be told now. */
type Selection = DeploymentFacts[] | null;
type Items = readonly DeploymentFacts[];

/** What a Deployment tells by itself. */
export const TOLD_CONCERNS = {
  failed: (deployment) => ['failed', 'undeployFailed'].includes(kindOf(deployment)),
  withWarnings: (deployment) => kindOf(deployment) === 'deployedWithWarnings',
  drifted: isDrifted,
} as const satisfies Record<string, (deployment: DeploymentFacts) => boolean>;

/** For what the journal, or what is published, has to be read. */
export const READ_CONCERNS = {
  stuck: selectStuck,
  updateAvailable: selectUpdatable,
  lingering: selectLingering,
} as const satisfies Record<string, (items: Items, context: ConcernContext) => Promise<Selection>>;

/** Those with any of these concerns, in their order; null when that cannot be told now. */
export async function selectByConcerns(
  items: Items,
  concerns: readonly string[],
  context: ConcernContext,
): Promise<Selection> {
  const selections = await Promise.all(concerns.map((concern) => selectByConcern(items, concern, context)));
  if (selections.includes(null)) return null;
  const selected = new Set(selections.flat());
  return items.filter((deployment) => selected.has(deployment));
}

async function selectByConcern(items: Items, concern: string, context: ConcernContext): Promise<Selection> {
  if (isKeyOf(TOLD_CONCERNS, concern)) return items.filter(TOLD_CONCERNS[concern]);
  return isKeyOf(READ_CONCERNS, concern) ? READ_CONCERNS[concern](items, context) : [];
}

function isKeyOf<Known extends object>(known: Known, key: PropertyKey): key is keyof Known {
  return Object.hasOwn(known, key);
}

function kindOf({ status, buildReport }: DeploymentFacts): string {
  return toDeploymentStatus(status, buildReport?.entries).kind;
}

/** A default in use is what the connector wants. */
function isDrifted(deployment: DeploymentFacts): boolean {
  const held = toHeldScopes(deployment);
  const declared = toDeclaredScopes(deployment.connector);
  return configurationDrift({ held, declared }).some(({ kind }) => kind !== 'defaultInUse');
}

async function selectStuck(items: Items, { loaders, platformTime }: ConcernContext): Promise<Selection> {
  const now = Date.parse(platformTime());
  return select(items, async (deployment) => {
    if (!toDeploymentStatus(deployment.status).inProgress) return false;
    const reading = await loaders.journal.load({ id: deployment.id, deployment });
    return reading && isStuck(deployment, reading.entries, now);
  });
}

function isStuck({ status }: DeploymentFacts, entries: readonly JournalEntry[], now: number): boolean {
  const run = toDeploymentRun({ status, entries });
  if (run === null) return false;
  const phaseForMs = now - Date.parse(run.phaseSince);
  const runForMs = now - Date.parse(run.startedAt);
  return stuckness({ status, phaseForMs, runForMs, usual: null, usualPhase: null })?.level === 'stuck';
}

async function selectLingering(items: Items, { loaders, platformTime }: ConcernContext): Promise<Selection> {
  const now = platformTime();
  const isLeft = (deployment: DeploymentFacts, entries: readonly JournalEntry[]): boolean =>
    isLingering({ type: 'preview', since: sinceOf(deployment, entries)?.at ?? null, now });
  return select(items, async (deployment) => {
    if (deployment.type !== 'preview' || toDeploymentStatus(deployment.status).inProgress) return false;
    if (isToldByReport(deployment)) return isLeft(deployment, []);
    const reading = await loaders.journal.load({ id: deployment.id, deployment });
    return reading && isLeft(deployment, reading.entries);
  });
}

async function selectUpdatable(items: Items, { loaders }: ConcernContext): Promise<Selection> {
  return select(items, async ({ type, connector }) => {
    if (!type || type === 'preview' || connector.id === '') return false;
    const published = await loaders.published.load(connector.id);
    const deployed = { type, connector: { version: connector.version, tag: connector.repository.tag } };
    return published && isUpdateAvailable(deployed, published.connector);
  });
}

/** Null when the answer for any of them is null. */
async function select(
  items: Items,
  isSelected: (deployment: DeploymentFacts) => Promise<boolean | null>,
): Promise<Selection> {
  const answers = await Promise.all(items.map(isSelected));
  return answers.includes(null) ? null : items.filter((_deployment, index) => answers[index]);
}
