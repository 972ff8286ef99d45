import { createContext, useCallback, useContext } from 'react';
import type { TargetField, TargetProblemCode } from '@connect-console/domain';
import { useField, useFormikContext, type FieldInputProps } from 'formik';
import type { TargetValues } from './target.values';

/** Where a value is in the form. */
export type FieldPath = Exclude<TargetField, 'slaSeconds'> | 'sla';

/** `taken`: the registry has an entry with this key. */
export type FieldProblem = TargetProblemCode | 'taken';

type FormState = {
  isReadOnly: boolean;
  /** What is wrong in the form, whether the reader should know yet or not */
  problems: ReadonlyMap<FieldPath, FieldProblem>;
};

/** What all fields of a form share. */
export const FormStateContext = createContext<FormState>({ isReadOnly: false, problems: new Map() });

export type FieldState<TValue> = {
  id: string;
  input: FieldInputProps<TValue>;
  setValue: (value: TValue) => void;
  isReadOnly: boolean;
  /** What is wrong with the value, as far as the reader should know now */
  problem: FieldProblem | null;
};

/** One field of the form; it says what is wrong once it was left, or once somebody has tried to send the form. */
export function useFieldState<TValue>(path: FieldPath): FieldState<TValue> {
  const { isReadOnly, problems } = useContext(FormStateContext);
  const { setFieldValue, setFieldTouched } = useFormikContext<TargetValues>();
  const [input, { touched }] = useField<TValue>(path);
  const setValue = useCallback(
    (value: TValue) => {
      void setFieldTouched(path, true, false);
      void setFieldValue(path, value);
    },
    [setFieldTouched, setFieldValue, path],
  );
  const problem = touched ? (problems.get(path) ?? null) : null;
  return { id: fieldId(path), input, setValue, isReadOnly, problem };
}

/** The id of a field's input. */
export function fieldId(path: FieldPath): string {
  return `target-${path}`;
}
