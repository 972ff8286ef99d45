import { useState } from 'react';
import type { TargetFields } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { toTargetDraft } from '../../../data/targets/to-target-draft';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { useUpdateTarget } from '../../../data/targets/use-target-mutations';
import { toTargetValues, type TargetValues } from '../fields/target.values';
import { changedValues, mergeValues, type Merge, type Sides, type ValueName } from './merge-values';
import { useTargetForm, type TargetFormState } from './use-target-form';

type Options = {
  /** As it is now, as far as we know */
  latest: ReadableTarget;
  /** The registry has another state by now, or has it no more. */
  onOutdated: () => void;
  onSaved: () => void;
};

export type TargetEdit = {
  form: TargetFormState;
  changes: readonly ValueName[];
  sides: Sides;
  merge: Merge;
  /** The registry has a newer version than the one that the form started from. */
  isNewer: boolean;
  /** Somebody else has changed values since: what follows must be decided before anything is saved. */
  isOutdated: boolean;
  /** The form now stands on the newer state; what it holds beyond that are still changes to save. */
  continueWith: (values: TargetValues) => void;
};

const OUTDATED: ReadonlySet<ApiError['kind']> = new Set(['conflict', 'notFound']);

/** Changes an entry, starting from what it was when the first thing was entered. */
export function useTargetEdit({ latest, onOutdated, onSaved }: Options): TargetEdit {
  const { run, isRunning } = useUpdateTarget();
  const [pinned, setPinned] = useState<ReadableTarget | null>(null);
  const start = pinned ?? latest;
  const [base, theirs] = [toTargetValues(start.target), toTargetValues(latest.target)];
  const form = useTargetForm({ initial: base, send: save });
  // Until something is entered the form follows what is newly known.
  if (!pinned && form.formik.dirty) setPinned(latest);

  const sides = { base, mine: form.formik.values, theirs };
  const merge = mergeValues(sides);
  const hasOtherValues = merge.theirChanges.length > 0;

  async function save(fields: TargetFields): Promise<ApiError | null> {
    // A newer version of the same values is no reason to ask.
    const version = hasOtherValues ? start.version : latest.version;
    const outcome = await run({ key: latest.key, version, target: toTargetDraft(fields) });
    if (outcome.ok) onSaved();
    else if (OUTDATED.has(outcome.error.kind)) onOutdated();
    return outcome.ok ? null : outcome.error;
  }

  function continueWith(values: TargetValues): void {
    setPinned(latest);
    form.restart(theirs, values);
  }

  return {
    form,
    changes: changedValues(base, form.formik.values),
    sides,
    merge,
    isNewer: latest.version !== start.version,
    isOutdated: hasOtherValues && !isRunning, // Our own change arrives before its outcome does.
    continueWith,
  };
}
