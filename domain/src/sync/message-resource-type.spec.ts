import { describe, expect, it } from '@jest/globals';

import { messageResourceType } from './message-resource-type.js';

describe('what Messages of a type are about', () => {
  it.each([
    ['OrderCreated', 'order'],
    ['OrderDiscountCodeAdded', 'order'],
    ['LineItemStateTransition', 'order'],
    ['CustomLineItemStateTransition', 'order'],
    ['DeliveryAdded', 'order'],
    ['ParcelItemsUpdated', 'order'],
    ['ReturnInfoSet', 'order'],
    ['PurchaseOrderNumberSet', 'order'],
    ['PaymentTransactionAdded', 'payment'],
    ['PaymentMethodCreated', 'payment-method'],
    ['CustomerCreated', 'customer'],
    ['CustomerGroupCustomFieldAdded', 'customer-group'],
    ['CustomerGroupSet', 'customer'],
    ['CustomerGroupAssignmentAdded', 'customer'],
    ['CustomerGroupAssignmentsSet', 'customer'],
    ['CustomerEmailTokenCreated', 'customer-email-token'],
    ['CustomerEmailChanged', 'customer'],
    ['CustomerPasswordTokenCreated', 'customer-password-token'],
    ['ProductPublished', 'product'],
    ['ProductSelectionCreated', 'product-selection'],
    ['ProductTailoringPublished', 'product-tailoring'],
    ['CategoryCreated', 'category'],
    ['InventoryEntryQuantitySet', 'inventory-entry'],
    ['StandalonePriceCreated', 'standalone-price'],
    ['ReviewCreated', 'review'],
    ['StoreCreated', 'store'],
    ['BusinessUnitCreated', 'business-unit'],
    ['QuoteCreated', 'quote'],
    ['QuoteRequestCreated', 'quote-request'],
    ['StagedQuoteCreated', 'staged-quote'],
    ['ApprovalFlowCompleted', 'approval-flow'],
    ['ApprovalRuleCreated', 'approval-rule'],
    ['AssociateRoleDeleted', 'associate-role'],
    ['CartCreated', 'cart'],
    ['CartDiscountStoreAdded', 'cart-discount'],
    ['DiscountCodeKeySet', 'discount-code'],
  ])('%s: %s', (messageType, resourceType) => {
    expect(messageResourceType(messageType)).toBe(resourceType);
  });

  it.each(['', 'order', 'Order', 'Orderly', 'Ordersent', 'SomethingNew', 'NewOrderCreated', 'xOrderCreated'])(
    'is not known of %j',
    (messageType) => {
      expect(messageResourceType(messageType)).toBeNull();
    },
  );
});
