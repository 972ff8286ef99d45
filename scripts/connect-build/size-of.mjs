import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Bytes of all files below a folder; links are not followed.
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function sizeOf(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    bytes += entry.isDirectory() ? await sizeOf(name) : (await lstat(name)).size;
  }
  return bytes;
}
