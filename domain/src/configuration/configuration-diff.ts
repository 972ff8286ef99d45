import type { ConfigurationValue, HeldScope, RetryPolicy } from './configuration.js';
import { isSamePolicy } from './configuration-edits.js';
import { findKey, findScope, keysOf, scopeNames } from './scopes.js';

/** The part of a configuration that can be read. */
export type HeldValues = Pick<HeldScope, 'application' | 'standard' | 'schedule' | 'retryPolicy'>;

/** Null: there is none. */
export type Changed<Value> = { before: Value | null; after: Value | null };

/** What is different in one scope. */
export type ScopeDiff = {
  application: string | null;
  values: (Changed<string> & { key: string })[];
  /** Null: it is the same. */
  schedule: Changed<string> | null;
  /** Null: it is the same. */
  retryPolicy: Changed<RetryPolicy> | null;
};

/** What is different after from before; nothing when they hold the same. The order of values does not matter. */
export function diffScopes(before: readonly HeldValues[], after: readonly HeldValues[]): ScopeDiff[] {
  return scopeNames(before, after)
    .map((application) =>
      diffScope(application, findScope(before, application), findScope(after, application)),
    )
    .filter(
      ({ values, schedule, retryPolicy }) => values.length > 0 || schedule !== null || retryPolicy !== null,
    );
}

/** Makes the configuration after out of the one before. Scopes that hold nothing are kept. */
export function applyDiff(before: readonly HeldValues[], diff: readonly ScopeDiff[]): HeldValues[] {
  return scopeNames(before, diff).map((application) => {
    const scope = findScope(before, application);
    const own = findScope(diff, application);
    return {
      application,
      standard: changedValues(scope?.standard ?? [], own?.values ?? []),
      schedule: own?.schedule ? own.schedule.after : (scope?.schedule ?? null),
      retryPolicy: own?.retryPolicy ? own.retryPolicy.after : (scope?.retryPolicy ?? null),
    };
  });
}

function diffScope(
  application: string | null,
  before: HeldValues | undefined,
  after: HeldValues | undefined,
): ScopeDiff {
  const values = keysOf(before?.standard, after?.standard).map((key) => ({
    key,
    before: findKey(before?.standard, key)?.value ?? null,
    after: findKey(after?.standard, key)?.value ?? null,
  }));
  const schedule = { before: before?.schedule ?? null, after: after?.schedule ?? null };
  const retryPolicy = { before: before?.retryPolicy ?? null, after: after?.retryPolicy ?? null };
  return {
    application,
    values: values.filter((value) => value.before !== value.after),
    schedule: schedule.before === schedule.after ? null : schedule,
    retryPolicy: isSamePolicy(retryPolicy.before, retryPolicy.after) ? null : retryPolicy,
  };
}

function changedValues(
  values: readonly ConfigurationValue[],
  changes: ScopeDiff['values'],
): ConfigurationValue[] {
  return keysOf(values, changes).flatMap((key) => {
    const change = findKey(changes, key);
    const value = change ? change.after : (findKey(values, key)?.value ?? null);
    return value === null ? [] : { key, value };
  });
}
