import {
  findScope,
  hideSecrets,
  planDeployment,
  rebaseEdits,
  toRedeployAction,
  type DeclaredScope,
  type DeploymentPlan,
  type HeldScope,
  type KeyName,
  type PlanFacts,
  type Rebase,
  type ScopeEdit,
} from '@connect-console/domain';
import type {
  ConnectorTarget,
  Redeployable,
  RedeployConditions,
} from '../../../data/deployments/redeploy/to-redeployable';
import { isCron } from '../environment/next-runs';
import type { RedeploySearch } from './redeploy.search';

type Choice = Pick<RedeploySearch, 'to' | 'skipScripts'>;

type Planned = {
  base: Redeployable;
  /** Of the Deployment, as it is sent. */
  version: number;
  conditions: RedeployConditions;
  choice: Choice;
  edits: readonly ScopeEdit[];
  acceptedLosses: readonly KeyName[];
};

/** What will run: the version that is deployed, or the latest one; null when that cannot be told or deployed. */
export function targetOf({ deployed, latest }: Redeployable, to: Choice['to']): ConnectorTarget | null {
  if (to === 'same') return deployed;
  return latest?.isDeployable ? latest : null;
}

/** The scopes that a redeploy can set: it cannot add an application. */
export function includedScopes(
  declared: readonly DeclaredScope[],
  held: readonly HeldScope[],
): DeclaredScope[] {
  return declared.filter(({ application }) => application === null || findScope(held, application));
}

/** What a redeploy to this target does. */
export function planRedeploy(given: Planned, target: ConnectorTarget): DeploymentPlan {
  return planDeployment(planInput(given, target));
}

/** The request to Connect that follows from a plan, with secrets hidden. */
export function requestOf(given: Planned, target: ConnectorTarget): object {
  return hideSecrets({
    version: given.version,
    actions: [toRedeployAction(planInput(given, target))],
  });
}

function planInput(
  { base, conditions, choice, edits, acceptedLosses }: Planned,
  target: ConnectorTarget,
): PlanFacts {
  const { deployed } = base;
  return {
    held: base.held,
    declared: target.declared,
    declaredBefore: deployed.declared,
    edits,
    mode: 'redeploy',
    updateConnector: choice.to === 'latest',
    skipScripts: choice.skipScripts,
    omittedSecrets: conditions.omittedSecrets,
    acceptedLosses,
    versions: {
      before: { version: deployed.version, tag: deployed.tag },
      after: { version: target.version, tag: target.tag },
    },
    isCron,
  };
}

/** Keys that somebody has to see: what is new or stands in the way, and what was entered, so that no field goes away. */
export function askedKeys(plans: readonly DeploymentPlan[], edits: readonly ScopeEdit[]): KeyName[] {
  const planned = plans.flatMap(({ problems, scopes }) => [
    ...problems.map(({ application, key }) => ({ application, key })),
    ...scopes.flatMap(({ application, values, secrets }) =>
      [...values, ...secrets].filter((one) => one.isNew).map(({ key }) => ({ application, key })),
    ),
  ]);
  const entered = edits.flatMap(({ application, set, secrets }) =>
    [...set, ...secrets].map(({ key }) => ({ application, key })),
  );
  return [...planned, ...entered];
}

export type Meanwhile = Rebase & {
  /** What would run has another version now; null when it has not. */
  movedTarget: { before: ConnectorTarget; after: ConnectorTarget | null } | null;
};

/** What somebody else has changed since; null when nothing that counts here has changed. */
export function meanwhileOf(
  base: Redeployable,
  latest: Redeployable,
  { to }: Pick<Choice, 'to'>,
  edits: readonly ScopeEdit[],
): Meanwhile | null {
  const rebase = rebaseEdits({ base: base.held, mine: edits, theirs: latest.held });
  const [before, after] = [targetOf(base, to), targetOf(latest, to)];
  const isMoved = before !== null && (after?.version !== before.version || after.tag !== before.tag);
  if (rebase.theirChanges.length === 0 && !isMoved) return null;
  return { ...rebase, movedTarget: isMoved ? { before, after } : null };
}
