/** What the address of the reports names: which attempt, which entry of its report, and what it is compared with. */
export type ReportsSearch = {
  attempt: string | null;
  /** Place in the report, from 0; the address counts from 1. */
  entry: number | null;
  compare: string | null;
};

/** Reads an address' search. Any text gives a valid answer. */
export function parseReportsSearch(params: URLSearchParams): ReportsSearch {
  const entry = params.get('entry') ?? '';
  return {
    attempt: params.get('attempt') || null,
    entry: /^[1-9]\d{0,3}$/.test(entry) ? Number(entry) - 1 : null,
    compare: params.get('compare') || null,
  };
}

/** Writes an address' search, `''` or `?…`. */
export function formatReportsSearch({ attempt, entry, compare }: Partial<ReportsSearch>): string {
  const params = new URLSearchParams();
  if (attempt) params.set('attempt', attempt);
  if (entry !== null && entry !== undefined) params.set('entry', String(entry + 1));
  if (compare) params.set('compare', compare);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}
