import { expect, it } from '@jest/globals';
import { systemKindOf } from './system-kind.js';

it.each([
  ['klaviyo', 'Klaviyo', 'marketing'],
  ['bloomreach-engagement', 'Bloomreach Engagement', 'marketing'],
  ['crm', 'Customers', 'marketing'],
  ['email', 'Letters', 'marketing'],
  ['e-mail', 'Letters', 'marketing'],
  ['fluent-oms', 'Fluent Order Management', 'orderManagement'],
  ['hub', 'Our OMS', 'orderManagement'],
  ['order-hub', 'Our hub', 'orderManagement'],
  ['bloomreach-discovery', 'Bloomreach Discovery', 'search'],
  ['personalization', 'Shop window', 'search'],
  ['personalisation', 'Shop window', 'search'],
  ['site_search', 'Shop window', 'search'],
  ['adyen', 'Adyen', 'payment'],
  ['psp', 'Card acquirer', 'payment'],
  ['sap-erp', 'SAP S/4HANA', 'warehouse'],
  ['warehouse-berlin', 'Lager Berlin', 'warehouse'],
  ['segment', 'Segment', 'analytics'],
  ['data-warehouse', 'Data warehouse', 'analytics'],
  ['system-01', 'System 1', 'other'],
  ['bazaarvoice', 'Product reviews', 'other'],
  ['vitamins', 'Vitamin shop', 'other'],
  ['', '', 'other'],
])('the target %s, "%s", is taken for %s', (key, label, kind) => {
  expect(systemKindOf({ key, label })).toBe(kind);
});
