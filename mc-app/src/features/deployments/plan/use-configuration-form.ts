import { useCallback } from 'react';
import type { FormikContextType } from 'formik';
import type { ConfigurationForm } from '../environment/configuration-form';
import type { DeploymentFormValues } from './deployment-form.values';

type Facts = Pick<ConfigurationForm, 'held' | 'declared' | 'problems' | 'areAllMarked' | 'takesSecrets'>;

/** The configuration in a form, as its fields take it. */
export function useConfigurationFormOf<TValues extends DeploymentFormValues>(
  { values, setValues }: FormikContextType<TValues>,
  facts: Facts,
): ConfigurationForm {
  const changeEdits: ConfigurationForm['changeEdits'] = useCallback(
    (toChanged) => void setValues((before) => ({ ...before, edits: toChanged(before.edits) })),
    [setValues],
  );
  const changeDrafts: ConfigurationForm['changeDrafts'] = useCallback(
    (change) => void setValues((before) => ({ ...before, drafts: { ...before.drafts, ...change } })),
    [setValues],
  );
  const takeDraft: ConfigurationForm['takeDraft'] = useCallback(
    (edits, change) =>
      void setValues((before) => ({ ...before, edits, drafts: { ...before.drafts, ...change } })),
    [setValues],
  );
  return { ...facts, edits: values.edits, drafts: values.drafts, changeEdits, changeDrafts, takeDraft };
}
