import {
  findKey,
  findScope,
  type HeldScope,
  type KeyName,
  type RetryPolicy,
  type ScopeEdit,
} from '@connect-console/domain';

type Edits = readonly ScopeEdit[];
type Held = readonly HeldScope[];

/** What is changed in a scope; nothing when there is no edit of it. */
export function editOf(edits: Edits, application: string | null): ScopeEdit {
  return edits.find((edit) => edit.application === application) ?? noEdit(application);
}

/** Sets a standard value; the value that is held already is no change. */
export function setStandard(
  edits: Edits,
  held: Held,
  { application, key }: KeyName,
  value: string,
): ScopeEdit[] {
  const before = heldValue(held, { application, key });
  return change(edits, application, (edit) => ({
    ...edit,
    set: value === before ? without(edit.set, key) : placed(edit.set, { key, value }),
    remove: edit.remove.filter((one) => one !== key),
  }));
}

/** Takes a standard value away; one that is not held is simply not set any more. */
export function removeStandard(edits: Edits, held: Held, { application, key }: KeyName): ScopeEdit[] {
  const isHeld = heldValue(held, { application, key }) !== null;
  return change(edits, application, (edit) => ({
    ...edit,
    set: without(edit.set, key),
    remove: isHeld ? [...edit.remove.filter((one) => one !== key), key] : edit.remove,
  }));
}

/** Leaves a standard value as it is. */
export function resetStandard(edits: Edits, { application, key }: KeyName): ScopeEdit[] {
  return change(edits, application, (edit) => ({
    ...edit,
    set: without(edit.set, key),
    remove: edit.remove.filter((one) => one !== key),
  }));
}

/** Replaces a secured value; an empty text replaces nothing. */
export function setSecret(edits: Edits, { application, key }: KeyName, value: string): ScopeEdit[] {
  return change(edits, application, (edit) => ({
    ...edit,
    secrets: value === '' ? without(edit.secrets, key) : placed(edit.secrets, { key, value }),
  }));
}

/** Sets the schedule of a job; null leaves it as it is. */
export function setSchedule(edits: Edits, application: string | null, schedule: string | null): ScopeEdit[] {
  return change(edits, application, (edit) => ({ ...edit, schedule }));
}

/** Sets how an event application is tried again; null leaves it as it is. */
export function setRetryPolicy(
  edits: Edits,
  application: string | null,
  retryPolicy: RetryPolicy | null,
): ScopeEdit[] {
  return change(edits, application, (edit) => ({ ...edit, retryPolicy }));
}

/** The standard value that a scope holds; null: none. */
export function heldValue(held: Held, { application, key }: KeyName): string | null {
  const scope = findScope(held, application);
  return findKey(scope?.standard, key)?.value ?? null;
}

function change(
  edits: Edits,
  application: string | null,
  toChanged: (edit: ScopeEdit) => ScopeEdit,
): ScopeEdit[] {
  const changed = toChanged(editOf(edits, application));
  const isKnown = edits.some((edit) => edit.application === application);
  const all = isKnown
    ? edits.map((edit) => (edit.application === application ? changed : edit))
    : [...edits, changed];
  return all.filter((edit) => !isEmpty(edit));
}

function isEmpty({ set, remove, secrets, schedule, retryPolicy }: ScopeEdit): boolean {
  return set.length + remove.length + secrets.length === 0 && schedule === null && retryPolicy === null;
}

function noEdit(application: string | null): ScopeEdit {
  return { application, set: [], remove: [], secrets: [], schedule: null, retryPolicy: null };
}

type Value = ScopeEdit['set'][number];

function without(values: readonly Value[], key: string): Value[] {
  return values.filter((one) => one.key !== key);
}

/** In the place of the value before, so that nothing jumps while somebody types. */
function placed(values: readonly Value[], value: Value): Value[] {
  const isKnown = values.some(({ key }) => key === value.key);
  return isKnown ? values.map((one) => (one.key === value.key ? value : one)) : [...values, value];
}
