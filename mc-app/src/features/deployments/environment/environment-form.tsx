import type { ReactElement } from 'react';
import { scopeNames, type KeyName } from '@connect-console/domain';
import Spacings from '@commercetools-uikit/spacings';
import { useConfigurationForm } from './configuration-form';
import { ScopeFields } from './scope-fields';

type Props = {
  /** Only these keys; absent: all of them. */
  only?: readonly KeyName[];
};

/** The fields of all applications, also of those without any value, and of what they share. */
export function EnvironmentForm({ only }: Props): ReactElement {
  const { declared, edits } = useConfigurationForm();
  // An application that somebody typed into a text has to be shown, too: its problem stands there.
  const names = scopeNames(declared, edits);
  return (
    <Spacings.Stack scale="xl">
      {names.map((application) => (
        <ScopeFields key={application ?? ''} application={application} only={only} />
      ))}
    </Spacings.Stack>
  );
}
