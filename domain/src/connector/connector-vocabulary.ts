/** The integration types that the Connect API takes. The enumeration is open: a draft may hold others. */
export const INTEGRATION_TYPES: readonly string[] = [
  'tax',
  'marketplace',
  'oms',
  'psp',
  'pim',
  'promotion',
  'search',
  'erp',
  'crm',
  'email',
  'analytics',
  'shipping',
  'giftcard',
  'other',
];

/** The regions that Connect runs in. The enumeration is open: a draft may hold others. */
export const CONNECT_REGIONS: readonly string[] = [
  'europe-west1.gcp',
  'us-central1.gcp',
  'australia-southeast1.gcp',
  'us-east-2.aws',
  'eu-central-1.aws',
];
