import type { ConfigurationValue, KeyName, ScopeEdit } from './configuration.js';
import type { ScopePlan } from './deployment-plan.js';
import type { PlanFacts, PlannedScope } from './planned-scopes.js';
import { isValidRetryPolicy } from './retry-policy.js';
import { findKey, findScope } from './scopes.js';
import type { SecretPlan } from './secret-plan.js';
import { validateValue } from './validate-value.js';
import type { ValuePlan } from './value-plan.js';

/** What stands in the way of a deploy or redeploy. */
export type PlanProblem = {
  application: string | null;
  /** Also `schedule` and `retryPolicy`; empty when it is about the whole application. */
  key: string;
  problem:
    | 'required'
    | 'requiredSecret'
    | 'secretNotKept'
    | 'lossNotAccepted'
    | 'unknownKey'
    | 'unknownApplication'
    | 'notBelonging'
    | 'reservedKey'
    | 'badKey'
    | 'badUrl'
    | 'badJson'
    | 'badCron'
    | 'badRetryPolicy'
    | 'scheduleNotAllowed'
    | 'retryPolicyNotAllowed'
    | 'maskedSecret'
    | 'emptySecret'
    | 'duplicateKey';
};

type Found = Pick<PlanProblem, 'key' | 'problem'>;

/** Everything that stands in the way, in the order of the screen. */
export function problemsOf(
  scopes: readonly ScopePlan[],
  planned: readonly PlannedScope[],
  facts: PlanFacts,
): PlanProblem[] {
  const ofScopes = planned.flatMap((scope) => {
    const plan = findScope(scopes, scope.application);
    return plan ? named(scope.application, problemsOfScope(plan, scope, facts)) : [];
  });
  const strangers = facts.edits.flatMap(({ application }) =>
    findScope(planned, application) ? [] : named(application, [strangeApplication(application, facts)]),
  );
  return [...ofScopes, ...strangers];
}

function problemsOfScope(plan: ScopePlan, scope: PlannedScope, facts: PlanFacts): Found[] {
  return [
    ...plan.values.flatMap((value) => problemOfValue(value, scope)),
    ...duplicates(scope.edits),
    ...plan.secrets.flatMap((secret) => problemOfSecret(secret, scope, facts)),
    ...problemsOfSettings(scope.edits, plan, facts),
  ];
}

function problemOfValue(
  { key, after, change, declared }: ValuePlan,
  { edits, isSent, held }: PlannedScope,
): Found[] {
  const isSet = edits.some(({ set }) => findKey(set, key));
  if (declared === null) return isSet && isSent ? [{ key, problem: 'unknownKey' }] : [];
  const isEmptied = after === '' && change !== 'same';
  if (declared.required && !after && (isEmptied || !declared.default)) return [{ key, problem: 'required' }];
  if (after === null || change === 'same') return [];
  const current = findKey(held?.standard, key)?.value ?? null;
  const problem = validateValue({ key, value: after, declared, current });
  return problem ? [{ key, problem }] : [];
}

/** A mask, as Connect shows it, would become the secret. */
const MASK = /^\s*\*+\s*$/;

function problemOfSecret(
  { key, fate, wasSet }: SecretPlan,
  { application, declared, edits }: PlannedScope,
  { acceptedLosses }: PlanFacts,
): Found[] {
  const typed = findKey(
    edits.flatMap(({ secrets }) => secrets),
    key,
  );
  if (typed) return problemOfTyped(typed, findKey(declared?.secured, key) !== undefined);
  if (fate === 'missing') return [{ key, problem: wasSet === false ? 'requiredSecret' : 'secretNotKept' }];
  const isOpen = fate === 'mayBeLost' || fate === 'lost';
  return isOpen && !isNamed(acceptedLosses, { application, key })
    ? [{ key, problem: 'lossNotAccepted' }]
    : [];
}

function problemOfTyped({ key, value }: ConfigurationValue, isDeclared: boolean): Found[] {
  if (!isDeclared) return [{ key, problem: 'unknownKey' }];
  if (value.trim() === '') return [{ key, problem: 'emptySecret' }];
  return MASK.test(value) ? [{ key, problem: 'maskedSecret' }] : [];
}

function duplicates(edits: readonly ScopeEdit[]): Found[] {
  return [edits.flatMap(({ set }) => set), edits.flatMap(({ secrets }) => secrets)].flatMap((values) => {
    const repeated = values.filter(({ key }, place) => values.findIndex((one) => one.key === key) < place);
    return [...new Set(repeated.map(({ key }) => key))].map((key) => ({
      key,
      problem: 'duplicateKey' as const,
    }));
  });
}

function problemsOfSettings(edits: readonly ScopeEdit[], plan: ScopePlan, { isCron }: PlanFacts): Found[] {
  const { applicationType } = plan;
  return edits.flatMap(({ schedule, retryPolicy }): Found[] => [
    ...problemOfSetting(schedule, 'schedule', {
      isAllowed: applicationType === 'job',
      refusal: 'scheduleNotAllowed',
      isValid: isCron,
      fault: 'badCron',
    }),
    ...problemOfSetting(retryPolicy, 'retryPolicy', {
      isAllowed: applicationType === 'event',
      refusal: 'retryPolicyNotAllowed',
      isValid: isValidRetryPolicy,
      fault: 'badRetryPolicy',
    }),
  ]);
}

type SettingRules<Value> = {
  isAllowed: boolean;
  refusal: PlanProblem['problem'];
  isValid: (value: Value) => boolean;
  fault: PlanProblem['problem'];
};

function problemOfSetting<Value>(value: Value | null, key: string, rules: SettingRules<Value>): Found[] {
  if (value === null) return [];
  if (!rules.isAllowed) return [{ key, problem: rules.refusal }];
  return rules.isValid(value) ? [] : [{ key, problem: rules.fault }];
}

function strangeApplication(application: string | null, { declared }: PlanFacts): Found {
  return { key: '', problem: findScope(declared, application) ? 'notBelonging' : 'unknownApplication' };
}

function isNamed(names: readonly KeyName[], { application, key }: KeyName): boolean {
  return names.some((name) => name.application === application && name.key === key);
}

function named(application: string | null, found: readonly Found[]): PlanProblem[] {
  return found.map(({ key, problem }) => ({ application, key, problem }));
}
