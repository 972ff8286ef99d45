/** A fraction would make the whole answer fail: the schema promises an integer. */
export function toWholeNumber(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
