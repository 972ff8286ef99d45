import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, ROOT } from './files.mjs';

const NOT_BUILT = /\.spec\.|\.builder\.|(^|\/)test-utils\/|\.md$/;

/**
 * Fingerprint of files and folders (from the repository root), without what no build reads: specs and texts.
 * What does not exist counts as empty.
 * @param {string[]} inputs
 * @param {string} [salt]
 * @returns {Promise<string>}
 */
export async function fingerprint(inputs, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of (await Promise.all(inputs.map(filesOf))).flat()) {
    hash.update(`\0${file}\0`).update(await readFile(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** @param {string} input */
async function filesOf(input) {
  const found = await stat(path.join(ROOT, input)).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [input];
  return (await listFiles(input)).filter((file) => !NOT_BUILT.test(file));
}

/**
 * @param {string} stamp path of the file that keeps the fingerprint
 * @param {string} wanted
 * @returns {Promise<boolean>}
 */
export async function isStamped(stamp, wanted) {
  const file = path.join(ROOT, stamp);
  return existsSync(file) && (await readFile(file, 'utf8')) === wanted;
}

/**
 * @param {string} stamp
 * @param {string} value
 * @returns {Promise<void>}
 */
export async function writeStamp(stamp, value) {
  const file = path.join(ROOT, stamp);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, value);
}
