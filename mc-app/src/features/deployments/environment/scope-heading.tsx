import type { ReactElement } from 'react';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useScopeName } from './use-scope-name';

type Props = {
  application: string | null;
  applicationType: string | null;
  /** One below the heading that it stands under. */
  level?: 'h2' | 'h3';
};

/** Whose configuration follows. */
export function ScopeHeading({ application, applicationType, level = 'h3' }: Props): ReactElement {
  const nameOf = useScopeName();
  return (
    <Spacings.Inline scale="s" alignItems="baseline">
      <Text.Headline as={level}>{nameOf(application)}</Text.Headline>
      {applicationType && <Text.Detail tone="secondary">{applicationType}</Text.Detail>}
    </Spacings.Inline>
  );
}
