import type { HeldScope, KeyName, ScopeEdit } from './configuration.js';
import { diffScopes, type ScopeDiff } from './configuration-diff.js';
import { findKey, findScope } from './scopes.js';

/** A value that somebody else has changed as well; null: there is none. */
export type EditConflict = KeyName & { base: string | null; mine: string | null; theirs: string | null };

export type Rebase = {
  /** Everything that was typed, without what they have done already. */
  edits: ScopeEdit[];
  conflicts: EditConflict[];
  theirChanges: ScopeDiff[];
};

type Rebased = { base: readonly HeldScope[]; mine: readonly ScopeEdit[]; theirs: readonly HeldScope[] };

/**
 * Puts edits of an older configuration onto a newer one. Nothing that was typed is lost: where both have changed a
 * value, the edit stays and the conflict is told.
 */
export function rebaseEdits({ base, mine, theirs }: Rebased): Rebase {
  const theirChanges = diffScopes(base, theirs);
  return {
    edits: mine.map((edit) => withoutDone(edit, theirs)).filter(isSomething),
    conflicts: mine.flatMap((edit) => conflictsOf(edit, findScope(theirChanges, edit.application))),
    theirChanges,
  };
}

function withoutDone(edit: ScopeEdit, theirs: readonly HeldScope[]): ScopeEdit {
  const current = findScope(theirs, edit.application);
  return {
    ...edit,
    set: edit.set.filter(({ key, value }) => findKey(current?.standard, key)?.value !== value),
    remove: edit.remove.filter((key) => findKey(current?.standard, key)),
  };
}

function isSomething({ set, remove, secrets, schedule, retryPolicy }: ScopeEdit): boolean {
  return set.length + remove.length + secrets.length > 0 || schedule !== null || retryPolicy !== null;
}

function conflictsOf(edit: ScopeEdit, theirs: ScopeDiff | undefined): EditConflict[] {
  const { application } = edit;
  const values = (theirs?.values ?? []).flatMap(({ key, before, after }) => {
    const set = findKey(edit.set, key);
    if (!set && !edit.remove.includes(key)) return [];
    const mine = set?.value ?? null;
    return mine === after ? [] : { application, key, base: before, mine, theirs: after };
  });
  const settings = [
    { key: 'schedule', mine: edit.schedule, their: theirs?.schedule },
    { key: 'retryPolicy', mine: toText(edit.retryPolicy), their: textsOf(theirs?.retryPolicy) },
  ].flatMap(({ key, mine, their }) =>
    their && mine !== null && mine !== their.after
      ? { application, key, base: their.before, mine, theirs: their.after }
      : [],
  );
  return [...values, ...settings];
}

function textsOf(
  change: ScopeDiff['retryPolicy'] | undefined,
): { before: string | null; after: string | null } | null {
  return change ? { before: toText(change.before), after: toText(change.after) } : null;
}

function toText(policy: object | null): string | null {
  return policy === null ? null : JSON.stringify(policy);
}
