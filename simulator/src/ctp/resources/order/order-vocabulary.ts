import { z } from 'zod';

export const orderState = z.enum(['Open', 'Confirmed', 'Complete', 'Cancelled']);
export const paymentState = z.enum(['BalanceDue', 'Failed', 'Pending', 'CreditOwed', 'Paid']);
export const shipmentState = z.enum([
  'Shipped',
  'Delivered',
  'Ready',
  'Pending',
  'Delayed',
  'Partial',
  'Backorder',
  'Canceled',
]);
export const returnShipmentState = z.enum(['Advised', 'Returned', 'BackInStock', 'Unusable']);
export const returnPaymentState = z.enum(['NonRefundable', 'Initial', 'Refunded', 'NotRefunded']);
export const address = z.looseObject({ country: z.string() });
export const deliveryItem = z.looseObject({ id: z.string(), quantity: z.number().int() });
export const parcel = z.looseObject({
  key: z.string().optional(),
  measurements: z.looseObject({}).optional(),
  trackingData: z.looseObject({}).optional(),
  items: z.array(deliveryItem).optional(),
});
