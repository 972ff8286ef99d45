import type { HeldScope, KeyName } from './configuration.js';
import { findScope, keysOf, scopeNames } from './scopes.js';

/** One key of two configurations side by side. */
export type ComparedKey = KeyName & {
  state: 'same' | 'different' | 'onlyLeft' | 'onlyRight' | 'unknown';
} & (
    | { kind: 'standard'; left: string | null; right: string | null }
    /** Whether it is set; null: Connect does not tell, or it is not there. */
    | { kind: 'secured'; left: boolean | null; right: boolean | null }
  );

/** Compares two configurations key by key; of secured keys only whether they are set. */
export function compareConfigurations(
  left: readonly HeldScope[],
  right: readonly HeldScope[],
): ComparedKey[] {
  return scopeNames(left, right).flatMap((application) => {
    const [one, other] = [findScope(left, application), findScope(right, application)];
    return [...compareValues(application, one, other), ...compareSecrets(application, one, other)];
  });
}

function compareValues(
  application: string | null,
  left: HeldScope | undefined,
  right: HeldScope | undefined,
): ComparedKey[] {
  const [values, others] = [left, right].map(
    (scope) => new Map(scope?.standard.map(({ key, value }) => [key, value])),
  );
  return keysOf(left?.standard, right?.standard).map((key) => {
    const [one, other] = [values?.get(key) ?? null, others?.get(key) ?? null];
    return { application, key, kind: 'standard', left: one, right: other, state: stateOf(one, other) };
  });
}

function compareSecrets(
  application: string | null,
  left: HeldScope | undefined,
  right: HeldScope | undefined,
): ComparedKey[] {
  const [states, others] = [left, right].map(
    (scope) => new Map(scope?.secured.map(({ key, isSet }) => [key, isSet])),
  );
  return keysOf(left?.secured, right?.secured).map((key) => {
    // Not there and not set are the same to the application.
    const [one, other] = [states, others].map((known) => (known?.has(key) ? known.get(key) : false));
    const [leftSet, rightSet] = [one ?? null, other ?? null];
    const common = { application, key, kind: 'secured', left: leftSet, right: rightSet } as const;
    if (leftSet === null || rightSet === null) return { ...common, state: 'unknown' };
    // Two secrets that are set may be different all the same; nobody can tell.
    return { ...common, state: stateOf(leftSet || null, rightSet || null) };
  });
}

function stateOf<Value>(
  left: Value | null,
  right: Value | null,
): 'same' | 'different' | 'onlyLeft' | 'onlyRight' {
  if (left === right) return 'same';
  if (left === null) return 'onlyRight';
  return right === null ? 'onlyLeft' : 'different';
}
