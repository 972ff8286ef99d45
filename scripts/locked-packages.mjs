import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { INSTALLED } from './islands.mjs';
import { ROOT } from './files.mjs';

/** Folders that Connect deploys: what they install without development dependencies, or bundle, is what ships. */
export const DEPLOYED = ['assets', 'gateway', 'mc-app', 'mc-view'];

/**
 * @typedef {object} LockedPackage
 * @property {string} folder of the repository
 * @property {string} place in the folder: `node_modules/a/node_modules/b`
 * @property {string} name
 * @property {string} version
 * @property {boolean} forDevelopment and for nothing else
 * @property {string | null} licence as the lockfile has it
 */

/**
 * Everything that a folder's lockfile lists, without our own folders.
 * @param {string} folder
 * @param {string} [root]
 * @returns {Promise<LockedPackage[]>}
 */
export async function readLockedPackages(folder, root = ROOT) {
  const { packages } = JSON.parse(await readFile(path.join(root, folder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).flatMap(([place, { name, version, dev, license, link }]) => {
    const listedAs = place.split('node_modules/').at(-1) ?? place;
    if (!place.includes('node_modules/') || link) return [];
    return [
      {
        folder,
        place,
        name: name ?? listedAs,
        version,
        forDevelopment: dev === true,
        licence: license ?? null,
      },
    ];
  });
}

/**
 * What all lockfiles of the repository list.
 * @returns {Promise<LockedPackage[]>}
 */
export async function readAllLockedPackages() {
  const lists = await Promise.all(INSTALLED.map((folder) => readLockedPackages(folder)));
  return lists.flat();
}
