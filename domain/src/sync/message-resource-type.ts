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
  ['CustomerGroupAssignment', 'customer'],
  ['CustomerGroupAssignments', 'customer'],
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
  ['ApprovalFlow', 'approval-flow'],
  ['ApprovalRule', 'approval-rule'],
  ['AssociateRole', 'associate-role'],
  ['Cart', 'cart'],
  ['CartDiscount', 'cart-discount'],
  ['DiscountCode', 'discount-code'],
];

/** The group of a customer was set: the only one whose beginning names something else. */
const OF_CUSTOMER = 'CustomerGroupSet';

/** The resource type that Messages of a type are about; null for a type that is not known here. */
export function messageResourceType(messageType: string): string | null {
  if (messageType === OF_CUSTOMER) return 'customer';
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
