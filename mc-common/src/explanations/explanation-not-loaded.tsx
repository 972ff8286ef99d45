import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

export function ExplanationNotLoaded(): ReactElement {
  return (
    <Text.Body>
      <FormattedMessage {...messages.notLoaded} />
    </Text.Body>
  );
}
