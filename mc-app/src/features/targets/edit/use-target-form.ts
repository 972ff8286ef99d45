import { useState } from 'react';
import { validateTarget, type TargetFields } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { useFormik, type FormikContextType } from 'formik';
import type { FieldPath, FieldProblem } from '../fields/field-state';
import { toTargetFields, type TargetValues } from '../fields/target.values';

type Options = {
  /** What the form starts from; when that changes, it starts again. */
  initial: TargetValues;
  /** Sends the fields, which hold no problem; answers what went wrong. */
  send: (fields: TargetFields) => Promise<ApiError | null>;
};

export type TargetFormState = {
  formik: FormikContextType<TargetValues>;
  /** All that is wrong in the form, whether the reader should know yet or not */
  problems: ReadonlyMap<FieldPath, FieldProblem>;
  /** Somebody has tried to send it. */
  isTried: boolean;
  error: ApiError | null;
  /** The form has another start now: what went wrong before is past. */
  restart: (start: TargetValues, values: TargetValues) => void;
};

/** The state of a form about a target, up to what came of sending it. */
export function useTargetForm({ initial, send }: Options): TargetFormState {
  const [error, setError] = useState<ApiError | null>(null);
  const [takenKey, setTakenKey] = useState<string | null>(null);
  const formik = useFormik<TargetValues>({
    initialValues: initial,
    enableReinitialize: true,
    validate: (values) => Object.fromEntries(problemsOf(values)),
    onSubmit: async (values) => {
      setError(null);
      const fields = toTargetFields(values);
      const failure = await send(fields);
      setError(failure);
      setTakenKey(failure?.code === 'DuplicateField' ? fields.key : null);
    },
  });
  const problems = problemsOf(formik.values);
  if (takenKey !== null && formik.values.key.trim() === takenKey) problems.set('key', 'taken');

  function restart(start: TargetValues, values: TargetValues): void {
    setError(null);
    formik.resetForm({ values: start });
    void formik.setValues(values);
  }

  return { formik, problems, isTried: formik.submitCount > 0, error, restart };
}

function problemsOf(values: TargetValues): Map<FieldPath, FieldProblem> {
  return new Map(
    validateTarget(toTargetFields(values)).map(({ field, problem }) => [
      field === 'slaSeconds' ? 'sla' : field,
      problem,
    ]),
  );
}
