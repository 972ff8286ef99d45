import { useState } from 'react';
import {
  tidyConnectorFields,
  validateConnectorFields,
  type ConnectorFields,
  type FieldPath,
} from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { useFormik, type FormikContextType } from 'formik';
import { toFormErrors } from '../fields/connector-form.values';
import { toRefusal, type Refusal } from '../fields/to-refusal';

type Options = {
  /** What the form starts from; when that changes, it starts again. */
  initial: ConnectorFields;
  /** The fields of the ConnectorStaged that exists; null: there is none yet. */
  before: ConnectorFields | null;
  /** Sends the fields, which hold no problem; answers what went wrong. */
  send: (fields: ConnectorFields) => Promise<ApiError | null>;
};

export type ConnectorFormState = {
  formik: FormikContextType<ConnectorFields>;
  /** What is in the form, as it would be sent. */
  fields: ConnectorFields;
  /** Fields that hold a problem, once somebody has tried to send them. */
  problems: FieldPath[];
  error: ApiError | null;
  refusal: Refusal | null;
  /** The form has another start now: what went wrong before is past. */
  restart: (start: ConnectorFields, fields: ConnectorFields) => void;
};

/** The state of a form about a ConnectorStaged, up to what came of sending it. */
export function useConnectorForm({ initial, before, send }: Options): ConnectorFormState {
  const [error, setError] = useState<ApiError | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const formik = useFormik<ConnectorFields>({
    initialValues: initial,
    enableReinitialize: true,
    validate: (values) => toFormErrors(validateConnectorFields(values, before)),
    onSubmit: async (values) => {
      setError(null);
      const failure = await send(tidyConnectorFields(values, before));
      setError(failure);
      setRefusal(failure && toRefusal(failure, values));
    },
  });

  function restart(start: ConnectorFields, current: ConnectorFields): void {
    setError(null);
    formik.resetForm({ values: start });
    void formik.setValues(current);
  }

  return {
    formik,
    fields: tidyConnectorFields(formik.values, before),
    problems: formik.submitCount === 0 ? [] : pathsOf(validateConnectorFields(formik.values, before)),
    error,
    refusal,
    restart,
  };
}

function pathsOf(problems: ReturnType<typeof validateConnectorFields>): FieldPath[] {
  return Object.keys(problems) as FieldPath[]; // `Object.keys` forgets which keys the record has.
}
