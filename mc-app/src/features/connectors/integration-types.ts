/** IntegrationType of the Connect API. The enumeration is open: others are shown as they are. */
export const INTEGRATION_TYPES = [
  'analytics',
  'crm',
  'email',
  'erp',
  'giftcard',
  'marketplace',
  'oms',
  'other',
  'pim',
  'promotion',
  'psp',
  'search',
  'shipping',
  'tax',
] as const;

export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

export function isIntegrationType(text: string): text is IntegrationType {
  return INTEGRATION_TYPES.some((type) => type === text);
}
