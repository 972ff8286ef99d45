import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './files.mjs';

/**
 * The modules of a bundle as its source maps name them; throws where there is no map, because nothing would be seen.
 * @param {string} bundle folder from the repository root
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export async function readBundledSources(bundle, root = ROOT) {
  const folder = path.join(root, bundle);
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const maps = files.filter((file) => file.endsWith('.js.map'));
  if (maps.length === 0) {
    throw new Error(`${bundle} holds no source maps: what is bundled cannot be checked.`);
  }
  const sources = await Promise.all(
    maps.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')).sources),
  );
  return sources.flat();
}
