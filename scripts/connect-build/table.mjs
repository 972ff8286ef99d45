import { inColumns } from '../columns.mjs';

/** @typedef {import('./try-folder.mjs').Trial} Trial */

const HEAD = ['folder', 'Node', 'layout', 'install', 'build', 'prune', 'start', 'size', 'result'];

/**
 * Prints one line per trial: times in seconds, sizes in megabytes.
 * @param {Trial[]} trials
 * @returns {void}
 */
export function printTable(trials) {
  console.log(`\n${inColumns([HEAD, ...trials.map(toRow)]).join('\n')}`);
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
