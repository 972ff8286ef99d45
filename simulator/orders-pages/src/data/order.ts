export type Money = { currencyCode: string; centAmount: number; fractionDigits: number };

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
  nameAllLocales: { locale: string; value: string }[];
  quantity: number;
  totalPrice: Money | null;
};

export type Order = OrderSummary & {
  lastModifiedAt: string;
  paymentState: string | null;
  shipmentState: string | null;
  lineItems: LineItem[];
};
