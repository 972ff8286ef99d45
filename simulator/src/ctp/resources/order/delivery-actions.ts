import type { Delivery, Parcel } from '@commercetools/platform-sdk';
import { z } from 'zod';
import type { Order } from '../../../state.js';
import { optionalText, updateAction } from '../../change/body.js';
import type { Change, ChangeCall, MessageDraft, UpdateAction } from '../../change/resource-kind.js';
import { invalidInput, invalidOperation } from '../../ctp-error.js';
import { address, deliveryItem, parcel } from './order-vocabulary.js';

/** What left the warehouse. Deliveries are a part of `shippingInfo`. */
export const DELIVERY_ACTIONS: Record<string, UpdateAction<Order>> = {
  addDelivery: updateAction(
    z.looseObject({
      deliveryKey: z.string().optional(),
      items: z.array(deliveryItem).default([]),
      parcels: z.array(parcel).default([]),
      address: address.optional(),
    }),
    (order: Order, { deliveryKey, items, parcels, address: asked }, call) => {
      const delivery: Delivery = {
        id: call.platform.nextId(),
        ...(deliveryKey !== undefined && { key: deliveryKey }),
        createdAt: call.now,
        items,
        parcels: parcels.map((draft) => newParcel(draft, call)),
        ...(asked && { address: asked }),
      };
      const change = withDeliveries(order, [...deliveriesOf(order), delivery], {
        type: 'DeliveryAdded',
        delivery,
      });
      const furtherMessages = delivery.parcels.map((added) => parcelAdded(delivery, added));
      return { ...change, furtherMessages };
    },
  ),
  removeDelivery: updateAction(z.looseObject({ deliveryId: z.string() }), (order: Order, { deliveryId }) => {
    const delivery = deliveryOf(order, deliveryId);
    const others = deliveriesOf(order).filter(({ id }) => id !== deliveryId);
    return withDeliveries(order, others, { type: 'DeliveryRemoved', delivery });
  }),
  addParcelToDelivery: updateAction(
    parcel.extend({ deliveryId: z.string(), parcelKey: optionalText }),
    (order: Order, { deliveryId, parcelKey, measurements, trackingData, items }, call) => {
      const added = newParcel({ key: parcelKey, measurements, trackingData, items }, call);
      const earlier = deliveryOf(order, deliveryId);
      const delivery = { ...earlier, parcels: [...earlier.parcels, added] };
      const all = deliveriesOf(order).map((other) => (other === earlier ? delivery : other));
      return withDeliveries(order, all, parcelAdded(delivery, added));
    },
  ),
};

function parcelAdded(delivery: Delivery, added: Parcel): MessageDraft {
  return { type: 'ParcelAddedToDelivery', delivery, parcel: added };
}

function newParcel(
  { key, measurements, trackingData, items }: z.output<typeof parcel>,
  { platform, now }: ChangeCall,
): Parcel {
  const facts = { key, measurements, trackingData, items };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { id: platform.nextId(), createdAt: now, ...given };
}

function deliveriesOf({ shippingInfo }: Order): readonly Delivery[] {
  return shippingInfo?.deliveries ?? [];
}

function deliveryOf(order: Order, deliveryId: string): Delivery {
  const delivery = deliveriesOf(order).find(({ id }) => id === deliveryId);
  if (delivery === undefined) throw invalidInput(`The delivery with ID '${deliveryId}' was not found.`);
  return delivery;
}

function withDeliveries(
  { shippingInfo }: Order,
  deliveries: Delivery[],
  message: MessageDraft,
): Change<Order> {
  if (shippingInfo === undefined) {
    throw invalidOperation('Deliveries can be added only to an Order with shippingInfo.');
  }
  return { facts: { shippingInfo: { ...shippingInfo, deliveries } }, message };
}
