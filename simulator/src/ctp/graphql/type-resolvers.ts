import type { EventBridgeDestination, Order as SdkOrder } from '@commercetools/platform-sdk';
import type { IExecutableSchemaDefinition } from '@graphql-tools/schema';
import type { Order } from '../../state.js';
import type { ResultPage } from '../query/result-page.js';
import type { StoredMessage } from '../shop.js';
import type { CtpContext } from './scoped.js';

type Resolvers = NonNullable<IExecutableSchemaDefinition<CtpContext>['resolvers']>;
type Find = (projectKey: string, reference: { typeId: string; id: string }) => object | undefined;
type Typed = { type: string };
type Custom = NonNullable<SdkOrder['custom']>;

const RESULTS = [
  'Channel',
  'CommercetoolsSubscription',
  'CustomObject',
  'Customer',
  'Extension',
  'Message',
  'Order',
  'Payment',
  'Product',
  'State',
  'TypeDefinition',
];

/** GraphQL names of what REST calls otherwise. */
const RENAMED: Record<string, string> = {
  OrderPurchaseOrderNumberSet: 'PurchaseOrderNumberSet',
  HTTP: 'HttpDestination',
  Platform: 'PlatformFormat',
  CloudEvents: 'CloudEventsSubscriptionsFormat',
};

/** Where GraphQL shows something in another form than REST, which is how it is stored. */
export function createTypeResolvers(find: Find): Resolvers {
  return {
    ...Object.fromEntries(RESULTS.map((name) => [`${name}QueryResult`, { exists: hasResults }])),
    Destination: { __resolveType: ({ type }: Typed) => `${type}Destination` },
    ExtensionDestination: { __resolveType: ({ type }: Typed) => RENAMED[type] ?? `${type}Destination` },
    // REST does not have the name of the partner event source; what is in it is a guess.
    EventBridgeDestination: {
      source: ({ accountId, region }: EventBridgeDestination) =>
        `aws.partner/commercetools.com/${region}/${accountId}`,
    },
    NotificationFormat: { __resolveType: ({ type }: Typed) => RENAMED[type] },
    MessagePayload: { __resolveType: ({ type }: Typed) => RENAMED[type] ?? type },
    ReturnItem: { __resolveType: ({ type }: Typed) => type },
    Message: {
      resourceRef: ({ resource }: StoredMessage) => resource,
      userProvidedIdentifiers: (message: StoredMessage) => message.resourceUserProvidedIdentifiers,
      payload: (message: StoredMessage) => message,
    },
    OrderStateChanged: { orderId: ({ resource }: StoredMessage) => resource.id },
    Order: {
      lineItems: ({ lineItems }: Order, { id }: { id?: string }) =>
        lineItems.filter((lineItem) => id === undefined || lineItem.id === id),
      customer: ({ customerId }: Order, _arguments: unknown, { projectKey }: CtpContext) =>
        customerId && find(projectKey, { typeId: 'customer', id: customerId }),
      syncInfo: ({ syncInfo = [] }: Order) => syncInfo,
      returnInfo: ({ returnInfo = [] }: Order) => returnInfo,
      // Deprecated and internal to the platform: clients read Messages.
      lastMessageSequenceNumber: () => 0,
    },
    PaymentInfo: {
      paymentRefs: ({ payments }: NonNullable<Order['paymentInfo']>) => payments,
      payments: (
        { payments }: NonNullable<Order['paymentInfo']>,
        _arguments: unknown,
        { projectKey }: CtpContext,
      ) => payments.map((payment) => find(projectKey, payment)).filter((payment) => payment !== undefined),
    },
    CustomFieldsType: {
      typeRef: ({ type }: Custom) => type,
      customFieldsRaw: ({ fields }: Custom) =>
        Object.entries(fields).map(([name, value]: [string, unknown]) => ({ name, value })),
    },
    MessageSubscription: { types: ({ types = [] }: { types?: string[] }) => types },
  };
}

function hasResults({ total, count }: ResultPage<unknown>): boolean {
  return (total ?? count) > 0;
}
