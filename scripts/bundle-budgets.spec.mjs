import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { findExcess, toTable } from './budget-table.mjs';
import { measureBundle } from './bundle-sizes.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'budgets-'));
after(() => rm(folder, { recursive: true }));

const OWN = 'ownCode();';
const THEIRS = 'theirCode();';

await mkdir(path.join(folder, 'public'));
await mkdir(path.join(folder, '.cache'));
await writeFile(
  path.join(folder, '.cache/bundle.json'),
  JSON.stringify({ initial: ['page.js'], lazy: { 'src/first.tsx': ['first.js', 'page.js'] } }),
);
await writeScript('page.js', [['webpack://a/../node_modules/theirs/src/index.js', THEIRS]]);
await writeScript('first.js', [
  ['webpack://a/./node_modules/theirs/index.js', THEIRS],
  ['webpack://a/./src/first.tsx', OWN],
  ['webpack://a/../mc-common/src/shared.ts', OWN],
]);
await writeScript('later.js', [['webpack://a/./src/later.tsx', OWN.repeat(9)]]);
await writeFile(path.join(folder, 'public/stats.json'), 'x'.repeat(9000));

/**
 * A script on one line with a source map, in which each part comes from its source.
 * @param {string} name
 * @param {[source: string, code: string][]} parts
 */
async function writeScript(name, parts) {
  // A mapping is [column, source, line, column], each as the difference to the one before: all are short here.
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const mappings = parts.map((_, index) => {
    const column = index === 0 ? 0 : (parts[index - 1]?.[1].length ?? 0);
    return [column, index === 0 ? 0 : 1, 0, 0].map((number) => digits[number * 2]).join('');
  });
  await writeFile(path.join(folder, 'public', name), parts.map(([, code]) => code).join(''));
  const map = {
    version: 3,
    sources: parts.map(([source]) => source),
    names: [],
    mappings: mappings.join(','),
  };
  await writeFile(path.join(folder, 'public', `${name}.map`), JSON.stringify(map));
}

/** @param {string} code */
function gzipped(code) {
  return gzipSync(code, { level: 9 }).length;
}

const sizes = measureBundle(folder, ['src/first.tsx']);

test('the scripts of the page are the initial ones', () => assert.equal(sizes.initial, gzipped(THEIRS)));

test('own code is what comes from this repository, on the page and in the first route', () =>
  assert.equal(sizes.ownFirst, gzipped(OWN + OWN)));

test('all other scripts are lazy', () => {
  const later = gzipped(OWN.repeat(9));
  const first = gzipped(THEIRS + OWN + OWN);
  assert.equal(sizes.lazy, later + first);
  assert.equal(sizes.largestLazy, Math.max(later, first));
});

test('what no page asks for is no large file', () => assert.equal(sizes.largestFile, OWN.length * 9));

test('a first route that is no longer loaded on demand is an error', () =>
  assert.throws(() => measureBundle(folder, ['src/other.tsx']), /no chunk for src\/other\.tsx/));

test('a size beyond its budget is named, one at its budget is not', () => {
  const budgets = { initial: 1, ownFirst: 1 };
  const [excess, ...others] = findExcess({ name: 'a', sizes: { initial: 1001, ownFirst: 1000 }, budgets });
  assert.match(excess ?? '', /^a: initial JavaScript is 1\.0 kB, its budget 1 kB\. /);
  assert.deepEqual(others, []);
});

test('the table shows each size beside its budget', () => {
  const [, line] = toTable([{ name: 'a', sizes: { initial: 304_600 }, budgets: { initial: 320 } }]);
  assert.match(line ?? '', /^a +304\.6 of 320 +– +– +– +–$/);
});
