/** A documented shape as it may really arrive: any field absent or null, at any depth. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[] | null | undefined
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | null } | null | undefined
    : T | null | undefined;

/** The items that are there. */
export function present<T>(items: readonly T[] | null | undefined): NonNullable<T>[] {
  return (items ?? []).filter((item) => item !== null && item !== undefined);
}
