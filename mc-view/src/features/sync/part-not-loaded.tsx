import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

/** Stands where something would be whose code did not arrive; the rest of the panel stays as it is. */
export function PartNotLoaded(): ReactElement {
  return (
    <div role="alert">
      <Text.Body tone="critical">
        <FormattedMessage {...messages.partNotLoaded} />
      </Text.Body>
    </div>
  );
}
