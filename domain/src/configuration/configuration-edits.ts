import type { ConfigurationValue, HeldScope, RetryPolicy, ScopeEdit, SecuredState } from './configuration.js';
import { findKey, findScope, keysOf, scopeNames } from './scopes.js';

/** What edits make of a configuration, as far as it can be known: a secret that was typed is set then. */
export function applyEdits(held: readonly HeldScope[], edits: readonly ScopeEdit[]): HeldScope[] {
  return scopeNames(held, edits).map((application) =>
    edits
      .filter((edit) => edit.application === application)
      .reduce(applyEdit, findScope(held, application) ?? emptyScope(application)),
  );
}

function applyEdit(scope: HeldScope, edit: ScopeEdit): HeldScope {
  return {
    application: scope.application,
    standard: withValues(
      scope.standard.filter(({ key }) => findKey(edit.set, key) || !edit.remove.includes(key)),
      edit.set,
    ),
    secured: withSecrets(scope.secured, edit.secrets),
    schedule: edit.schedule ?? scope.schedule,
    retryPolicy: edit.retryPolicy ?? scope.retryPolicy,
  };
}

/** A scope that holds nothing. */
export function emptyScope(application: string | null): HeldScope {
  return { application, standard: [], secured: [], schedule: null, retryPolicy: null };
}

/** Whether two retry policies say the same. */
export function isSamePolicy(one: RetryPolicy | null, other: RetryPolicy | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.strategy === other.strategy &&
    one.minBackoffSeconds === other.minBackoffSeconds &&
    one.maxBackoffSeconds === other.maxBackoffSeconds &&
    one.maxAttempts === other.maxAttempts
  );
}

function withValues(
  values: readonly ConfigurationValue[],
  set: readonly ConfigurationValue[],
): ConfigurationValue[] {
  return keysOf(values, set).flatMap((key) => findKey(set, key) ?? findKey(values, key) ?? []);
}

function withSecrets(states: readonly SecuredState[], typed: readonly ConfigurationValue[]): SecuredState[] {
  return keysOf(states, typed).flatMap((key) =>
    findKey(typed, key) ? { key, isSet: true } : (findKey(states, key) ?? []),
  );
}
