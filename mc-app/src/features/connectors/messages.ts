import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  conflictTitle: { id: 'Connectors.conflictTitle', defaultMessage: '{name} has changed in the meantime' },
  conflictAdvice: {
    id: 'Connectors.conflictAdvice',
    defaultMessage: 'Your request was not carried out. Load the current state, then decide again.',
  },
  loadCurrent: { id: 'Connectors.loadCurrent', defaultMessage: 'Load the current state' },
});

export const publicationMessages = defineMessages({
  neverPublished: { id: 'Connectors.neverPublished', defaultMessage: 'Never published' },
  changesNotPublished: { id: 'Connectors.changesNotPublished', defaultMessage: 'Changes not published' },
  upToDate: { id: 'Connectors.upToDate', defaultMessage: 'Up to date' },
});

export const integrationTypeMessages = defineMessages({
  analytics: { id: 'Connectors.typeAnalytics', defaultMessage: 'Analytics' },
  crm: { id: 'Connectors.typeCrm', defaultMessage: 'Customer relations (CRM)' },
  email: { id: 'Connectors.typeEmail', defaultMessage: 'E-mail' },
  erp: { id: 'Connectors.typeErp', defaultMessage: 'Resource planning (ERP)' },
  giftcard: { id: 'Connectors.typeGiftcard', defaultMessage: 'Gift cards' },
  marketplace: { id: 'Connectors.typeMarketplace', defaultMessage: 'Marketplace' },
  oms: { id: 'Connectors.typeOms', defaultMessage: 'Order management (OMS)' },
  other: { id: 'Connectors.typeOther', defaultMessage: 'Other' },
  pim: { id: 'Connectors.typePim', defaultMessage: 'Product information (PIM)' },
  promotion: { id: 'Connectors.typePromotion', defaultMessage: 'Promotions' },
  psp: { id: 'Connectors.typePsp', defaultMessage: 'Payments (PSP)' },
  search: { id: 'Connectors.typeSearch', defaultMessage: 'Search' },
  shipping: { id: 'Connectors.typeShipping', defaultMessage: 'Shipping' },
  tax: { id: 'Connectors.typeTax', defaultMessage: 'Tax' },
});
