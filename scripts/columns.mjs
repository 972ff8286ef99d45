/**
 * Lines of a table whose columns are as wide as their longest cell.
 * @param {string[][]} rows all of the same length
 * @returns {string[]}
 */
export function inColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
