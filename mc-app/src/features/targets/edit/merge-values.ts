import type { TargetValues } from '../fields/target.values';

export type ValueName = keyof TargetValues;

/** An entry when the form was opened, what the form holds, and what the entry is by now. */
export type Sides = { base: TargetValues; mine: TargetValues; theirs: TargetValues };

export type Merge = {
  /** What both sides want; where both changed the same it is what I want. */
  merged: TargetValues;
  /** What they changed, but for what both changed to the same */
  theirChanges: readonly ValueName[];
  /** What both changed, each to something else */
  disputed: readonly ValueName[];
};

/** All but the key, which never changes, in the order of the form. */
const NAMES: readonly ValueName[] = [
  'label',
  'direction',
  'applies',
  'externalUrlTemplate',
  'subscriptionKeys',
  'resourceTypes',
  'changes',
  'messageTypes',
  'mode',
  'sla',
  'trackedSince',
  'enabled',
  'runtime',
  'deploymentKey',
  'endpoints',
];

/** Brings together what two people made of the same entry, value by value. */
export function mergeValues({ base, mine, theirs }: Sides): Merge {
  const myChanges = changedValues(base, mine);
  const differences = changedValues(mine, theirs);
  const theirChanges = changedValues(base, theirs).filter((name) => differences.includes(name));
  const disputed = theirChanges.filter((name) => myChanges.includes(name));
  const taken = theirChanges.filter((name) => !myChanges.includes(name));
  return { merged: takeOver(mine, theirs, taken), theirChanges, disputed };
}

/** The values in which two states differ, in the order of the form. */
export function changedValues(before: TargetValues, after: TargetValues): ValueName[] {
  return NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** One state with some values of another. */
export function takeOver(into: TargetValues, from: TargetValues, names: readonly ValueName[]): TargetValues {
  return { ...into, ...Object.fromEntries(names.map((name) => [name, from[name]])) };
}
