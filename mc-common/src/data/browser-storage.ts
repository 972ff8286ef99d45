/** `localStorage` outlives the visit and is shared by all tabs; `sessionStorage` is of one tab. */
type StorageName = 'localStorage' | 'sessionStorage';

/** What the browser keeps under a key; null for nothing, and where it refuses its storage altogether. */
export function readStored(storage: StorageName, key: string): string | null {
  try {
    return window[storage].getItem(key);
  } catch {
    return null;
  }
}

/** Has the browser keep a text; false where it refuses to, or has no room left. */
export function store(storage: StorageName, key: string, text: string): boolean {
  try {
    window[storage].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
