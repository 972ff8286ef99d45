import {
  messageResourceType,
  recordKeyOf,
  recordRange,
  REGISTRATION_CONTAINER,
  type HostResource,
  type ReadTarget,
  type SyncTarget,
} from '@connect-console/domain';
import type {
  TFetchMorePlatformSyncQueryVariables,
  TFetchPlatformSyncQueryVariables,
} from '../generated/ctp';

/** What the first request can do without, and the variable that asks for it. */
export const FIRST_PARTS = {
  records: 'withRecords',
  targets: 'withTargets',
  messages: 'withMessages',
  settings: 'withSettings',
  registrations: 'withRegistrations',
};

/** The same of the second request. */
export const MORE_PARTS = {
  records: 'withRecords',
  olderMessages: 'withOlderMessages',
  payments: 'withPayments',
  paymentRecords: 'withPaymentRecords',
  paymentMessages: 'withPaymentMessages',
};

type Resource = { typeId: string; id: string };

/** Everything that shows first, in one request. */
export function firstRequest(
  resource: HostResource,
  { findGateway }: { findGateway: boolean },
): TFetchPlatformSyncQueryVariables {
  const { from, to } = recordRange(resource);
  return {
    id: resource.id,
    isOrder: resource.typeId === 'order',
    isCustomer: resource.typeId === 'customer',
    isProduct: resource.typeId === 'product',
    withRecords: true,
    recordsWhere: `key >= ${quote(from)} and key < ${quote(to)}`,
    withTargets: true,
    withMessages: true,
    messagesWhere: isAbout(resource),
    withSettings: true,
    withRegistrations: findGateway,
    registrationContainer: REGISTRATION_CONTAINER,
  };
}

/** What the first answer has left open. */
export type Open = {
  targets: readonly ReadTarget[];
  paymentIds: readonly string[];
  /** The range of keys cannot be relied on. */
  isRangeWrong: boolean;
  /** There are more Messages than the first request answers. */
  hasOlderMessages: boolean;
};

/** What the first answer has left open, in one request; null: nothing. */
export function moreRequest(
  resource: HostResource,
  { targets, paymentIds, isRangeWrong, hasOlderMessages }: Open,
): TFetchMorePlatformSyncQueryVariables | null {
  const enabled = targets.flatMap(({ target }) => (target?.enabled ? [target] : []));
  const keys = targets.map(({ key }) => recordKeyOf(resource, key));
  const paymentTargets = paymentIds.length > 0 ? enabled.filter(takesPayments) : [];
  const paymentKeys = paymentIds.flatMap((id) =>
    paymentTargets.map(({ key }) => recordKeyOf({ typeId: 'payment', id }, key)),
  );
  const withRecords = isRangeWrong && keys.length > 0;
  const withPayments = paymentKeys.length > 0;
  if (!withRecords && !withPayments && !hasOlderMessages) return null;
  return {
    withRecords,
    recordsWhere: `key in (${quoteAll(keys)})`,
    withOlderMessages: hasOlderMessages,
    messagesWhere: isAbout(resource),
    withPayments,
    paymentsWhere: `id in (${quoteAll(paymentIds)})`,
    withPaymentRecords: withPayments,
    paymentRecordsWhere: `key in (${quoteAll(paymentKeys)})`,
    withPaymentMessages: withPayments,
    paymentMessagesWhere: `resource(typeId="payment" and id in (${quoteAll(paymentIds)}))`,
  };
}

/** Whether payments concern a target: refunds, for example, reach it as Messages of the payment. */
export function takesPayments({ resourceTypes, changes, messageTypes }: SyncTarget): boolean {
  return (
    resourceTypes.includes('payment') ||
    changes.includes('payment') ||
    messageTypes.some((type) => messageResourceType(type) === 'payment')
  );
}

function isAbout({ typeId, id }: Resource): string {
  return `resource(typeId=${quote(typeId)} and id=${quote(id)})`;
}

/** Ids come from addresses and custom objects, which anybody may have written. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(',');
}
