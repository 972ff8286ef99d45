import type { DeclaredKey } from './configuration.js';
import type { Changed } from './configuration-diff.js';
import { isNewKey, type PlanFacts, type PlannedScope } from './planned-scopes.js';
import { findKey, keysOf } from './scopes.js';

/** What becomes of a standard value. */
export type ValuePlan = Changed<string> & {
  key: string;
  /** `dropped`: the version that will run does not know the key. */
  change: 'same' | 'added' | 'changed' | 'removed' | 'dropped';
  /** Null: the version that will run does not know the key. */
  declared: DeclaredKey | null;
  /** Nobody has set it, so the default of the connector counts. */
  isDefault: boolean;
  /** The version that will run is the first to declare it. */
  isNew: boolean;
};

/** Plans every standard key that is declared, held or set. */
export function planValues(scope: PlannedScope, facts: PlanFacts): ValuePlan[] {
  const { held, declared, edits } = scope;
  const set = edits.flatMap((edit) => edit.set);
  return keysOf(declared?.standard, held?.standard, set).map((key) => planValue(key, scope, facts));
}

function planValue(
  key: string,
  { held, declared, declaredBefore, defaults, edits, isSent }: PlannedScope,
  facts: PlanFacts,
): ValuePlan {
  const own = findKey(declared?.standard, key) ?? null;
  const before = findKey(held?.standard, key)?.value ?? null;
  const edit = edits.filter(({ set, remove }) => findKey(set, key) || remove.includes(key)).at(-1);
  const byDefault = findKey(defaults, key)?.value ?? null;
  const edited = edit ? (findKey(edit.set, key)?.value ?? null) : (before ?? byDefault);
  const isDropped = own === null && before !== null && (isSent || facts.updateConnector);
  const after = isDropped ? null : edited;
  return {
    key,
    before,
    after,
    change: isDropped ? 'dropped' : changeOf(before, after),
    declared: own,
    isDefault: own !== null && own.default !== null && (after === null || (!edit && byDefault !== null)),
    isNew: own !== null && isNewKey(key, declaredBefore?.standard, facts),
  };
}

function changeOf(before: string | null, after: string | null): ValuePlan['change'] {
  if (before === after) return 'same';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
