import { createContext, useCallback, useContext } from 'react';
import type { ConnectorFields, FieldPath, FieldProblem } from '@connect-console/domain';
import { useField, useFormikContext, type FieldInputProps } from 'formik';
import type { RefusedProblem, Refusal } from './to-refusal';

type FormState = {
  isReadOnly: boolean;
  /** What Connect did not accept, as long as it stands in the form. */
  refusal: Refusal | null;
};

/** What all fields of a form share. */
export const FormStateContext = createContext<FormState>({ isReadOnly: false, refusal: null });

export type FieldState<TValue> = {
  id: string;
  input: FieldInputProps<TValue>;
  setValue: (value: TValue) => void;
  isReadOnly: boolean;
  /** What is wrong with the value, as far as the reader should know now. */
  problem: FieldProblem | RefusedProblem | null;
};

/** One field of the form: what Connect said about its value counts more than what we know. */
export function useFieldState<TValue>(path: FieldPath): FieldState<TValue> {
  const { isReadOnly, refusal } = useContext(FormStateContext);
  const { setFieldValue, setFieldTouched } = useFormikContext<ConnectorFields>();
  const [input, { error, touched }] = useField<TValue>(path);
  const setValue = useCallback(
    (value: TValue) => {
      void setFieldTouched(path, true, false);
      void setFieldValue(path, value);
    },
    [setFieldTouched, setFieldValue, path],
  );
  const refused = refusal?.paths.includes(path) ? refusal.problem : null;
  // Errors are texts for formik; ours are the problems that `toFormErrors` put there, or a list of them.
  const problem = touched && typeof error === 'string' ? (error as FieldProblem) : null;
  return { id: fieldId(path), input, setValue, isReadOnly, problem: refused ?? problem };
}

/** The id of a field's input. */
export function fieldId(path: FieldPath): string {
  return `connector-${path}`;
}
