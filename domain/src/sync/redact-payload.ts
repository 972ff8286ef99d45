import { REDACTED, redactIdentifier, redactText } from './redact-text.js';
import { sortOfKey } from './sensitive-keys.js';

/** Stands where a payload is longer or deeper than anybody would read. */
export const CUT_OFF = '[cut]';

const MOST_LEVELS = 16;
const MOST_CHILDREN = 200;
const MOST_CHARACTERS = 200_000;

/** Where a value is, and how much may still be answered. */
type Place = { key: string; guarded: boolean; level: number; budget: { left: number } };

/**
 * A payload without secrets and personal data, as far as names of keys and looks of texts tell them; ids, keys, types,
 * versions, states, amounts and dates stay. Of JSON of any size comes JSON of a bounded size; what is redacted already
 * stays as it is.
 */
export function redactPayload(value: unknown): unknown {
  return redact(value, { key: '', guarded: false, level: 0, budget: { left: MOST_CHARACTERS } });
}

function redact(value: unknown, place: Place): unknown {
  if (place.budget.left <= 0) return CUT_OFF;
  const redacted = redactAny(value, place);
  if (typeof redacted !== 'object' || redacted === null) spend(place, redacted);
  return redacted;
}

function redactAny(value: unknown, place: Place): unknown {
  if (value === CUT_OFF || typeof value === 'boolean') return value;
  const sort = sortOfKey(place.key);
  if (typeof value === 'string' || typeof value === 'number') {
    if (sort === 'private' || sort === 'guarded' || (place.guarded && sort !== 'identifier')) return REDACTED;
    return typeof value === 'string' ? redactString(value, sort === 'identifier') : finite(value);
  }
  if (typeof value !== 'object' || value === null) return null;
  if (sort === 'private') return REDACTED;
  if (place.level === MOST_LEVELS) return CUT_OFF;
  return redactChildren(value, {
    ...place,
    guarded: place.guarded || sort === 'guarded',
    level: place.level + 1,
  });
}

function redactString(text: string, isIdentifier: boolean): string {
  return isIdentifier ? redactIdentifier(text) : redactText(text);
}

/** JSON has no other numbers. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function redactChildren(value: object, place: Place): unknown {
  if (Array.isArray(value)) {
    return bounded<unknown>(value, CUT_OFF).map((item) => redact(item, place));
  }
  // An address may be the name of a key.
  const fields = new Map(Object.entries(value).map(([key, field]) => [redactIdentifier(key), field]));
  const entries = bounded<[string, unknown]>([...fields], [CUT_OFF, CUT_OFF]);
  return Object.fromEntries(
    entries.map(([key, field]) => {
      spend(place, key);
      return [key, redact(field, { ...place, key })];
    }),
  );
}

function bounded<TItem>(items: readonly TItem[], rest: TItem): readonly TItem[] {
  return items.length > MOST_CHILDREN ? [...items.slice(0, MOST_CHILDREN - 1), rest] : items;
}

function spend({ budget }: Place, written: unknown): void {
  budget.left -= String(written).length + 1;
}
