import { selectWiring, type JournalEntry, type Wiring, type WiringBefore } from '@connect-console/domain';

import type { GatewayContext } from './context.js';
import type { DeploymentResolvers } from './generated/resolver-types.js';
import { requireSingle } from './require-single.js';
import { toAddressed } from './to-addressed.js';

/** Of one Deployment only: each asks for everything that is wired in the project. */
export const wiringResolver: NonNullable<DeploymentResolvers<GatewayContext>['wiring']> = async (
  deployment,
  _args,
  { readWiring, loaders },
  info,
) => {
  requireSingle(info, 'Ask for the wiring of one Deployment at a time.');
  const { id, applications } = deployment;
  const [{ missingScopes, ...wiring }, journal] = await Promise.all([
    readWiring(),
    loaders.journal.load({ id, deployment }),
  ]);
  const selected = selectWiring({
    applications: applications.map(toAddressed),
    wiring,
    before: findWiringBefore(journal?.entries ?? []),
  });
  return {
    ...toLists(selected),
    missingScopes,
    before: selected.before && toLists(selected.before),
  };
};

/** As it was before the last run that was asked for here and that Connect took up. */
function findWiringBefore(entries: readonly JournalEntry[]): WiringBefore | null {
  const runs = entries
    .filter(({ origin, state, kind }) => origin === 'console' && BEGUN.includes(state) && RUNS.includes(kind))
    .sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  return runs[0]?.wiringBefore ?? null;
}

const RUNS: readonly string[] = ['deploy', 'redeploy', 'undeploy'];
const BEGUN: readonly JournalEntry['state'][] = ['running', 'ended'];

type Lists = { [Part in keyof Wiring]: Item<NonNullable<Wiring[Part]>[number]>[] | null };
type Item<Wired> = Omit<Wired, 'resourceTypes'> & { resourceTypes: string[] };

function toLists({ subscriptions, extensions, types }: Wiring): Lists {
  return {
    subscriptions: subscriptions && subscriptions.map(toItem),
    extensions: extensions && extensions.map(toItem),
    types: types && types.map(toItem),
  };
}

function toItem<Wired extends { resourceTypes: readonly string[] }>(wired: Wired): Item<Wired> {
  return { ...wired, resourceTypes: [...wired.resourceTypes] };
}
