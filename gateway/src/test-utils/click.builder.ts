type Click = { id: string; displayName?: string };

/** The click number `count` of a test: the same number is the same click. */
export function buildClick(count = 1, displayName = 'Ada Lovelace'): Click {
  return { id: `01932c07-8a10-7cc3-98c4-${String(count).padStart(12, '0')}`, displayName };
}
