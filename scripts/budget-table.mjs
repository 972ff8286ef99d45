import { inColumns } from './columns.mjs';

/**
 * One row of the table: sizes in bytes, budgets in kB of 1000 bytes. What a folder does not have is left out of both.
 * @typedef {object} Line
 * @property {string} name
 * @property {Partial<Record<Column, number>>} sizes
 * @property {Partial<Record<Column, number>>} budgets
 *
 * @typedef {keyof typeof COLUMNS} Column
 */

const COLUMNS = {
  initial: 'initial JavaScript',
  ownFirst: 'own code, first route',
  lazy: 'lazy chunks',
  largestLazy: 'largest lazy chunk',
  largestFile: 'largest file (not gzip)',
};
const NAMES = /** @type {Column[]} */ (Object.keys(COLUMNS));

/** @param {Line[]} lines */
export function toTable(lines) {
  return inColumns([
    ['kB gzip, of', ...Object.values(COLUMNS)],
    ...lines.map(({ name, sizes, budgets }) => [
      name,
      ...NAMES.map((column) => toCell(sizes[column], budgets[column])),
    ]),
  ]);
}

/**
 * What is beyond its budget, each with what to do.
 * @param {Line} line
 */
export function findExcess({ name, sizes, budgets }) {
  return NAMES.flatMap((column) => {
    const { [column]: size } = sizes;
    const { [column]: budget } = budgets;
    if (size === undefined || budget === undefined || size <= budget * 1000) return [];
    return [
      `${name}: ${COLUMNS[column]} is ${toKilobytes(size)} kB, its budget ${budget} kB. Load less of it at first, or ` +
        'raise the budget in scripts/bundle-budgets.mjs and say why in the commit.',
    ];
  });
}

/**
 * @param {number | undefined} size
 * @param {number | undefined} budget
 */
function toCell(size, budget) {
  return size === undefined ? '–' : `${toKilobytes(size)} of ${budget}`;
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
