import type { Payment, Transaction } from '@commercetools/platform-sdk';
import { z } from 'zod';
import {
  identifier,
  instant,
  key,
  money,
  optionalText,
  readBody,
  text,
  updateAction,
} from '../change/body.js';
import { customFieldActions, customFieldsDraft, customFieldsOf } from '../change/custom-fields.js';
import { referenceTo } from '../change/resolve-reference.js';
import { type ChangeCall, type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';
import { invalidInput } from '../ctp-error.js';

const transactionState = z.enum(['Initial', 'Pending', 'Success', 'Failure']);
const transaction = z.looseObject({
  type: z.enum(['Authorization', 'CancelAuthorization', 'Charge', 'Refund', 'Chargeback']),
  amount: money,
  state: transactionState.default('Initial'),
  timestamp: instant.optional(),
  interactionId: text.optional(),
});
const draftSchema = z.looseObject({
  amountPlanned: money,
  key: key.optional(),
  interfaceId: text.optional(),
  customer: identifier.optional(),
  paymentMethodInfo: z.looseObject({}).default({}),
  paymentStatus: z.looseObject({}).default({}),
  transactions: z.array(transaction).default([]),
  custom: customFieldsDraft.optional(),
});

export const PAYMENT_KIND: CreatableKind<'payment'> = {
  typeId: 'payment',
  name: 'Payment',
  path: 'payments',
  view: ['view_payments'],
  manage: ['manage_payments'],
  fields: [
    ...STORED_FIELDS,
    'key',
    'customer',
    'interfaceId',
    'amountPlanned',
    'paymentMethodInfo',
    'paymentStatus',
    'transactions',
    'custom',
  ],
  unique: ['key'],
  identifiers: (payment) => identified({ key: payment.key }),
  create: (body, call) => {
    const { customer, transactions, custom, ...facts } = readBody(draftSchema, body);
    return {
      ...facts,
      ...(customer && { customer: referenceTo(call, 'customer', customer) }),
      transactions: transactions.map((draft) => newTransaction(draft, call)),
      interfaceInteractions: [],
      ...(custom && { custom: customFieldsOf(custom, call) }),
    };
  },
  createdMessage: (payment) => ({ type: 'PaymentCreated', payment }),
  actions: {
    addTransaction: updateAction(
      z.looseObject({ transaction }),
      ({ transactions }: Payment, { transaction: draft }, call) => {
        const added = newTransaction(draft, call);
        return {
          facts: { transactions: [...transactions, added] },
          message: { type: 'PaymentTransactionAdded', transaction: added },
        };
      },
    ),
    changeTransactionState: updateAction(
      z.looseObject({ transactionId: text, state: transactionState }),
      ({ transactions }: Payment, { transactionId, state }) => {
        if (!transactions.some(({ id }) => id === transactionId)) {
          throw invalidInput(`The transaction with ID '${transactionId}' was not found.`);
        }
        const changed = transactions.map((other) =>
          other.id === transactionId ? { ...other, state } : other,
        );
        return {
          facts: { transactions: changed },
          message: { type: 'PaymentTransactionStateChanged', transactionId, state },
        };
      },
    ),
    setStatusInterfaceCode: updateAction(
      z.looseObject({ interfaceCode: optionalText }),
      ({ id, paymentStatus: { interfaceCode: _earlier, ...others } }: Payment, { interfaceCode }) => ({
        facts: { paymentStatus: { ...others, ...(interfaceCode !== undefined && { interfaceCode }) } },
        message: {
          type: 'PaymentStatusInterfaceCodeSet',
          paymentId: id,
          ...(interfaceCode !== undefined && { interfaceCode }),
        },
      }),
    ),
    setKey: updateAction(z.looseObject({ key: key.optional() }), (_payment, { key: asked }) => ({
      facts: { key: asked },
    })),
    setInterfaceId: updateAction(
      z.looseObject({ interfaceId: optionalText }),
      (_payment, { interfaceId }) => ({
        facts: { interfaceId },
      }),
    ),
    ...customFieldActions<Payment>(),
  },
};

function newTransaction(draft: z.output<typeof transaction>, { platform }: ChangeCall): Transaction {
  const { type, amount, state, timestamp, interactionId } = draft;
  return {
    id: platform.nextId(),
    type,
    amount,
    state,
    ...(timestamp !== undefined && { timestamp }),
    ...(interactionId !== undefined && { interactionId }),
  };
}
