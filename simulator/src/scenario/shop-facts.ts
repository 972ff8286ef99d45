import { z } from 'zod';
import type { CustomObject, Order } from '../state.js';
import { text, timestamps } from './vocabulary.js';

export const customObjects: z.ZodType<Record<string, CustomObject[]>> = z.record(
  text,
  z.array(
    z.strictObject({
      id: z.uuid(),
      version: z.number().int(),
      container: text,
      key: text,
      value: z.unknown(),
      ...timestamps,
    }),
  ),
);

const money = z.strictObject({
  type: z.literal('centPrecision'),
  currencyCode: text,
  centAmount: z.number().int(),
  fractionDigits: z.number().int(),
});

export const orders: z.ZodType<Record<string, Order[]>> = z.record(
  text,
  z.array(
    z.strictObject({
      id: z.uuid(),
      version: z.number().int(),
      orderNumber: text,
      ...timestamps,
      customerEmail: text,
      orderState: text,
      paymentState: text.nullable(),
      shipmentState: text.nullable(),
      totalPrice: money,
      lineItems: z.array(
        z.strictObject({
          id: z.uuid(),
          name: z.record(text, text),
          quantity: z.number().int(),
          totalPrice: money,
        }),
      ),
    }),
  ),
);
