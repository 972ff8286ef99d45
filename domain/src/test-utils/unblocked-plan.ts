import type { DeclaredScope, KeyName, ScopeEdit } from '../configuration/configuration.js';
import { planDeployment } from '../configuration/deployment-plan.js';
import type { PlanFacts } from '../configuration/planned-scopes.js';
import { buildScopeEdit } from './configuration.builder.js';

const MOST_ROUNDS = 10;

/** The same redeploy after somebody has dealt with everything that stood in its way; null when that has no end. */
export function withoutProblems(facts: PlanFacts): PlanFacts | null {
  let current = facts;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [first] = planDeployment(current).problems;
    if (first === undefined) return current;
    current = planDeployment(current).problems.reduce(solve, current);
  }
  return null;
}

type Problem = ReturnType<typeof planDeployment>['problems'][number];

function solve(facts: PlanFacts, problem: Problem): PlanFacts {
  switch (problem.problem) {
    case 'requiredSecret':
    case 'secretNotKept':
    case 'emptySecret':
    case 'maskedSecret':
      return { ...facts, edits: typing(facts.edits, problem) };
    case 'lossNotAccepted':
      return { ...facts, acceptedLosses: [...facts.acceptedLosses, problem] };
    case 'required':
      return { ...facts, declared: facts.declared.map((scope) => notRequiring(scope, problem)) };
    case 'unknownApplication':
    case 'notBelonging':
      return {
        ...facts,
        edits: facts.edits.filter(({ application }) => application !== problem.application),
      };
    default:
      return { ...facts, edits: facts.edits.map((edit) => withoutKey(edit, problem)) };
  }
}

function typing(edits: readonly ScopeEdit[], { application, key }: KeyName): ScopeEdit[] {
  const own = edits.find((edit) => edit.application === application) ?? buildScopeEdit({ application });
  const secrets = [...own.secrets.filter((secret) => secret.key !== key), { key, value: 'typed-secret' }];
  return [...edits.filter((edit) => edit.application !== application), { ...own, secrets }];
}

function notRequiring(scope: DeclaredScope, { application, key }: KeyName): DeclaredScope {
  if (scope.application !== application) return scope;
  const standard = scope.standard.map((own) => (own.key === key ? { ...own, required: false } : own));
  return { ...scope, standard };
}

function withoutKey(edit: ScopeEdit, { application, key }: KeyName): ScopeEdit {
  if (edit.application !== application) return edit;
  return {
    ...edit,
    set: edit.set.filter((value) => value.key !== key),
    secrets: edit.secrets.filter((secret) => secret.key !== key),
    schedule: key === 'schedule' ? null : edit.schedule,
    retryPolicy: key === 'retryPolicy' ? null : edit.retryPolicy,
  };
}
