import { isNewKey, type PlanFacts, type PlannedScope } from './planned-scopes.js';
import { findKey, keysOf } from './scopes.js';

/**
 * `missing`: required, and neither typed nor known to be kept. `mayBeLost`, `lost`: optional, and not typed again.
 * `dropped`: the version that will run does not know the key.
 */
export type SecretFate =
  'kept' | 'replaced' | 'added' | 'missing' | 'mayBeLost' | 'lost' | 'notSet' | 'dropped';

/** What becomes of a secured value. */
export type SecretPlan = {
  key: string;
  fate: SecretFate;
  required: boolean;
  /** Whether it is set now; null: Connect does not tell. */
  wasSet: boolean | null;
  /** The version that will run is the first to declare it. */
  isNew: boolean;
};

/** Plans every secured key that is declared, held or typed. */
export function planSecrets(scope: PlannedScope, facts: PlanFacts): SecretPlan[] {
  const { held, declared, declaredBefore, edits } = scope;
  const typed = edits.flatMap((edit) => edit.secrets);
  return keysOf(declared?.secured, held?.secured, typed).map((key) => {
    const own = findKey(declared?.secured, key);
    const state = findKey(held?.secured, key);
    const wasSet = state === undefined ? false : state.isSet;
    const required = own?.required ?? false;
    const isTyped = findKey(typed, key) !== undefined;
    const wasRequired = findKey(declaredBefore?.secured, key)?.required ?? false;
    return {
      key,
      fate:
        own === undefined
          ? fateOfUnknown(scope, wasSet, facts)
          : isTyped
            ? fateOfTyped(wasSet)
            : fateOfOmitted({ wasSet, required, isSent: scope.isSent, wasRequired }, facts),
      required,
      wasSet,
      isNew: own !== undefined && isNewKey(key, declaredBefore?.secured, facts),
    };
  });
}

function fateOfUnknown(
  { isSent }: PlannedScope,
  wasSet: boolean | null,
  { updateConnector }: PlanFacts,
): SecretFate {
  if (wasSet === false) return 'notSet';
  return isSent || updateConnector ? 'dropped' : 'kept';
}

function fateOfTyped(wasSet: boolean | null): SecretFate {
  return wasSet === false ? 'added' : 'replaced';
}

type Omitted = Pick<SecretPlan, 'wasSet' | 'required'> & { isSent: boolean; wasRequired: boolean };

function fateOfOmitted(
  { wasSet, required, isSent, wasRequired }: Omitted,
  { omittedSecrets }: PlanFacts,
): SecretFate {
  if (wasSet === false) return required ? 'missing' : 'notSet';
  // What was required is certainly set, although Connect does not tell.
  if (!isSent) return required && wasSet === null && !wasRequired ? 'missing' : 'kept';
  // Where Connect does not tell whether it is set, keeping it may be keeping nothing.
  const isSafe = omittedSecrets === 'kept' && (wasSet === true || !required);
  if (isSafe) return 'kept';
  if (required) return 'missing';
  return omittedSecrets === 'lost' ? 'lost' : 'mayBeLost';
}
