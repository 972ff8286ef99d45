import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export const LANGUAGES = ['en', 'de', 'es', 'fr-FR', 'pt-BR'];
const VERSION = 1;

/**
 * @typedef {{ file: string, content: Buffer }} CatalogueFile
 * @typedef {object} Catalogue
 * @property {string} name
 * @property {1} version
 * @property {CatalogueFile} schema
 * @property {(CatalogueFile & { language: string })[]} documents
 */

/**
 * Catalogues of a folder, sorted by name. Their addresses stay the same when a text changes, so that texts are
 * corrected by deploying the assets alone; only a version that older front ends cannot read gets new ones.
 * @param {string} folder
 * @returns {Promise<Catalogue[]>}
 */
export async function readCatalogues(folder) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map((name) => readCatalogue(folder, name)));
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Catalogue>}
 */
async function readCatalogue(folder, name) {
  /** @param {string} file */
  const read = async (file) => ({
    file: `catalogues/${name}/v${VERSION}/${file}`,
    content: await readFile(path.join(folder, name, file)),
  });
  const [schema, ...documents] = await Promise.all([
    read('schema.json'),
    ...LANGUAGES.map((language) => read(`${language}.json`)),
  ]);
  return {
    name,
    version: VERSION,
    schema,
    documents: documents.map((document, index) => checkHead(document, LANGUAGES[index] ?? '')),
  };
}

/**
 * @param {CatalogueFile} document
 * @param {string} language
 */
function checkHead({ file, content }, language) {
  const { version, language: named } = JSON.parse(content.toString('utf8'));
  if (version !== VERSION) throw new Error(`${file} says that it is version ${version}`);
  if (named !== language) throw new Error(`${file} says that its language is ${named}`);
  return { language, file, content };
}
