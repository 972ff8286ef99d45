import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, ROOT } from './files.mjs';
import { licenceOf } from './licences-rules.mjs';
import { readLockedPackages } from './locked-packages.mjs';

/** @typedef {{ folders: string, name: string, does: string, instead: string, licence: string }} Row */

const ROW = /^\| `([^`]+)` +\|(.*)\|$/;

/**
 * The rows of the page: those under "Several folders" name their folders themselves.
 * @param {string} page
 * @returns {Row[]}
 */
function readRows(page) {
  const [, ...sections] = page.split(/^## /m);
  return sections.flatMap((section) => {
    const [heading = ''] = section.split('\n');
    return section.split('\n').flatMap((line) => {
      const [, name = '', rest = ''] = ROW.exec(line) ?? [];
      const cells = rest.split('|').map((cell) => cell.trim());
      if (!name) return [];
      const [folders = ''] = heading.startsWith('Several') ? cells.splice(0, 1) : [heading];
      const [does = '', instead = '', licence = ''] = cells;
      return [{ folders: folders.replaceAll('`', ''), name, does, instead, licence }];
    });
  });
}

/**
 * The direct dependencies of all folders, without our own linked ones: package and the folders that name it.
 * @returns {Promise<Map<string, string[]>>}
 */
async function readDirect() {
  /** @type {Map<string, string[]>} */
  const direct = new Map();
  for (const file of await listFiles('.', (name) => name === 'package.json')) {
    const { dependencies, devDependencies } = JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      if (String(range).startsWith('file:')) continue;
      direct.set(name, [...(direct.get(name) ?? []), path.posix.dirname(file)]);
    }
  }
  return direct;
}

/** @param {string[]} folders */
function write(folders) {
  return folders.map((folder) => (folder === '.' ? 'root' : folder)).join(', ');
}

const rows = readRows(await readFile(path.join(ROOT, 'docs/dependencies.md'), 'utf8'));
const direct = await readDirect();

test('every direct dependency has one line on the page, under the folders that name it', () => {
  const listed = rows.map(({ name, folders }) => `${name}: ${folders}`).sort();
  const expected = [...direct].map(([name, folders]) => `${name}: ${write(folders)}`).sort();
  assert.deepEqual(listed, expected);
});

test('every line says what the package does and what it replaces', () => {
  const incomplete = rows.filter(({ does, instead }) => does.length < 5 || instead.length < 5);
  assert.deepEqual(incomplete, []);
});

test('the licence of every line is that of the installed version', async () => {
  const folders = [...new Set([...direct.values()].flatMap(([folder]) => folder ?? []))];
  const locked = (await Promise.all(folders.map((folder) => readLockedPackages(folder)))).flat();
  const wrong = rows.flatMap(({ name, licence }) => {
    const one = locked.find(
      ({ folder, place }) => place === `node_modules/${name}` && folder === direct.get(name)?.[0],
    );
    const actual = one && licenceOf(one);
    return actual === licence ? [] : [`${name}: ${licence} on the page, ${actual} in the lockfile`];
  });
  assert.deepEqual(wrong, []);
});

test('a package that is missing or gone would be noticed', () => {
  const page =
    '## Several folders\n| `a` | gateway, mc-app | does | x | MIT |\n## gateway\n| `b` | does | x | MIT |\n';
  assert.deepEqual(
    readRows(page).map(({ name, folders }) => `${name}: ${folders}`),
    ['a: gateway, mc-app', 'b: gateway'],
  );
});
