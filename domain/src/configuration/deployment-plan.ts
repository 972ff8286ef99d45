import type { RetryPolicy } from './configuration.js';
import type { Changed } from './configuration-diff.js';
import { isSamePolicy } from './configuration-edits.js';
import { consequencesOf, type Consequence } from './consequences.js';
import { suggestRenames, type Rename } from './key-renames.js';
import { problemsOf, type PlanProblem } from './plan-problems.js';
import { planScopes, sendsOf, type PlanFacts, type PlannedScope, type Sends } from './planned-scopes.js';
import { planSecrets, type SecretPlan } from './secret-plan.js';
import { planValues, type ValuePlan } from './value-plan.js';

/** What becomes of one application, or of what all applications share. */
export type ScopePlan = {
  application: string | null;
  applicationType: string | null;
  values: ValuePlan[];
  secrets: SecretPlan[];
  /** Null: it stays. */
  schedule: Changed<string> | null;
  /** Null: it stays. */
  retryPolicy: Changed<RetryPolicy> | null;
};

/** What a deploy or redeploy will do. With problems it must not be sent. */
export type DeploymentPlan = {
  scopes: ScopePlan[];
  problems: PlanProblem[];
  renames: Rename[];
  consequences: Consequence[];
  sends: Sends;
};

/** Plans a deploy or redeploy: what changes, what becomes of each secret, what stands in the way, what follows. */
export function planDeployment(facts: PlanFacts): DeploymentPlan {
  const planned = planScopes(facts);
  const scopes = planned.map((scope) => planScope(scope, facts));
  const sends = sendsOf(facts);
  return {
    scopes,
    problems: problemsOf(scopes, planned, facts),
    renames: suggestRenames(scopes),
    consequences: consequencesOf(scopes, sends, facts),
    sends,
  };
}

function planScope(scope: PlannedScope, facts: PlanFacts): ScopePlan {
  const { application, held, declared, declaredBefore, edits } = scope;
  const schedule = edits.reduce<string | null>((last, edit) => edit.schedule ?? last, null);
  const retryPolicy = edits.reduce<RetryPolicy | null>((last, edit) => edit.retryPolicy ?? last, null);
  const [heldSchedule, heldPolicy] = [held?.schedule ?? null, held?.retryPolicy ?? null];
  return {
    application,
    applicationType: declared?.applicationType ?? declaredBefore?.applicationType ?? null,
    values: planValues(scope, facts),
    secrets: planSecrets(scope, facts),
    schedule:
      schedule === null || schedule === heldSchedule ? null : { before: heldSchedule, after: schedule },
    retryPolicy:
      retryPolicy === null || isSamePolicy(retryPolicy, heldPolicy)
        ? null
        : { before: heldPolicy, after: retryPolicy },
  };
}
