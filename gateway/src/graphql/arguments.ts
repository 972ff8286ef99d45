import { badUserInput } from '../bad-user-input.js';
import type { ResourceName } from '../connect/connect-api.js';

const MAX_LIMIT = 500;
/** The Connect API gives nothing that is further behind in a list. */
export const MAX_OFFSET = 10_000;

/** The documented pattern of keys; ids are UUIDs. Also keeps `..` out of the path of the Connect API. */
const NAME = /^[\w-]{1,256}$/;

type Paging = { limit: number; offset: number };

/** Checks the limits of the Connect API before it is asked; null counts as absent. */
export function readPaging({ limit, offset }: { limit?: number | null; offset?: number | null }): Paging {
  return {
    limit: within(limit ?? 20, MAX_LIMIT, 'limit'),
    offset: within(offset ?? 0, MAX_OFFSET, 'offset'),
  };
}

/** Exactly one of id and key; null when nothing can have that name. */
export function readName({ id, key }: { id?: string | null; key?: string | null }): ResourceName | null {
  const names = [id, key].filter((name) => typeof name === 'string' && name !== '');
  if (names.length !== 1) throw badUserInput('Give either an id or a key, and not both.');
  if (!NAME.test(names[0] ?? '')) return null;
  return id ? { id } : { key: key ?? '' };
}

/** An id that will be part of a path of the Connect API. */
export function readId(id: string): string {
  if (!NAME.test(id)) {
    throw badUserInput('The id has characters that no id has. Use it as Connect gave it.');
  }
  return id;
}

/** A key to be given, which will be part of a path of the Connect API; null when there is none. */
export function readKey(key: string | null | undefined): string | null {
  if (!key) return null;
  if (!NAME.test(key)) {
    throw badUserInput('A key has up to 256 letters, digits, hyphens and underscores. Choose another one.');
  }
  return key;
}

function within(value: number, maximum: number, name: string): number {
  if (value >= 0 && value <= maximum) return value;
  throw badUserInput(`${name} is ${value}. Use a number from 0 to ${maximum}.`);
}
