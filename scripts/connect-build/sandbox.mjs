import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../files.mjs';
import { npmSetting } from '../npm-setting.mjs';
import { start } from '../processes.mjs';
import { writeTree } from '../vendor/tree.mjs';

/**
 * @typedef {import('../vendor/tree.mjs').Tree} Tree
 * @typedef {import('./node-releases.mjs').NodeRelease} NodeRelease
 *
 * A folder outside the repository with a home of its own, where commands see nothing else of this machine.
 * @typedef {object} Sandbox
 * @property {(name: string) => string} pathOf
 * @property {(folder: string, line: string, env?: Record<string, string>) => import('../processes.mjs').RunningProcess} start
 * @property {(folder: string, line: string, env?: Record<string, string>) => Promise<{ seconds: number, output: string[] }>} run
 * @property {() => Promise<void>} remove
 */

/** How this machine reaches the registry; nothing that tells who asks. */
const NETWORK_SETTINGS = ['registry', 'cafile', 'proxy', 'https-proxy', 'noproxy'];

/** @type {Set<string>} */
const roots = new Set();
// Also when it is interrupted: an installed application is hundreds of megabytes.
process.once('exit', () => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

/**
 * @param {{ files: Tree, node: NodeRelease, cold: boolean }} options `cold`: npm starts with an empty cache
 * @returns {Promise<Sandbox>}
 */
export async function createSandbox({ files, node, cold }) {
  const root = await mkdtemp(path.join(tmpdir(), 'connect-build-'));
  roots.add(root);
  const home = path.join(root, 'home');
  const repository = path.join(root, 'repository');
  await mkdir(home);
  await writeTree(repository, files);
  const settings = cold
    ? [`cache=${path.join(root, 'npm-cache')}`]
    : [`cache=${path.join(ROOT, '.cache/connect-build/npm')}`, 'prefer-offline=true'];
  await writeFile(path.join(home, '.npmrc'), [...settings, ...(await networkSettings()), ''].join('\n'));

  /** @type {Sandbox['start']} */
  const startLine = (folder, line, env = {}) => {
    const cwd = path.join(repository, folder);
    const own = {
      HOME: home,
      PATH: [path.join(cwd, 'node_modules/.bin'), node.bin, '/usr/bin', '/bin'].join(':'),
    };
    const variables = Object.entries({ ...own, ...env }).map(([name, value]) => `${name}=${value}`);
    return start({
      program: 'env',
      args: ['-i', ...variables, 'sh', '-c', line],
      folder: path.relative(ROOT, cwd),
    });
  };
  return {
    pathOf: (name) => path.join(repository, name),
    start: startLine,
    run: async (folder, line, env) => {
      const startedAt = performance.now();
      const child = startLine(folder, line, env);
      if ((await child.exited) !== 0) throw new Error(`${folder}: ${line}\n${child.tail().join('\n')}`);
      return { seconds: (performance.now() - startedAt) / 1000, output: child.tail() };
    },
    remove: async () => {
      await rm(root, { recursive: true, force: true });
      roots.delete(root);
    },
  };
}

/** @returns {Promise<string[]>} */
async function networkSettings() {
  const settings = await Promise.all(
    NETWORK_SETTINGS.map(async (name) => {
      const value = await npmSetting(name);
      return value === null ? [] : [`${name}=${value}`];
    }),
  );
  return ['update-notifier=false', ...settings.flat()];
}
