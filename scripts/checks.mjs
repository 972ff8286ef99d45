import { buildName, buildTasks, FRONT_ENDS, INSTALLED, installName } from './islands.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./tasks.mjs').Task} Task */

const TOOLS = installName('.');
const DOMAIN = buildName('domain');

/** Type checks with the compiler of the root; the folders that need the built domain say so. */
const TYPECHECKED = [
  { folder: 'domain', needs: [installName('domain')] },
  { folder: 'simulator', needs: [installName('simulator')] },
  { folder: 'simulator/orders-pages', needs: [installName('mc-app')] },
  { folder: 'simulator/rehearsal', needs: [installName('simulator')] },
  { folder: 'gateway', needs: [installName('gateway'), DOMAIN] },
  ...FRONT_ENDS.map((folder) => ({ folder, needs: [installName(folder), DOMAIN] })),
  { folder: 'e2e', needs: [installName('e2e')] },
  { folder: 'scripts', needs: [] },
];

/** @returns {Task[]} */
export function typecheckTasks() {
  return TYPECHECKED.map(({ folder, needs }) => ({
    name: `types of ${folder}`,
    needs: [TOOLS, ...needs],
    run: () => run(nodeProgram('node_modules/typescript/bin/tsc', ['--noEmit', '-p', folder])),
  }));
}

/** Checks of the whole repository that pass or fail as one. @returns {Task[]} */
export function repositoryTasks() {
  return [
    { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
    { name: 'formatting', program: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] },
    { name: 'generated files', program: 'scripts/codegen.mjs', args: ['--check'] },
    {
      name: 'unused code',
      program: 'node_modules/knip/bin/knip.js',
      args: [],
      needs: INSTALLED.map(installName),
    },
    {
      name: 'licences',
      program: 'scripts/licences.mjs',
      args: [],
      needs: [...INSTALLED.map(installName), ...FRONT_ENDS.map(buildName)],
    },
    { name: 'bills of materials', program: 'scripts/sbom.mjs', args: [] },
    { name: 'known advisories', program: 'scripts/audit.mjs', args: ['--known'] },
    {
      name: 'secret scan',
      program: 'scripts/secret-scan.mjs',
      args: [],
      needs: [TOOLS, ...buildTasks().map(({ name }) => name)],
    },
    {
      name: 'gateway and assets built like Connect',
      program: 'scripts/connect-build.mjs',
      args: ['gateway', 'assets', '--node', 'current', '--layout', 'linked', '--port', '0'],
      needs: [installName('gateway')],
    },
  ].map(({ name, program, args, needs = [TOOLS] }) => ({
    name,
    needs,
    run: () => run(nodeProgram(program, args)),
  }));
}

/** Shows what the front ends weigh, also while it is within the budgets. @returns {Task} */
export function budgetTask() {
  return {
    name: 'bundle budgets',
    needs: [TOOLS, ...[...FRONT_ENDS, 'assets'].map(buildName)],
    run: async () => {
      /** @type {string[]} */
      const lines = [];
      const onLine = (/** @type {string} */ line) => void lines.push(`    ${line}`);
      await run({ ...nodeProgram('scripts/bundle-budgets.mjs', []), onLine });
      return `\n${lines.join('\n')}`;
    },
  };
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function nodeProgram(file, args) {
  return { program: process.execPath, args: [file, ...args] };
}
