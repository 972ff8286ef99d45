import type { ReactElement } from 'react';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useScopeName } from './use-scope-name';

type Props = { application: string | null; applicationType: string | null };

/** Whose configuration follows. */
export function ScopeHeading({ application, applicationType }: Props): ReactElement {
  const nameOf = useScopeName();
  return (
    <Spacings.Inline scale="s" alignItems="baseline">
      <Text.Headline as="h3">{nameOf(application)}</Text.Headline>
      {applicationType && <Text.Detail tone="secondary">{applicationType}</Text.Detail>}
    </Spacings.Inline>
  );
}
