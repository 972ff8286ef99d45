/** Columns that can be chosen, in their order; the connector's name comes before them and is always there. */
export const COLUMN_KEYS = [
  'draft',
  'published',
  'deployed',
  'status',
  'preview',
  'visibility',
  'types',
  'regions',
  'modified',
  'created',
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  'draft',
  'published',
  'deployed',
  'status',
  'preview',
  'regions',
];
