import type { UnreadableReason } from './sync-facts.js';
import { SYNC_SCHEMA } from './sync-target.js';

/** A value that decides something has another type than the contract says. */
class Malformed extends Error {}

/** Longest value that is understood, in characters of JSON: several times a record with full lists. */
const MOST_CHARACTERS = 131_072;

export type Fields = Readonly<Record<string, unknown>>;

type Reading<TModel> = { model: TModel; unreadable: null } | { model: null; unreadable: UnreadableReason };

/**
 * Reads the value of a custom object that anybody with the right scope may have written. Never throws; a wrong value
 * that decides something makes all of it unreadable, other wrong values are left out.
 */
export function readUntrusted<TModel>(value: unknown, read: (fields: Fields) => TModel): Reading<TModel> {
  try {
    if (!isFields(value)) return { model: null, unreadable: 'malformed' };
    if (JSON.stringify(value).length > MOST_CHARACTERS) return { model: null, unreadable: 'tooLarge' };
    if (typeof value.schema === 'number' && value.schema > SYNC_SCHEMA) {
      return { model: null, unreadable: 'futureVersion' };
    }
    if (value.schema !== SYNC_SCHEMA) return { model: null, unreadable: 'malformed' };
    return { model: read(value), unreadable: null };
  } catch (error) {
    // What is nested too deep to be written as JSON comes as a RangeError.
    if (error instanceof Malformed || error instanceof RangeError) {
      return { model: null, unreadable: 'malformed' };
    }
    throw error;
  }
}

export function malformed(): never {
  throw new Malformed();
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null when it is absent; anything else than an object is malformed. */
export function optionalFields(value: unknown): Fields | null {
  if (value === undefined || value === null) return null;
  return isFields(value) ? value : malformed();
}

/** Empty for what is no object: for parts that only inform. */
export function looseFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** Empty when it is absent; anything else than a list is malformed. */
export function listOf<TItem>(value: unknown, read: (item: unknown) => TItem): TItem[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((item: unknown) => read(item)) : malformed();
}

export function requiredText(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? cut(value, MOST_OF_TEXT) : malformed();
}

const MOST_OF_TEXT = 1000;

/** Null for everything but a text that says something; at most `longest` characters. */
export function optionalText(value: unknown, longest = MOST_OF_TEXT): string | null {
  return typeof value === 'string' && value.trim() !== '' ? cut(value, longest) : null;
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** ISO 8601 in UTC, whatever the zone it was written in. */
export function requiredInstant(value: unknown): string {
  return optionalInstant(value) ?? malformed();
}

/** Null for everything but an instant that a date can hold. */
export function optionalInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// Date.parse also takes what is no ISO 8601, differently on each engine.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A whole number from 1 on, as versions and sequence numbers are. Null when it is absent, malformed otherwise. */
export function optionalCount(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return isCount(value) ? value : malformed();
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

/** Null for everything but an address on the web that a link may lead to; none with a user in it. */
export function optionalLink(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MOST_OF_LINK && LINK.test(value) ? value : null;
}

const LINK = /^https?:\/\/[^\s/?#@\\<>"]+([/?#][^\s\\<>"]*)?$/i;
const MOST_OF_LINK = 2000;
