import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Order } from '../data/order';
import { messages } from '../messages';

export function CustomFieldsTab({ order }: { order: Order }): React.JSX.Element {
  const fields = order.custom?.customFieldsRaw ?? [];
  return (
    <Spacings.Stack scale="s">
      {fields.length === 0 ? (
        <Text.Body>
          <FormattedMessage {...messages.noCustomFields} />
        </Text.Body>
      ) : null}
      {fields.map(({ name, value }) => (
        <Text.Body key={name}>
          {name}: {JSON.stringify(value)}
        </Text.Body>
      ))}
    </Spacings.Stack>
  );
}
