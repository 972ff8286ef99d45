/** Columns that can be chosen, in their order; the deployment's name comes before them and is always there. */
export const COLUMN_KEYS = [
  'connector',
  'type',
  'status',
  'region',
  'age',
  'marks',
  'id',
  'repository',
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const DEFAULT_COLUMNS: readonly ColumnKey[] = [
  'connector',
  'type',
  'status',
  'region',
  'age',
  'marks',
];
