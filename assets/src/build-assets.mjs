import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from './digest.mjs';
import { readCatalogues } from './read-catalogues.mjs';
import { readDrawings } from './read-drawings.mjs';

/**
 * @typedef {'mc-app' | 'mc-view'} FrontEnd
 * @typedef {{ drawings: Record<string, FrontEnd[]>, catalogues: Record<string, FrontEnd[]> }} References who uses what
 * @typedef {import('./read-drawings.mjs').DrawingFacts & { usedBy: FrontEnd[] }} ManifestFile
 * @typedef {{ file: string, bytes: number, sha256: string }} ManifestDocument
 * @typedef {{ version: 1, schema: string, usedBy: FrontEnd[], languages: Record<string, ManifestDocument> }} ManifestCatalogue
 * @typedef {object} Manifest
 * @property {1} version
 * @property {string} release
 * @property {Record<string, ManifestFile>} files
 * @property {Record<string, ManifestCatalogue>} catalogues
 */

/**
 * All that is released from the assets folder, in memory.
 * @param {string} source
 * @returns {Promise<{ manifest: Manifest, files: { file: string, content: Buffer }[] }>}
 */
export async function readRelease(source) {
  const { version: release } = await readJson(path.join(source, 'package.json'));
  /** @type {References} */
  const references = await readJson(path.join(source, 'references.json'));
  const drawings = await readDrawings(path.join(source, 'static'));
  const catalogues = await readCatalogues(path.join(source, 'catalogues'));
  /** @type {Manifest} */
  const manifest = {
    version: 1,
    release,
    files: Object.fromEntries(
      drawings.map(({ name, facts }) => [name, { ...facts, usedBy: references.drawings[name] ?? [] }]),
    ),
    catalogues: Object.fromEntries(
      catalogues.map((catalogue) => [
        catalogue.name,
        describeCatalogue(catalogue, references.catalogues[catalogue.name] ?? []),
      ]),
    ),
  };
  const files = [
    ...drawings.map(({ facts: { file }, content }) => ({ file, content })),
    ...catalogues.flatMap(({ schema, documents }) => [schema, ...documents]),
    { file: 'manifest.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
  ];
  return { manifest, files };
}

/**
 * Writes the release to `target` and removes whatever was there before.
 * @param {{ source: string, target: string }} folders
 * @returns {Promise<{ file: string, bytes: number }[]>} what was written
 */
export async function buildAssets({ source, target }) {
  const { files } = await readRelease(source);
  await rm(target, { recursive: true, force: true });
  for (const { file, content } of files) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await writeFile(path.join(target, file), content);
  }
  return files.map(({ file, content }) => ({ file, bytes: content.length }));
}

/**
 * @param {import('./read-catalogues.mjs').Catalogue} catalogue
 * @param {FrontEnd[]} usedBy
 * @returns {ManifestCatalogue}
 */
function describeCatalogue({ version, schema, documents }, usedBy) {
  const languages = documents.map(({ language, file, content }) => {
    const { bytes, sha256 } = digest(content);
    return [language, { file, bytes, sha256 }];
  });
  return { version, schema: schema.file, usedBy, languages: Object.fromEntries(languages) };
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
