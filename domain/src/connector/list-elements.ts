/** Each element of a list once, without those of another. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  return [...new Set(list)].filter((element) => !other.includes(element));
}

/** Whether two lists hold the same elements, in whatever order. */
export function sameElements(list: readonly string[], other: readonly string[]): boolean {
  return without(list, other).length === 0 && without(other, list).length === 0;
}
