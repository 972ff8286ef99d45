/** Message types of commercetools begin with the name of what they are about; the longest beginning counts. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['Order', 'order'],
  ['LineItem', 'order'],
  ['CustomLineItem', 'order'],
  ['Delivery', 'order'],
  ['Parcel', 'order'],
  ['ReturnInfo', 'order'],
  ['PurchaseOrderNumber', 'order'],
  ['Payment', 'payment'],
  ['PaymentMethod', 'payment-method'],
  ['Customer', 'customer'],
  ['CustomerGroup', 'customer-group'],
  ['CustomerEmailToken', 'customer-email-token'],
  ['CustomerPasswordToken', 'customer-password-token'],
  ['Product', 'product'],
  ['ProductSelection', 'product-selection'],
  ['ProductTailoring', 'product-tailoring'],
  ['Category', 'category'],
  ['Inventory', 'inventory-entry'],
  ['StandalonePrice', 'standalone-price'],
  ['Review', 'review'],
  ['Store', 'store'],
  ['BusinessUnit', 'business-unit'],
  ['Quote', 'quote'],
  ['QuoteRequest', 'quote-request'],
  ['StagedQuote', 'staged-quote'],
];

/** The resource type that Messages of a type are about; null for a type that is not known here. */
export function messageResourceType(messageType: string): string | null {
  const matches = BEGINNINGS.filter(([beginning]) => isBeginning(beginning, messageType));
  const longest = matches.reduce<readonly [string, string] | null>(
    (best, match) => (best === null || match[0].length > best[0].length ? match : best),
    null,
  );
  return longest?.[1] ?? null;
}

/** A name ends where the next word begins: `Orderly` is about no order. */
function isBeginning(beginning: string, messageType: string): boolean {
  return messageType.startsWith(beginning) && /^[A-Z]/.test(messageType.slice(beginning.length));
}
