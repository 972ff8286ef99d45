/** A named address of a list: whatever can be chosen in the list is in its search. */
export type SavedView = { name: string; search: string };

/** In characters. */
export const LONGEST_VIEW_NAME = 60;

/** Reads what was stored. Whatever is stored there, the answer is a valid list. */
export function parseSavedViews(stored: string | null): SavedView[] {
  const views = toArray(stored).filter(isSavedView);
  const names = views.map(({ name }) => name);
  return views.filter(({ name }, index) => names.indexOf(name) === index);
}

function toArray(stored: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<Record<keyof SavedView, unknown>>; // Looked at before it is used.
  return isViewName(name) && typeof search === 'string';
}

function isViewName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() === name && name !== '' && name.length <= LONGEST_VIEW_NAME;
}
