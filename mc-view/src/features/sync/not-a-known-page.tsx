import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

/** For a host page that names nothing that is synced: the view was given a locator of another page. */
export function NotAKnownPage(): ReactElement {
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h1">
        <FormattedMessage {...messages.notAKnownPage} />
      </Text.Headline>
      <Text.Body>
        <FormattedMessage {...messages.notAKnownPageAdvice} />
      </Text.Body>
    </Spacings.Stack>
  );
}
