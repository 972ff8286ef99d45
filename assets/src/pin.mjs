import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readRelease } from './build-assets.mjs';
import { findReferences } from './find-references.mjs';
import { toCatalogueModule, toPinModule } from './to-pin-module.mjs';

const REFERENCES = 'assets/references.json';
const PIN_FOLDER = 'mc-common/src/assets';
const MANIFEST_SCHEMA = 'manifest.schema.json';

/** Where the front ends keep the copy of a catalogue that they show when the assets host has none. */
const EMBEDDED = /** @type {Record<string, string>} */ ({
  'message-types': 'mc-common/src/message-types/data',
  'report-explanations': 'mc-common/src/explanations/data',
});

/**
 * Writes what the sources know of the assets and what the assets know of the sources. With `checkOnly` it writes
 * nothing.
 * @param {{ root: string, checkOnly?: boolean }} options the folder of the repository
 * @returns {Promise<string[]>} files that were not current
 */
export async function pin({ root, checkOnly = false }) {
  const references = formatJson(await findReferences(root));
  const stale = await bringUpToDate(root, REFERENCES, references, checkOnly);
  for (const [file, text] of await readCopies(root)) {
    stale.push(...(await bringUpToDate(root, file, text, checkOnly)));
  }
  return stale;
}

/**
 * What the sources know, by file.
 * @param {string} root
 * @returns {Promise<[string, string][]>}
 */
async function readCopies(root) {
  const { manifest, files } = await readRelease(path.join(root, 'assets'));
  const catalogues = files.flatMap(({ file, content }) => {
    const [, name = '', copy] = /^catalogues\/([\w-]+)\/v1\/(.+)$/.exec(file) ?? [];
    if (!copy) return [];
    if (!EMBEDDED[name]) throw new Error(`No folder is known for the copies of the catalogue ${name}`);
    return [/** @type {[string, string]} */ ([`${EMBEDDED[name]}/${copy}`, content.toString('utf8')])];
  });
  const schema = await readFile(path.join(root, 'assets', MANIFEST_SCHEMA), 'utf8');
  return [
    [`${PIN_FOLDER}/manifest.generated.ts`, toPinModule(manifest)],
    [`${PIN_FOLDER}/catalogues.generated.ts`, toCatalogueModule(manifest)],
    [`${PIN_FOLDER}/${MANIFEST_SCHEMA}`, schema],
    ...catalogues,
  ];
}

/** As the repository's formatter wants it: short lists in one line. @param {object} value */
function formatJson(value) {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/\[\s+([^\]]+?)\s+\]/g, (_, list) => `[${list.replaceAll(/\s+/g, ' ')}]`)}\n`;
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} text
 * @param {boolean} checkOnly
 * @returns {Promise<string[]>}
 */
async function bringUpToDate(root, file, text, checkOnly) {
  const target = path.join(root, file);
  if (existsSync(target) && (await readFile(target, 'utf8')) === text) return [];
  if (!checkOnly) {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return [file];
}
