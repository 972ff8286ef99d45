import {
  planDeployment,
  toDeploymentConfigurations,
  toRedeployAction,
  type DeploymentChange,
  type DeploymentPlan,
} from '@connect-console/domain';
import { GraphQLError } from 'graphql';

import type { WireDeploymentDraft, WireRedeployAction } from '../connect/deployment-changes.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import { toDeclaredScopes, toHeldScopes } from '../connect/to-scopes.js';
import { concurrentModification, notFound } from '../connect/upstream-error.js';
import { toDeploymentChange } from '../journal/to-deployment-change.js';
import type { GatewayContext } from './context.js';
import type { NewDeployment, RedeployDecision } from './deployment-arguments.js';
import { readTarget, toVersion } from './deployment-target.js';
import { isCron } from './is-cron.js';

/** The Deployment as it is now; refuses when it is no longer as it was decided on. */
export async function readDecidedOn(
  { connect }: GatewayContext,
  id: string,
  version: number,
): Promise<DeploymentFacts> {
  const deployment = await connect.deployment({ id });
  if (!deployment) throw notFound('Deployment', id);
  if (deployment.version !== version) throw concurrentModification('Deployment', version, deployment.version);
  return deployment;
}

type Redeploy = { id: string; version: number; decided: RedeployDecision };
type CheckedRedeploy = {
  deployment: DeploymentFacts;
  plan: DeploymentPlan;
  action: WireRedeployAction;
  change: DeploymentChange;
};

/** What a redeploy sends, from what Connect says now; refuses what must not happen. */
export async function checkRedeploy(
  context: GatewayContext,
  { id, version, decided }: Redeploy,
): Promise<CheckedRedeploy> {
  const { connect, omittedSecrets } = context;
  const [deployment, known] = await Promise.all([readDecidedOn(context, id, version), omittedSecrets.read()]);
  const { connector, preview } = deployment;
  const { targetVersion, skipScripts, edits, acceptedLosses } = decided;
  const updateConnector = targetVersion !== null;
  const target = updateConnector
    ? await readTarget(connect, { name: { id: connector.id }, staged: preview, version: targetVersion })
    : connector;
  const facts = {
    held: toHeldScopes(deployment),
    declared: toDeclaredScopes(target),
    declaredBefore: toDeclaredScopes(connector),
    edits,
    mode: 'redeploy',
    updateConnector,
    skipScripts,
    omittedSecrets: known,
    acceptedLosses,
    versions: { before: toVersion(connector), after: toVersion(target) },
    isCron,
  } as const;
  const plan = planDeployment(facts);
  requireNoProblem(plan);
  const change = toDeploymentChange(plan, { ...facts.versions, updateConnector, skipScripts });
  return { deployment, plan, action: toRedeployAction(facts), change };
}

type CheckedDeployment = { draft: WireDeploymentDraft; bringsApiClient: boolean; change: DeploymentChange };

/** What a new Deployment is made with, from what Connect says now; refuses what must not happen. */
export async function checkNewDeployment(
  { connect }: GatewayContext,
  { key, type, connector, region, targetVersion, edits }: NewDeployment,
): Promise<CheckedDeployment> {
  const staged = type === 'preview';
  const target = await readTarget(connect, { name: connector, staged, version: targetVersion });
  const facts = {
    held: [],
    declared: toDeclaredScopes(target),
    declaredBefore: [],
    edits,
    mode: 'create',
    updateConnector: false,
    skipScripts: false,
    omittedSecrets: 'unknown',
    acceptedLosses: [],
    versions: { before: null, after: toVersion(target) },
    isCron,
  } as const;
  const plan = planDeployment(facts);
  requireNoProblem(plan);
  const draft = {
    ...(key === null ? {} : { key }),
    type,
    connector: { id: target.id, staged },
    region,
    ...toDeploymentConfigurations(facts),
  };
  const change = toDeploymentChange(plan, { ...facts.versions, updateConnector: false, skipScripts: false });
  return { draft, bringsApiClient: target.apiClientScopes.length > 0, change };
}

/** Names the keys, and never a value. */
function requireNoProblem({ problems }: DeploymentPlan): void {
  if (problems.length === 0) return;
  const named = problems.map(({ application, key, problem }) => ({ application, key, problem }));
  throw new GraphQLError('The configuration cannot be deployed like this. Nothing was sent to Connect.', {
    extensions: { code: 'CONFIGURATION_REFUSED', status: 400, details: { problems: named } },
  });
}
