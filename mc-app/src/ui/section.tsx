import { useId, type ReactElement, type ReactNode } from 'react';
import Card from '@commercetools-uikit/card';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';

type Props = { title: string; children: ReactNode };

/** A titled part of a page; a landmark that screen readers can jump to. */
export function Section({ title, children }: Props): ReactElement {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Card insetScale="l">
        <Spacings.Stack scale="m">
          <Text.Headline as="h2" id={titleId}>
            {title}
          </Text.Headline>
          {children}
        </Spacings.Stack>
      </Card>
    </section>
  );
}
