import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findCanaries, findSecrets, readCanaries } from './secret-scan-rules.mjs';

/** @typedef {import('./secret-scan-rules.mjs').Finding} Finding */

/**
 * Files of what was built; a folder that is missing or empty throws, because nothing would be looked at.
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function listBuilt(root, folder) {
  const options = /** @type {const} */ ({ recursive: true, withFileTypes: true });
  const entries = await readdir(path.join(root, folder), options).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`${folder} is not built: it cannot be searched for secrets.`);
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/**
 * The secrets in files; what is not text is passed over.
 * @param {string} root
 * @param {string[]} files
 * @param {string[]} canaries values that must not be in there
 * @returns {Promise<Finding[]>}
 */
export async function scanFiles(root, files, canaries) {
  /** @type {Finding[]} */
  const findings = [];
  for (const file of files) {
    // A tracked file may have been deleted just now.
    const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
    if (text.includes('\0')) continue;
    findings.push(...(await findSecrets(file, text)), ...findCanaries(file, text, canaries));
  }
  return findings;
}

/**
 * The made-up secrets of every scenario of the simulator.
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function loadCanaries(root, folder) {
  const files = (await listBuilt(root, folder)).filter((file) => file.endsWith('.json'));
  const documents = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(root, file), 'utf8'))),
  );
  return [...new Set(documents.flatMap(readCanaries))];
}
