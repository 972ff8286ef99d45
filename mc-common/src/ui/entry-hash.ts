/** Address of an entry of a report within its page, counted from 1: `#entry-3`. */
export function formatEntryHash(index: number): string {
  return `#entry-${index + 1}`;
}

/** Place of the entry that an address names, from 0; null when it names none. */
export function parseEntryHash(hash: string): number | null {
  const [, number] = /^#entry-([1-9]\d{0,5})$/.exec(hash) ?? [];
  return number === undefined ? null : Number(number) - 1;
}
