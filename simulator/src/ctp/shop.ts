import type {
  Channel,
  Customer,
  Extension,
  Message,
  Order as SdkOrder,
  Payment,
  Product,
  State,
  Subscription,
  Type,
} from '@commercetools/platform-sdk';
import type { CustomObject, Order } from '../state.js';

/** A Message of any type, as stored: type and payload stay open. */
export type StoredMessage = Omit<Message, 'type'> & { type: string; [payload: string]: unknown };

/** What a project holds beside orders and custom objects, by the `typeId` of references. */
type ShopResources = {
  channel: Channel;
  customer: Customer;
  extension: Extension;
  message: StoredMessage;
  payment: Payment;
  product: Product;
  state: State;
  subscription: Subscription;
  type: Type;
};

/** The resource of each `typeId` that the simulator knows. */
export type ResourceOf = ShopResources & { order: Order; 'key-value-document': CustomObject };
export type TypeId = keyof ResourceOf;

export type MessagesConfiguration = { enabled: boolean; deleteDaysAfterCreation: number };
type ProjectSettings = { version: number; lastModifiedAt: string; messages: MessagesConfiguration };

/** The resources of one project; what is absent is empty. */
export type Shop = { [Id in keyof ShopResources]?: ShopResources[Id][] } & {
  /** Absent: never changed, so Messages are not kept for queries. */
  settings?: ProjectSettings;
  /** The last sequence number per resource id, which outlives its Messages. */
  sequenceNumbers?: Record<string, number>;
};

/** What the simulator knows of an Order beyond the fields that it needs. */
export type MoreOfOrder = Partial<
  Pick<
    SdkOrder,
    | 'billingAddress'
    | 'completedAt'
    | 'country'
    | 'createdBy'
    | 'custom'
    | 'customerId'
    | 'customLineItems'
    | 'inventoryMode'
    | 'lastModifiedBy'
    | 'locale'
    | 'origin'
    | 'paymentInfo'
    | 'purchaseOrderNumber'
    | 'returnInfo'
    | 'shippingAddress'
    | 'shippingInfo'
    | 'state'
    | 'store'
    | 'syncInfo'
    | 'taxedPrice'
  >
>;
