import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readBundledPlaces, readInstalledLicence } from './licences-installed.mjs';
import { findLicenceProblem, findStaleExceptions, findUnlocked, isPermissive } from './licences-rules.mjs';
import { buildLockedPackage } from './locked-package.builder.mjs';
import { readLockedPackages } from './locked-packages.mjs';

const root = await mkdtemp(path.join(tmpdir(), 'licences-'));
after(() => rm(root, { recursive: true }));

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), JSON.stringify(value));
}

for (const licence of ['MIT', '(MPL-2.0 OR Apache-2.0)', 'Apache-2.0 AND MIT', 'MIT OR GPL-3.0-only']) {
  test(`${licence} may ship`, () => assert.equal(isPermissive(licence), true));
}

const REFUSED = [
  'GPL-3.0-or-later',
  'AGPL-3.0-only',
  'LGPL-2.1',
  'MPL-2.0',
  'EUPL-1.2',
  'SSPL-1.0',
  'EPL-2.0',
];
for (const licence of [...REFUSED, 'MIT AND GPL-2.0-only', 'UNLICENSED', 'SEE LICENSE IN x', '', null]) {
  test(`${licence ?? 'a missing licence'} may not ship`, () => assert.equal(isPermissive(licence), false));
}

test('a copyleft package that is installed in production is a problem', () => {
  assert.equal(
    findLicenceProblem(buildLockedPackage({ licence: 'GPL-3.0-only' }), false),
    'left@1.0.0 ships with mc-app: GPL-3.0-only',
  );
});

test('a copyleft package for development is a problem only once it is bundled', () => {
  const one = buildLockedPackage({ licence: 'MPL-2.0', forDevelopment: true });
  assert.equal(findLicenceProblem(one, false), null);
  assert.match(findLicenceProblem(one, true) ?? '', /is in the bundle of mc-app: MPL-2.0/);
});

test('what only builds may be installed by a front end, not bundled, and not installed by the gateway', () => {
  const sharp = buildLockedPackage({ name: '@img/sharp-libvips-linux-x64', licence: 'LGPL-3.0-or-later' });
  assert.equal(findLicenceProblem(sharp, false), null);
  assert.notEqual(findLicenceProblem(sharp, true), null);
  assert.notEqual(findLicenceProblem({ ...sharp, folder: 'gateway' }, false), null);
});

test('a bundled package that is in no lockfile is named, our own is not', () => {
  const bundled = new Set([
    'node_modules/left',
    'node_modules/stray',
    'node_modules/@connect-console/domain',
  ]);
  assert.deepEqual(findUnlocked('mc-app', [buildLockedPackage()], bundled), [
    'node_modules/stray is in the bundle of mc-app, but not in its lockfile',
  ]);
});

test('an exception that no lockfile needs is named', () => {
  assert.ok(findStaleExceptions([]).some((line) => line.startsWith('caniuse-lite: ')));
});

test('packages are read from the lockfile, our own linked folders are not', async () => {
  await writeJson('mc-app/package-lock.json', {
    packages: {
      '': { name: 'mc-app' },
      '../domain': { version: '1.0.0' },
      'node_modules/domain': { link: true, resolved: '../domain' },
      'node_modules/left': { version: '1.0.0', license: 'MIT' },
      'node_modules/left/node_modules/@a/b': { version: '2.0.0', dev: true },
    },
  });
  assert.deepEqual(await readLockedPackages('mc-app', root), [
    buildLockedPackage(),
    buildLockedPackage({
      place: 'node_modules/left/node_modules/@a/b',
      name: '@a/b',
      version: '2.0.0',
      forDevelopment: true,
      licence: null,
    }),
  ]);
});

test('the licence of an installed package is read from its package.json', async () => {
  await writeJson('mc-app/node_modules/left/package.json', { license: 'GPL-2.0-only' });
  await writeJson('mc-app/node_modules/old/package.json', { license: { type: 'MIT' } });
  assert.equal(await readInstalledLicence(buildLockedPackage(), root), 'GPL-2.0-only');
  assert.equal(await readInstalledLicence(buildLockedPackage({ place: 'node_modules/old' }), root), null);
  assert.equal(
    await readInstalledLicence(buildLockedPackage({ place: 'node_modules/absent' }), root),
    undefined,
  );
});

test('what is bundled is read from source maps, nested copies too; without maps it cannot be checked', async () => {
  await writeJson('mc-app/public/assets/app.js.map', {
    sources: ['webpack://x/./src/index.tsx', '../../node_modules/left/node_modules/@a/b/lib/index.js'],
  });
  assert.deepEqual(
    [...(await readBundledPlaces('mc-app/public', root))],
    ['node_modules/left/node_modules/@a/b'],
  );
  await assert.rejects(readBundledPlaces('mc-view/public', root), /no source maps/);
});
