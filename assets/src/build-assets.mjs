import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSvg } from './check-svg.mjs';

const TYPES = { '.svg': 'image/svg+xml' };
const NAME_HASH_LENGTH = 16;

/**
 * @typedef {{ file: string, bytes: number, sha256: string, type: string }} Asset
 * @typedef {Record<string, Asset>} Manifest
 */

/**
 * Writes each file of `source` to `target` under a name that holds the hash of its content, and `manifest.json`.
 * Connect documents no cache headers and no invalidation for assets, so a changed file must have a new address.
 * Whatever was in `target` before is removed.
 * @param {{ source: string, target: string }} folders
 * @returns {Promise<Manifest>} by original name, sorted
 */
export async function buildAssets({ source, target }) {
  const names = (await readdir(source)).sort();
  const files = await Promise.all(names.map((name) => readAsset(source, name)));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await Promise.all(files.map(({ asset, content }) => writeFile(path.join(target, asset.file), content)));
  const manifest = Object.fromEntries(files.map(({ name, asset }) => [name, asset]));
  await writeFile(path.join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function readAsset(folder, name) {
  const { name: stem, ext } = path.parse(name);
  const type = TYPES[ext];
  if (!type) throw new Error(`${name}: no content type is known for "${ext}"`);
  const content = await readFile(path.join(folder, name));
  checkSvg(name, content.toString('utf8'));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = `${stem}.${sha256.slice(0, NAME_HASH_LENGTH)}${ext}`;
  return { name, content, asset: { file, bytes: content.length, sha256, type } };
}
