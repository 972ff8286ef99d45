import { compareConfigurations, type ComparedKey, type HeldScope } from '@connect-console/domain';

/** What one side has: nothing, a value that can be read, or a secured one (null: Connect does not tell). */
export type Side =
  { kind: 'none' } | { kind: 'value'; value: string } | { kind: 'secured'; isSet: boolean | null };

/** A configuration key, or a setting of an application, of two deployments side by side. */
export type ComparedEntry = {
  /** Null: shared by all applications */
  application: string | null;
  name: { kind: 'key'; key: string } | { kind: 'setting'; setting: 'schedule' | 'retryPolicy' };
  left: Side;
  right: Side;
  /** `unknown`: Connect does not tell whether a secured value is set. */
  state: ComparedKey['state'];
};

type Filter = {
  /** Also what is the same */
  isEverything: boolean;
  text: string;
};

/** Everything that two deployments hold, application by application. */
export function comparedEntries(left: readonly HeldScope[], right: readonly HeldScope[]): ComparedEntry[] {
  const keys = compareConfigurations(left, right).map(toKeyEntry);
  const names = [...new Set([...left, ...right].map(({ application }) => application))];
  const settings = names.flatMap((application) =>
    settingEntries(scopeOf(left, application), scopeOf(right, application), application),
  );
  return names
    .sort((one, other) => Number(one === null) - Number(other === null))
    .flatMap((application) => [...settings, ...keys].filter((entry) => entry.application === application));
}

/** Those entries that are wanted: by name, or by a value of either side, whatever the case. */
export function wantedEntries(
  entries: readonly ComparedEntry[],
  { isEverything, text }: Filter,
): ComparedEntry[] {
  const wanted = text.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (isEverything || isDifference(entry)) &&
      textsOf(entry).some((one) => one.toLowerCase().includes(wanted)),
  );
}

/** The standard values of the left side that the right one does not have. */
export function valuesToCopy(entries: readonly ComparedEntry[]): { key: string; value: string }[] {
  return entries.flatMap(({ name, left, state }) =>
    name.kind === 'key' && left.kind === 'value' && state !== 'same'
      ? [{ key: name.key, value: left.value }]
      : [],
  );
}

/** Whether it is known to be different; what cannot be told is none. */
export function isDifference({ state }: ComparedEntry): boolean {
  return state !== 'same' && state !== 'unknown';
}

function toKeyEntry(compared: ComparedKey): ComparedEntry {
  const { application, key, state } = compared;
  const common = { application, name: { kind: 'key' as const, key }, state };
  if (compared.kind === 'standard') {
    return { ...common, left: toValue(compared.left), right: toValue(compared.right) };
  }
  return {
    ...common,
    left: { kind: 'secured', isSet: compared.left },
    right: { kind: 'secured', isSet: compared.right },
  };
}

function toValue(value: string | null): Side {
  return value === null ? { kind: 'none' } : { kind: 'value', value };
}

type Scope = HeldScope | undefined;

function settingEntries(left: Scope, right: Scope, application: string | null): ComparedEntry[] {
  return (['schedule', 'retryPolicy'] as const).flatMap((setting) => {
    const [before, after] = [textOf(left, setting), textOf(right, setting)];
    if (before === null && after === null) return [];
    const name = { kind: 'setting', setting } as const;
    return [
      { application, name, left: toValue(before), right: toValue(after), state: stateOf(before, after) },
    ];
  });
}

function textOf(scope: Scope, setting: 'schedule' | 'retryPolicy'): string | null {
  if (setting === 'schedule') return scope?.schedule ?? null;
  return scope?.retryPolicy ? JSON.stringify(scope.retryPolicy) : null;
}

function stateOf(left: string | null, right: string | null): ComparedEntry['state'] {
  if (left === right) return 'same';
  if (left === null) return 'onlyRight';
  return right === null ? 'onlyLeft' : 'different';
}

function scopeOf(scopes: readonly HeldScope[], wanted: string | null): Scope {
  return scopes.find(({ application }) => application === wanted);
}

function textsOf({ name, left, right }: ComparedEntry): string[] {
  const sides = [left, right].map((side) => (side.kind === 'value' ? side.value : ''));
  return [name.kind === 'key' ? name.key : name.setting, ...sides];
}
