/** What kind of system a sync target is, as far as its name tells. */
export type SystemKind =
  'marketing' | 'orderManagement' | 'search' | 'payment' | 'warehouse' | 'analytics' | 'other';

/** Words that names of targets hold; the first kind that matches counts. */
const KINDS: readonly (readonly [SystemKind, RegExp])[] = [
  ['payment', /payment|\bpsp\b|adyen|stripe|paypal|mollie|klarna|braintree/],
  ['orderManagement', /\boms\b|order (management|hub)|fluent|fulfil/],
  ['search', /search|discovery|recommend|personali[sz]|algolia|coveo|constructor/],
  ['analytics', /analytics|\bsegment\b|tracking|data (warehouse|lake)|\bcdp\b|\bbi\b/],
  ['warehouse', /\berp\b|\bwms\b|warehouse|\bsap\b|netsuite|dynamics|inventory|stock|logistics|shipping/],
  ['marketing', /marketing|\be ?mail|newsletter|campaign|engagement|\bcrm\b|klaviyo|mailchimp|braze|emarsys/],
];

/** The kind of system behind a target, guessed from its key and label: for its picture only. */
export function systemKindOf({ key, label }: { key: string; label: string }): SystemKind {
  const names = `${key} ${label}`.toLowerCase().replaceAll(/[-_]/g, ' ');
  return KINDS.find(([, words]) => words.test(names))?.[0] ?? 'other';
}
