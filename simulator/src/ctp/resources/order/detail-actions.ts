import type { PaymentReference } from '@commercetools/platform-sdk';
import { z } from 'zod';
import type { Order } from '../../../state.js';
import { identifier, optionalText, updateAction } from '../../change/body.js';
import { referenceTo } from '../../change/resolve-reference.js';
import type { UpdateAction } from '../../change/resource-kind.js';
import { address } from './order-vocabulary.js';

const addressInput = z.looseObject({ address: address.nullish() });

/** Who ordered, where it goes, under which numbers, and what pays for it. */
export const DETAIL_ACTIONS: Record<string, UpdateAction<Order>> = {
  // These two write no Message.
  setOrderNumber: updateAction(z.looseObject({ orderNumber: optionalText }), (_order, { orderNumber }) => ({
    facts: { orderNumber },
  })),
  setLocale: updateAction(z.looseObject({ locale: optionalText }), (_order, { locale }) => ({
    facts: { locale },
  })),
  setPurchaseOrderNumber: updateAction(
    z.looseObject({ purchaseOrderNumber: optionalText }),
    ({ purchaseOrderNumber: oldPurchaseOrderNumber }: Order, { purchaseOrderNumber }) => ({
      facts: { purchaseOrderNumber },
      message: present({ type: 'OrderPurchaseOrderNumberSet', purchaseOrderNumber, oldPurchaseOrderNumber }),
    }),
  ),
  setCustomerEmail: updateAction(
    z.looseObject({ email: optionalText }),
    ({ customerEmail: oldEmail }: Order, { email }) => ({
      facts: { customerEmail: email },
      message: present({ type: 'OrderCustomerEmailSet', email, oldEmail }),
    }),
  ),
  setCustomerId: updateAction(
    z.looseObject({ customerId: optionalText }),
    ({ customerId: oldId }: Order, { customerId }, call) => {
      const customer =
        customerId === undefined ? undefined : referenceTo(call, 'customer', { id: customerId });
      const oldCustomer = oldId === undefined ? undefined : { typeId: 'customer', id: oldId };
      return { facts: { customerId }, message: present({ type: 'OrderCustomerSet', customer, oldCustomer }) };
    },
  ),
  setBillingAddress: updateAction(addressInput, ({ billingAddress: old }: Order, { address: asked }) => ({
    facts: { billingAddress: asked ?? undefined },
    message: present({ type: 'OrderBillingAddressSet', address: asked ?? undefined, oldAddress: old }),
  })),
  setShippingAddress: updateAction(addressInput, ({ shippingAddress: old }: Order, { address: asked }) => ({
    facts: { shippingAddress: asked ?? undefined },
    message: present({ type: 'OrderShippingAddressSet', address: asked ?? undefined, oldAddress: old }),
  })),
  addPayment: updateAction(z.looseObject({ payment: identifier }), (order: Order, { payment }, call) => {
    const paymentRef = referenceTo(call, 'payment', payment);
    return {
      facts: { paymentInfo: { payments: [...otherPayments(order, paymentRef), paymentRef] } },
      message: { type: 'OrderPaymentAdded', paymentRef },
    };
  }),
  removePayment: updateAction(z.looseObject({ payment: identifier }), (order: Order, { payment }, call) => {
    const paymentRef = referenceTo(call, 'payment', payment);
    const payments = otherPayments(order, paymentRef);
    const removedPaymentInfo = payments.length === 0;
    return {
      facts: { paymentInfo: removedPaymentInfo ? undefined : { payments } },
      message: { type: 'OrderPaymentRemoved', paymentRef, removedPaymentInfo },
    };
  }),
};

function otherPayments({ paymentInfo }: Order, payment: PaymentReference): PaymentReference[] {
  return paymentInfo?.payments.filter(({ id }) => id !== payment.id) ?? [];
}

function present<Facts extends { type: string }>(facts: Facts): { type: string } {
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    type: facts.type,
  };
}
