export type Money = { currencyCode: string; centAmount: number; fractionDigits: number };

export type LocalizedText = { locale: string; value: string }[];

export type OrderSummary = {
  id: string;
  orderNumber: string | null;
  createdAt: string;
  customerEmail: string | null;
  orderState: string;
  totalPrice: Money;
};

export type LineItem = {
  id: string;
  nameAllLocales: LocalizedText;
  quantity: number;
  totalPrice: Money | null;
};

export type Delivery = {
  id: string;
  createdAt: string;
  parcels: { id: string; trackingData: { carrier: string | null; trackingId: string | null } | null }[];
};

export type ReturnItem = { id: string; quantity: number; comment: string | null; shipmentState: string };

export type Transaction = {
  id: string;
  timestamp: string | null;
  type: string | null;
  state: string;
  amount: Money;
};

export type Order = OrderSummary & {
  lastModifiedAt: string;
  paymentState: string | null;
  shipmentState: string | null;
  lineItems: LineItem[];
  custom: { customFieldsRaw: { name: string; value: unknown }[] | null } | null;
  shippingInfo: { deliveries: Delivery[] } | null;
  returnInfo: { items: ReturnItem[] }[];
  paymentInfo: { payments: { id: string; transactions: Transaction[] }[] } | null;
};
