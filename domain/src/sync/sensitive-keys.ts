/**
 * What the name of a key says of its value. `private`: a secret, or something of a person. `guarded`: a person, an
 * address, or what people have written, so that only what names things in it is no one's business. `identifier`: names
 * a thing.
 */
export type KeySort = 'private' | 'guarded' | 'identifier' | 'other';

const SECRETS = [
  /pass(word|wd|phrase|code)|secret|token|credential|signature|cookie|session|authori[sz]ation$/i,
  /(api|access|private)[_-]?key|(card|account)[_-]?number|^(jwt|otp|pin|cvc|cvv|cvv2|iban|bic)$/i,
];

const PERSONAL = [
  /e-?mail|phone|^mobile|^fax|birth|^gender$|salutation|passport|social[_-]?security|^ssn$|national[_-]?id/i,
  /^(first|middle|last|full|given|family|sur|maiden|nick|user|display|legal|company)[_-]?name$/i,
  /(holder|contact|recipient|customer|author|sender|buyer|payer)[_-]?name$/i,
  /^(street|house|building|apartment)|^(region|city|town|district)$|post(al)?[_-]?code|^zip|^p[_-]?o[_-]?box$/i,
  /additional(street|address)info|^(geo)?location$|^(lat|lng|lon|latitude|longitude|coordinates)$/i,
  /^(ip|remote)[_-]?(address)?$|user[_-]?agent|(vat|tax)[_-]?(id|number)$/i,
];

const GUARDED = [
  /address(es)?$/i,
  /^(old|new)?(customer|person|contact|recipient|sender|buyer|payer|consignee|profile|employee|associate|user)$/i,
  // Custom fields can hold anything.
  /^(custom|customFieldsRaw|fields|remarks?|comments?|notes?)$/i,
  /(note|comment|message|instructions?)$/i,
];

const IDENTIFIERS = [
  /^(id|key|sku|type|typeId|version|slug|locale|language|country|currency|quantity|fractionDigits)$/,
  /(Id|Ids|Key|Keys|Number|Version|Type|TypeId|At|Code|Date|Sku|Hash|Amount|Url)$/,
];

/** The strictest of what the name of a key says of its value. */
export function sortOfKey(key: string): KeySort {
  if (matches(SECRETS, key) || matches(PERSONAL, key)) return 'private';
  if (matches(GUARDED, key)) return 'guarded';
  return matches(IDENTIFIERS, key) ? 'identifier' : 'other';
}

function matches(patterns: readonly RegExp[], key: string): boolean {
  return patterns.some((pattern) => pattern.test(key));
}
