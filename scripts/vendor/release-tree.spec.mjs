import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readSpecification } from '../connect-build/specification.mjs';
import { driftOf } from './drift.mjs';
import { releaseTree } from './release-tree.mjs';
import { readClone } from './tree.mjs';

const clone = await readClone({ committed: false });
const names = (await readSpecification(clone)).applications.map(({ name }) => name);
const release = releaseTree(clone, names);

/** @param {string} file */
function readJson(file) {
  return JSON.parse(String(release.get(file)));
}

/** @param {Record<string, string>} texts */
function toTree(texts) {
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

test('a release holds the folders that Connect builds, and of the root only files', () => {
  const folders = new Set(
    [...release.keys()].flatMap((name) => (name.includes('/') ? [name.split('/')[0]] : [])),
  );
  assert.deepEqual([...folders].sort(), [...names, 'docs'].sort());
});

test('each application has one lockfile, and nothing else has one', () => {
  const lockfiles = [...release.keys()].filter((name) =>
    /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(name),
  );
  assert.deepEqual(lockfiles.sort(), names.map((name) => `${name}/package-lock.json`).sort());
});

for (const name of ['gateway', 'mc-app', 'mc-view']) {
  test(`${name}: package.json and lockfile name the copies, and nothing of their development`, () => {
    const { dependencies } = readJson(`${name}/package.json`);
    const { packages } = readJson(`${name}/package-lock.json`);
    const linked = Object.entries(dependencies).filter(([, range]) => String(range).startsWith('file:'));
    assert.ok(linked.length > 0);
    for (const [dependency, range] of linked) {
      const folder = String(range).slice('file:'.length);
      assert.equal(path.posix.dirname(folder), 'vendor');
      assert.deepEqual(packages[`node_modules/${dependency}`], { resolved: folder, link: true });
      assert.equal(packages[''].dependencies[dependency], range);
      assert.equal(packages[folder].devDependencies, undefined);
      assert.equal(readJson(`${name}/${folder}/package.json`).devDependencies, undefined);
    }
  });
}

test('a copy of a module is its source, but for the manifest', () => {
  const copied = [...release].filter(([name]) => name.startsWith('gateway/vendor/domain/src/'));
  assert.ok(copied.length > 0);
  for (const [name, content] of copied) {
    assert.deepEqual(content, clone.get(name.replace('gateway/vendor/', '')), name);
  }
});

test('a source file that names a folder beside its application stops the release', () => {
  const tree = toTree({
    'gateway/package.json': '{"dependencies":{"d":"file:../domain"}}',
    'gateway/src/index.ts': "import '../domain/src/index.js';",
  });
  assert.throws(() => releaseTree(tree, ['gateway']), /gateway\/src\/index\.ts/);
});

test('a release that was just made has no drift', () =>
  assert.deepEqual(driftOf(release, new Map(release)), []));

test('drift names each file that was changed, added or lost', () => {
  const wanted = toTree({ same: '1', changed: '1', lost: '1' });
  const found = toTree({ same: '1', changed: '2', added: '1' });
  assert.deepEqual(driftOf(wanted, found), ['added: has no source', 'changed: differs', 'lost: missing']);
});
