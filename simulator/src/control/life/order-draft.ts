export const EMAIL = 'ada.example@mail.example';
export const TOTAL = {
  type: 'centPrecision',
  currencyCode: 'EUR',
  centAmount: 8900,
  fractionDigits: 2,
} as const;

const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Example',
  streetName: 'Beispielweg',
  streetNumber: '7',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
};

/** What a guest buys: an import draft of two line items. */
export function orderDraft(orderNumber: string): object {
  const price = (centAmount: number): object => ({ value: { ...TOTAL, centAmount } });
  return {
    orderNumber,
    customerEmail: EMAIL,
    totalPrice: TOTAL,
    country: 'DE',
    shippingAddress: ADDRESS,
    billingAddress: ADDRESS,
    shippingInfo: { shippingMethodName: 'Standard', price: { ...TOTAL, centAmount: 0 } },
    lineItems: [
      {
        name: { en: 'Linen shirt', de: 'Leinenhemd' },
        quantity: 1,
        variant: { id: 1, sku: 'SHIRT-LINEN-01' },
        price: price(5900),
      },
      {
        name: { en: 'Canvas tote bag', de: 'Stofftasche' },
        quantity: 2,
        variant: { id: 1, sku: 'BAG-TOTE-02' },
        price: price(1500),
      },
    ],
  };
}
