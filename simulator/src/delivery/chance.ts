import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that looks random and is the same for the same words, whatever else happens meanwhile. */
export function chance(...words: (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE() / 2 ** 32;
}
