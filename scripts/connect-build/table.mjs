/** @typedef {import('./try-folder.mjs').Trial} Trial */

const HEAD = ['folder', 'Node', 'layout', 'install', 'build', 'prune', 'start', 'size', 'result'];

/**
 * Prints one line per trial: times in seconds, sizes in megabytes.
 * @param {Trial[]} trials
 * @returns {void}
 */
export function printTable(trials) {
  const rows = [HEAD, ...trials.map(toRow)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  console.log(`\n${lines.join('\n')}`);
}

/** @param {Trial} trial */
function toRow({ folder, node, layout, figures, start, problem }) {
  const { install, build, prune, bytes } = figures ?? {};
  return [
    folder,
    node,
    layout,
    ...[install, build, prune, start].map((seconds) =>
      seconds === undefined ? '–' : `${seconds.toFixed(1)} s`,
    ),
    bytes === undefined ? '–' : `${(bytes / 1e6).toFixed(1)} MB`,
    problem === undefined ? 'passed' : 'FAILED',
  ];
}
