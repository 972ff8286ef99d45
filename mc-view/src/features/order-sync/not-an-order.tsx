import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

/** For a host page that names no order: the view was given a locator of another page. */
export function NotAnOrder(): ReactElement {
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h1">
        <FormattedMessage {...messages.notAnOrder} />
      </Text.Headline>
      <Text.Body>
        <FormattedMessage {...messages.notAnOrderAdvice} />
      </Text.Body>
    </Spacings.Stack>
  );
}
