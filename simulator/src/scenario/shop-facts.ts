import { z } from 'zod';
import type { Shop } from '../ctp/shop.js';
import type { CustomObject, Order } from '../state.js';
import { instant, text, timestamps } from './vocabulary.js';

/** `noteCharacters` puts a text of that length into the value, which is too long for a file that people read. */
const customObject = z
  .strictObject({
    id: z.uuid(),
    version: z.number().int(),
    container: text,
    key: text,
    value: z.unknown(),
    noteCharacters: z.number().int().positive().optional(),
    ...timestamps,
  })
  .transform(({ noteCharacters, ...object }): CustomObject => {
    if (noteCharacters === undefined) return object;
    return { ...object, value: { ...Object(object.value), note: 'x'.repeat(noteCharacters) } };
  });

export const customObjects: z.ZodType<Record<string, CustomObject[]>> = z.record(text, z.array(customObject));

const money = z.strictObject({
  type: z.literal('centPrecision'),
  currencyCode: text,
  centAmount: z.number().int(),
  fractionDigits: z.number().int(),
});

export const orders: z.ZodType<Record<string, Order[]>> = z.record(
  text,
  z.array(
    z.looseObject({
      id: z.uuid(),
      version: z.number().int(),
      orderNumber: text.optional(),
      ...timestamps,
      customerEmail: text.optional(),
      orderState: text,
      paymentState: text.nullish(),
      shipmentState: text.nullish(),
      totalPrice: money,
      lineItems: z.array(
        z.looseObject({
          id: z.uuid(),
          name: z.record(text, text),
          quantity: z.number().int(),
          totalPrice: money,
        }),
      ),
    }),
  ),
);

/** As the HTTP API answers them; of each only what every resource has is checked. */
const resources = z
  .array(z.looseObject({ id: z.uuid(), version: z.number().int(), ...timestamps }))
  .optional();

const shop = z.strictObject({
  settings: z
    .strictObject({
      version: z.number().int(),
      lastModifiedAt: instant,
      messages: z.strictObject({
        enabled: z.boolean(),
        deleteDaysAfterCreation: z.number().int().min(1).max(90),
      }),
    })
    .optional(),
  channel: resources,
  customer: resources,
  extension: resources,
  message: resources,
  payment: resources,
  product: resources,
  state: resources,
  subscription: resources,
  type: resources,
});

/** Per project key: settings, and resources by the `typeId` of references. */
// The SDK's types of the resources say more than the check.
export const shops = z.record(text, shop) as unknown as z.ZodType<Record<string, Shop>>;
