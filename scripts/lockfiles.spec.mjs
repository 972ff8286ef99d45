import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, ROOT } from './files.mjs';

/** @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }} LockedPackage */

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
}

/**
 * @param {string} folder
 * @returns {Promise<Record<string, LockedPackage>>}
 */
async function lockedPackages(folder) {
  return (await readJson(path.posix.join(folder, 'package-lock.json'))).packages;
}

const manifests = await listFiles('.', (name) => name === 'package.json');
const folders = manifests.map((file) => path.posix.dirname(file));

test('the folders with a package.json are known', () => {
  assert.ok(['.', 'domain', 'gateway', 'mc-app', 'mc-view'].every((folder) => folders.includes(folder)));
});

for (const folder of folders) {
  test(`${folder}: the lockfile belongs to the package.json`, async () => {
    const manifest = await readJson(path.posix.join(folder, 'package.json'));
    const [locked] = Object.values(await lockedPackages(folder));
    for (const kind of ['dependencies', 'devDependencies']) {
      assert.deepEqual(Object(locked)[kind] ?? {}, manifest[kind] ?? {}, kind);
    }
  });

  test(`${folder}: the lockfile has the binaries for Linux, macOS and Windows`, async () => {
    const packages = await lockedPackages(folder);
    const listed = new Set(Object.keys(packages).map((name) => name.split('node_modules/').at(-1)));
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((dependency) => !listed.has(dependency))
        .map((dependency) => `${name} -> ${dependency}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`${folder}: the lockfile names no host to download from`, async () => {
    const resolved = Object.values(await lockedPackages(folder)).flatMap(({ link, resolved: from }) =>
      from && !link ? [from] : [],
    );
    assert.deepEqual(resolved, []);
  });
}
