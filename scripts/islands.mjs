import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './files.mjs';
import { run } from './processes.mjs';
import { fingerprint, isStamped, writeStamp } from './stamps.mjs';

/** @typedef {import('./tasks.mjs').Task} Task */

/** Folders with a lockfile, the slowest to install first; `.` is the root with the development tools. */
export const INSTALLED = ['domain', 'mc-app', 'mc-view', 'simulator', 'gateway', 'assets', 'e2e', '.'];

/** What runs in the browser. */
export const FRONT_ENDS = ['mc-app', 'mc-view'];

/** What `npm start` needs. */
export const RUNNING = INSTALLED.filter((folder) => folder !== 'e2e' && folder !== '.');

const DOMAIN = nodeInputs('domain');

/** What the build of a Node folder reads. @param {string} folder */
function nodeInputs(folder) {
  const files = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  return [...files.map((file) => `${folder}/${file}`), 'domain/tsconfig.base.json'];
}

/**
 * @typedef {object} Build
 * @property {string} name
 * @property {string} folder
 * @property {string} output a file it writes last, or always
 * @property {string[]} inputs
 * @property {string[]} needs other builds
 * @property {{ program: string, args: string[] }} command
 */

/** @type {Build[]} */
const BUILDS = [
  nodeBuild('domain', []),
  ...FRONT_ENDS.map(frontEndBuild),
  {
    name: 'order pages',
    folder: 'mc-app',
    output: 'simulator/orders-pages/public/index.html.template',
    inputs: ['simulator/orders-pages', 'mc-app/package-lock.json'],
    needs: [],
    command: { program: process.execPath, args: ['../simulator/orders-pages/build.mjs'] },
  },
  nodeBuild('simulator', []),
  nodeBuild('gateway', ['domain']),
  {
    name: 'assets',
    folder: 'assets',
    output: 'assets/public/manifest.json',
    inputs: ['assets'],
    needs: [],
    command: npmRun('build'),
  },
];

/**
 * Without the scripts' own `pre…`, which build the common modules: several at once would write the same files.
 * @param {string} script
 */
function npmRun(script) {
  return { program: 'npm', args: ['run', script, '--ignore-scripts'] };
}

/**
 * @param {string} folder
 * @param {string[]} needs
 * @returns {Build}
 */
function nodeBuild(folder, needs) {
  const inputs = [...nodeInputs(folder), ...needs.flatMap(nodeInputs)];
  return { name: folder, folder, output: `${folder}/dist/index.js`, inputs, needs, command: npmRun('build') };
}

/**
 * @param {string} folder
 * @returns {Build}
 */
function frontEndBuild(folder) {
  return {
    name: folder,
    folder,
    output: `${folder}/public/index.html.template`,
    inputs: [folder, 'mc-common', ...DOMAIN],
    needs: ['domain'],
    command: npmRun('build:bundle'),
  };
}

/** Name of the task that installs a folder. @param {string} folder */
export function installName(folder) {
  return `install ${folder === '.' ? 'tools' : folder}`;
}

/** Name of the task that builds. @param {string} name of a build */
export function buildName(name) {
  return `build ${name}`;
}

/**
 * A task for each folder: `npm ci` when its package.json or lockfile changed since the last one.
 * @param {string[]} folders
 * @returns {Task[]}
 */
export function installTasks(folders) {
  return folders.map((folder) => {
    const stamp = path.posix.join(folder, 'node_modules/.connect-console');
    const version = () =>
      fingerprint(
        [`${folder}/package.json`, `${folder}/package-lock.json`],
        `${process.platform} ${process.arch} ${process.versions.modules}`,
      );
    return {
      name: installName(folder),
      needs: [],
      isCurrent: async () => isStamped(stamp, await version()),
      run: async () => {
        await run({ program: 'npm', args: ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder });
        await writeStamp(stamp, await version());
      },
    };
  });
}

/**
 * A task for each build: skipped while its inputs are what they were.
 * @returns {Task[]}
 */
export function buildTasks() {
  return BUILDS.map(({ name, folder, output, inputs, needs, command }) => {
    const stamp = `.cache/builds/${name.replaceAll(' ', '-')}`;
    return {
      name: buildName(name),
      needs: [installName(folder), ...needs.map(buildName)],
      isCurrent: async () =>
        existsSync(path.join(ROOT, output)) && isStamped(stamp, await fingerprint(inputs)),
      run: async () => {
        const version = await fingerprint(inputs);
        await run({ ...command, folder });
        await writeStamp(stamp, version);
      },
    };
  });
}
