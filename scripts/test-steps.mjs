import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, ROOT } from './files.mjs';
import { buildName, FRONT_ENDS, installName } from './islands.mjs';
import { CommandFailed, start } from './processes.mjs';
import { countJest, countPlaywright, countTap } from './test-counts.mjs';

/**
 * @typedef {import('./tasks.mjs').Task} Task
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {import('./processes.mjs').Command} Command
 *
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string[]} needs
 * @property {(report: string) => Promise<Command>} command
 * @property {(report: string) => Promise<Counts>} count reads the report that the command writes
 */

const REPORTS = '.cache/tests';

/** @type {TestStep[]} */
const STEPS = [
  jest('domain'),
  jest('simulator', ['simulator']),
  jest('gateway', ['gateway']),
  jest('assets'),
  jest('mc-app', ['domain']),
  jest('mc-view', ['domain']),
  {
    name: 'tests of the repository',
    needs: [installName('.'), ...FRONT_ENDS.map(buildName)],
    command: (report) => nodeTestCommand('scripts', report),
    count: countTap,
  },
  {
    name: 'rehearsal of the install guide',
    needs: [installName('.'), ...[...FRONT_ENDS, 'simulator', 'gateway'].map(buildName)],
    command: (report) => nodeTestCommand('simulator/rehearsal', report),
    count: countTap,
  },
  {
    name: 'journeys',
    needs: [
      installName('e2e'),
      ...[...FRONT_ENDS, 'order pages', 'simulator', 'gateway', 'assets'].map(buildName),
    ],
    command: playwrightCommand,
    count: countPlaywright,
  },
];

/**
 * Everything with single tests to count.
 * @param {(name: string, counts: Counts) => void} record
 * @returns {Task[]}
 */
export function testTasks(record) {
  return STEPS.map(({ name, needs, command, count }) => ({
    name,
    needs,
    run: async () => {
      const report = path.join(ROOT, REPORTS, name.replaceAll(' ', '-'));
      await mkdir(path.dirname(report), { recursive: true });
      await rm(report, { force: true });
      const counts = await runCounted(await command(report), () => count(report));
      record(name, counts);
      if (counts.failed > 0) throw new Error(counts.details.join('\n\n'));
      return `${counts.passed} passed`;
    },
  }));
}

/**
 * @param {Command} command
 * @param {() => Promise<Counts>} count
 * @returns {Promise<Counts>}
 */
async function runCounted(command, count) {
  const child = start(command);
  const code = await child.exited;
  const { passed, failed, details } = await count().catch(() => ({ passed: 0, failed: 1, details: [] }));
  if (failed === 0 && passed > 0 && code === 0) return { passed, failed, details };
  const tail = details.length > 0 ? [] : child.tail();
  if (passed + failed === 0) tail.push('No test ran.');
  return {
    passed,
    failed: Math.max(failed, 1),
    details: [...details, new CommandFailed(command, tail).message],
  };
}

/**
 * @param {string} folder
 * @param {string[]} [builds]
 * @returns {TestStep}
 */
function jest(folder, builds = []) {
  return {
    name: `unit tests of ${folder}`,
    needs: [installName(folder), ...builds.map(buildName)],
    command: async (report) => ({
      program: 'npm',
      args: ['run', 'test', '--ignore-scripts', '--', '--json', `--outputFile=${report}`],
      folder,
    }),
    count: countJest,
  };
}

/**
 * @param {string} folder
 * @param {string} report
 */
async function nodeTestCommand(folder, report) {
  const specs = await listFiles(folder, (name) => name.endsWith('.spec.mjs'));
  const reporters = ['spec', 'stdout', 'tap', report].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  return { program: process.execPath, args: ['--test', ...reporters, ...specs] };
}

/** @param {string} report */
async function playwrightCommand(report) {
  return {
    program: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    folder: 'e2e',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  };
}
