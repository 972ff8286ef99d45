/** Which suggestion the form about a new target starts from; null: none. */
export type CreateSearch = { deploymentId: string | null };

/** Reads the search of an address. Any text gives a valid answer. */
export function parseCreateSearch(search: string): CreateSearch {
  return { deploymentId: new URLSearchParams(search).get('deployment') || null };
}

/** Writes the search of an address, `''` or `?…`. */
export function formatCreateSearch({ deploymentId }: CreateSearch): string {
  return deploymentId === null ? '' : `?${new URLSearchParams({ deployment: deploymentId }).toString()}`;
}
