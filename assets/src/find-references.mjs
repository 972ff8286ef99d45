import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readImports } from './read-imports.mjs';

/** @typedef {import('./build-assets.mjs').FrontEnd} FrontEnd */

const FRONT_ENDS = /** @type {const} */ (['mc-app', 'mc-view']);
const SHARED = '@connect-console/mc-common';
const SHARED_INDEX = 'mc-common/src/index.ts';
const ENDINGS = ['.ts', '.tsx', '/index.ts'];

/** Names everything, and uses nothing. */
const GENERATED = /\.generated\.ts$/;

const DRAWING = /['"`]([\w-]+\.svg)['"`]/g;
/** A catalogue is named where its texts are loaded: `catalogue: 'message-types'`. */
const CATALOGUE = /\bcatalogue: '([\w-]+)'/g;

/**
 * The drawings and catalogues that the sources of each front end name, wherever its imports lead.
 * @param {string} root of the repository
 * @returns {Promise<import('./build-assets.mjs').References>} sorted
 */
export async function findReferences(root) {
  const drawings = new Map();
  const catalogues = new Map();
  for (const frontEnd of FRONT_ENDS) {
    for (const text of await readReached(root, `${frontEnd}/src/index.tsx`)) {
      note(drawings, text.matchAll(DRAWING), frontEnd);
      note(catalogues, text.matchAll(CATALOGUE), frontEnd);
    }
  }
  return { drawings: sorted(drawings), catalogues: sorted(catalogues) };
}

/**
 * @param {Map<string, Set<FrontEnd>>} users
 * @param {Iterable<RegExpMatchArray>} matches
 * @param {FrontEnd} frontEnd
 */
function note(users, matches, frontEnd) {
  for (const [, name = ''] of matches) users.set(name, (users.get(name) ?? new Set()).add(frontEnd));
}

/** @param {Map<string, Set<FrontEnd>>} users */
function sorted(users) {
  const names = [...users.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, [...(users.get(name) ?? [])]]));
}

/**
 * Texts of the modules that an entry reaches. Of the shared code only what is imported by name counts, as in a bundle.
 * @param {string} root
 * @param {string} entry
 */
async function readReached(root, entry) {
  /** @param {string} file */
  const read = (file) => readFile(path.join(root, file), 'utf8');
  const shared = readImports(await read(SHARED_INDEX));
  /** @type {Map<string, string>} */
  const texts = new Map();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (texts.has(file)) continue;
    const text = await read(file);
    texts.set(file, text);
    for (const { from, names } of readImports(text)) {
      const sources =
        from === SHARED
          ? shared.filter((line) => line.names.some((name) => names.includes(name)))
          : [{ from }];
      const importer = from === SHARED ? SHARED_INDEX : file;
      queue.push(...sources.flatMap((source) => resolve(root, importer, source.from)));
    }
  }
  return [...texts].filter(([file]) => !GENERATED.test(file)).map(([, text]) => text);
}

/**
 * The source file behind an import; none for a package, and for what is no source.
 * @param {string} root
 * @param {string} importer
 * @param {string} from
 */
function resolve(root, importer, from) {
  if (!from.startsWith('.')) return [];
  const base = path.posix.join(path.posix.dirname(importer), from);
  return ENDINGS.map((ending) => `${base}${ending}`)
    .filter((file) => existsSync(path.join(root, file)))
    .slice(0, 1);
}
