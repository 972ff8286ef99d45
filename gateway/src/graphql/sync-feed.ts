import { badUserInput } from '../bad-user-input.js';
import { missingScopes } from '../connect/granted-scopes.js';
import { readEach } from '../connect/read-each.js';
import { missingScopesOf, readPart } from '../connect/read-part.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import { readLastReport } from '../targets/last-report.js';
import { readSubscriptions } from '../wiring/read-subscriptions.js';
import type { GatewayContext } from './context.js';
import { findDeploymentsByKey } from './deployments-by-key.js';
import { toEndedRuns } from './ended-runs.js';
import type { EndedRun, LastReport, QuerySyncFeedArgs, SyncFeed } from './generated/resolver-types.js';
import { nameOfDeployment } from './name-of-deployment.js';
import { toFeedSubscription } from './sync-targets.js';

type Context = Pick<
  GatewayContext,
  'connect' | 'graphql' | 'loaders' | 'findScopes' | 'project' | 'platformTime' | 'log'
>;
type Feed = Omit<SyncFeed, 'deployments'> & { deployments: DeploymentFacts[] | null };

const MOST_ASKED = 50;
const MOST_RUNS = 50;
const OBJECTS = 'manage_key_value_documents';

/** What feeds the targets beside a resource; what cannot be read is null by itself. */
export async function readSyncFeed(args: QuerySyncFeedArgs, context: Context): Promise<Feed> {
  const { connect, graphql, log } = context;
  const keys = readNames(args.deploymentKeys, 'deploymentKeys');
  const targets = readNames(args.targets, 'targets');
  const [subscriptions, deployments, reports] = await Promise.all([
    readPart({ field: 'subscriptions', scope: 'manage_subscriptions', log }, () =>
      readSubscriptions(graphql),
    ),
    readPart({ field: 'deployments', scope: 'manage_connectors_deployments', log }, () =>
      findDeploymentsByKey(keys, connect),
    ),
    readPart({ field: 'lastReports', scope: OBJECTS, log }, () =>
      readEach(targets, async (target): Promise<LastReport> => ({
        target,
        at: await readLastReport(graphql, target),
      })),
    ),
  ]);
  const found = deployments.found?.filter((deployment) => deployment !== null) ?? null;
  const runs = found && (await readRuns(found, context));
  const missing = missingScopesOf([subscriptions, deployments, reports]);
  const lacksObjects = runs === null && found !== null && (await lacks(OBJECTS, context));
  return {
    asOf: context.platformTime(),
    subscriptions: subscriptions.found && subscriptions.found.map(toFeedSubscription),
    deployments: found,
    runs,
    lastReports: reports.found,
    missingScopes: lacksObjects && !missing.includes(OBJECTS) ? [...missing, OBJECTS] : missing,
  };
}

function readNames(names: readonly string[], argument: string): string[] {
  if (names.length > MOST_ASKED) {
    throw badUserInput(`${argument} has ${names.length} elements. Ask for at most ${MOST_ASKED}.`);
  }
  return [...new Set(names)];
}

/** Null when the journal cannot be read or written now. */
async function readRuns(
  deployments: readonly DeploymentFacts[],
  { loaders }: Pick<Context, 'loaders'>,
): Promise<EndedRun[] | null> {
  const readings = await Promise.all(
    deployments.map((deployment) => loaders.journal.load({ id: deployment.id, deployment })),
  );
  if (readings.includes(null)) return null;
  const names = new Map(deployments.map((deployment) => [deployment.id, nameOfDeployment(deployment)]));
  return toEndedRuns(
    readings.flatMap((reading) => reading?.entries ?? []),
    { most: MOST_RUNS, nameOf: (_type, id) => names.get(id) ?? null },
  );
}

async function lacks(scope: string, { findScopes, project }: Context): Promise<boolean> {
  return missingScopes(await findScopes(), project.projectKey)?.includes(scope) ?? false;
}
