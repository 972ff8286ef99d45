import type { Address, Customer } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { key, optionalText, readBody, text, updateAction } from '../change/body.js';
import { customFieldActions, customFieldsDraft, customFieldsOf } from '../change/custom-fields.js';
import { type CreatableKind, identified, STORED_FIELDS, type UpdateAction } from '../change/resource-kind.js';
import { address } from './order/order-vocabulary.js';

// Without the password: the API keeps a hash of it only, and nobody signs in here.
const draftSchema = z.object({
  email: text,
  key: key.optional(),
  customerNumber: text.optional(),
  externalId: text.optional(),
  firstName: text.optional(),
  lastName: text.optional(),
  title: text.optional(),
  companyName: text.optional(),
  locale: text.optional(),
  addresses: z.array(address).default([]),
  isEmailVerified: z.boolean().default(false),
  custom: customFieldsDraft.optional(),
});

/** Texts that an action `set<Field>` changes, and whether a Message `Customer<Field>Set` tells of it. */
const TEXTS = {
  firstName: true,
  lastName: true,
  title: true,
  companyName: true,
  externalId: true,
  customerNumber: false,
  key: false,
  locale: false,
} as const;

export const CUSTOMER_KIND: CreatableKind<'customer'> = {
  typeId: 'customer',
  name: 'Customer',
  path: 'customers',
  view: ['view_customers'],
  manage: ['manage_customers'],
  fields: [
    ...STORED_FIELDS,
    ...Object.keys(TEXTS),
    'email',
    'addresses',
    'isEmailVerified',
    'stores',
    'custom',
  ],
  unique: ['email', 'key', 'customerNumber'],
  identifiers: (customer) =>
    identified({
      key: customer.key,
      externalId: customer.externalId,
      customerNumber: customer.customerNumber,
    }),
  create: (body, call) => {
    const { addresses, custom, ...facts } = readBody(draftSchema, body);
    return {
      ...facts,
      addresses: addresses.map((draft): Address => ({ id: call.platform.nextId().slice(0, 8), ...draft })),
      shippingAddressIds: [],
      billingAddressIds: [],
      customerGroupAssignments: [],
      stores: [],
      authenticationMode: 'ExternalAuth',
      ...(custom && { custom: customFieldsOf(custom, call) }),
    };
  },
  createdMessage: (customer) => ({ type: 'CustomerCreated', customer }),
  deletedMessage: ({ email }) => ({ type: 'CustomerDeleted', email }),
  actions: {
    ...Object.fromEntries(
      Object.entries(TEXTS).map(([field, isTold]) => [`set${capitalized(field)}`, textAction(field, isTold)]),
    ),
    changeEmail: updateAction(z.looseObject({ email: text }), ({ email: oldEmail }: Customer, { email }) => ({
      facts: { email },
      message: { type: 'CustomerEmailChanged', email, oldEmail },
    })),
    ...customFieldActions<Customer>('CustomerCustom'),
  },
};

function textAction(field: string, isTold: boolean): UpdateAction<Customer> {
  return updateAction(z.looseObject({ [field]: optionalText }), (_customer, input) => {
    const value = input[field];
    const message = {
      type: `Customer${capitalized(field)}Set`,
      ...(value !== undefined && { [field]: value }),
    };
    return { facts: { [field]: value }, ...(isTold && { message }) };
  });
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
