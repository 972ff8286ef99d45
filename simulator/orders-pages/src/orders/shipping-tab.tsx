import { FormattedMessage } from 'react-intl';
import { useRouteMatch } from 'react-router-dom';
import Card from '@commercetools-uikit/card';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Delivery, Order } from '../data/order';
import { FactList } from '../fact-list';
import { FormattedMoment } from '../formatted-moment';
import { messages } from '../messages';

export function ShippingTab({ order }: { order: Order }): React.JSX.Element {
  const { url } = useRouteMatch();
  return (
    <Spacings.Stack scale="l">
      <FactList facts={[[messages.shipmentState, order.shipmentState]]} />
      {(order.shippingInfo?.deliveries ?? []).map((delivery) => (
        <DeliveryCard key={delivery.id} delivery={delivery} url={url} />
      ))}
      <Link to={`${url}/create-delivery`}>
        <FormattedMessage {...messages.createDelivery} />
      </Link>
    </Spacings.Stack>
  );
}

function DeliveryCard({ delivery, url }: { delivery: Delivery; url: string }): React.JSX.Element {
  return (
    <Card type="flat">
      <Spacings.Stack scale="s">
        <Text.Body>
          <FormattedMessage {...messages.delivery} /> <FormattedMoment value={delivery.createdAt} />
        </Text.Body>
        {delivery.parcels.map(({ id, trackingData }) => (
          <Text.Body key={id}>
            {trackingData?.carrier} {trackingData?.trackingId}
          </Text.Body>
        ))}
        <Spacings.Inline>
          <Link to={`${url}/edit-delivery/${delivery.id}`}>
            <FormattedMessage {...messages.editDelivery} />
          </Link>
          <Link to={`${url}/add-parcel/${delivery.id}`}>
            <FormattedMessage {...messages.addParcel} />
          </Link>
        </Spacings.Inline>
      </Spacings.Stack>
    </Card>
  );
}
