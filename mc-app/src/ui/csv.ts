/** A table as a CSV writer takes it. */
export type CsvTable = { fields: string[]; data: string[][] };

/** A column of a CSV file: several values in one cell are separated by semicolons. */
export type CsvField<TItem> = { title: string; value: (item: TItem) => unknown };

/** Headings are in the reader's words; values are those of the Connect API, so that programs can read them. */
export function toCsvTable<TItem>(items: readonly TItem[], fields: readonly CsvField<TItem>[]): CsvTable {
  return {
    fields: fields.map(({ title }) => title),
    data: items.map((item) => fields.map(({ value }) => toCell(value(item)))),
  };
}

/** Name of the file for a list, a project and a day, `connectors-demo-store-2026-11-20.csv`. */
export function csvFileName(list: string, projectKey: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${list}-${projectKey}-${day.join('-')}.csv`;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}
