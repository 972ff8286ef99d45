import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSvg } from './check-svg.mjs';
import { digest } from './digest.mjs';

const TYPE = 'image/svg+xml';
const NAME = /^[a-z0-9-]+\.svg$/;
const NAME_HASH_LENGTH = 16;

/**
 * @typedef {{ file: string, bytes: number, sha256: string, integrity: string, type: string }} DrawingFacts
 * @typedef {{ name: string, content: Buffer, facts: DrawingFacts }} Drawing
 */

/**
 * Drawings of a folder, sorted by name, each with a file name that holds the hash of its content: Connect documents
 * neither cache headers nor invalidation for assets, so a changed file must have a new address.
 * @param {string} folder
 * @returns {Promise<Drawing[]>}
 */
export async function readDrawings(folder) {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map((name) => readDrawing(folder, name)));
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Drawing>}
 */
async function readDrawing(folder, name) {
  if (!NAME.test(name)) throw new Error(`${name} is no drawing: name it in lower case, with .svg at its end`);
  const content = await readFile(path.join(folder, name));
  checkSvg(name, content.toString('utf8'));
  const { bytes, sha256, integrity } = digest(content);
  const file = `${path.parse(name).name}.${sha256.slice(0, NAME_HASH_LENGTH)}.svg`;
  return { name, content, facts: { file, bytes, sha256, integrity, type: TYPE } };
}
