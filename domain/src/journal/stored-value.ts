/** The fields of a value that anybody may have stored; none when it has no fields. */
export function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Null for an empty text: commercetools does not tell it from none. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Null for what no clock could have said. */
export function toInstant(value: unknown): string | null {
  const text = toText(value);
  return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}

/** The elements that can be read; none when it is no list. */
export function toList<Element>(value: unknown, read: (element: unknown) => Element | null): Element[] {
  return Array.isArray(value) ? value.map(read).filter((element) => element !== null) : [];
}
