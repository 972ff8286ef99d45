import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBundledSources } from './bundled-sources.mjs';
import { ROOT } from './files.mjs';

const PLACE = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/;

/** @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage */

/**
 * The licence in the package.json of an installed package; undefined when it is not installed, as the binaries of
 * other platforms are not.
 * @param {LockedPackage} locked
 * @param {string} [root]
 * @returns {Promise<string | null | undefined>}
 */
export async function readInstalledLicence({ folder, place }, root = ROOT) {
  const file = path.join(root, folder, place, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return undefined;
  const { license } = JSON.parse(text);
  return typeof license === 'string' ? license : null;
}

/**
 * Where the modules of a bundle come from, by its source maps: `node_modules/a/node_modules/b`.
 * @param {string} bundle folder from the repository root
 * @param {string} [root]
 * @returns {Promise<Set<string>>}
 */
export async function readBundledPlaces(bundle, root = ROOT) {
  const sources = await readBundledSources(bundle, root);
  return new Set(sources.flatMap((source) => PLACE.exec(source)?.[0] ?? []));
}
