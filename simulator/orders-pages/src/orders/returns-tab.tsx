import { FormattedMessage } from 'react-intl';
import { useRouteMatch } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Order } from '../data/order';
import { messages } from '../messages';

export function ReturnsTab({ order }: { order: Order }): React.JSX.Element {
  const { url } = useRouteMatch();
  const items = order.returnInfo.flatMap((returned) => returned.items);
  return (
    <Spacings.Stack scale="m">
      {items.length === 0 ? (
        <Text.Body>
          <FormattedMessage {...messages.noReturns} />
        </Text.Body>
      ) : null}
      {items.map(({ id, quantity, comment, shipmentState }) => (
        <Spacings.Inline key={id} alignItems="center">
          <Text.Body>
            {quantity} × {shipmentState} {comment}
          </Text.Body>
          <Link to={`${url}/edit-return/${id}`}>
            <FormattedMessage {...messages.editReturn} />
          </Link>
        </Spacings.Inline>
      ))}
      <Link to={`${url}/create-return`}>
        <FormattedMessage {...messages.createReturn} />
      </Link>
    </Spacings.Stack>
  );
}
