import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClone } from '../vendor/tree.mjs';
import { readSpecification } from './specification.mjs';

const clone = await readClone({ committed: false });
const { applications } = await readSpecification(clone);

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(String(clone.get(`${folder}package.json`)));
}

for (const { name, applicationType } of applications) {
  const manifest = manifestOf(`${name}/`);

  test(`${name} lets the buildpack take the newest Node that Connect runs, and 20.19 here`, () => {
    assert.equal(manifest.engines.node, '^20.19.0 || 22.x || 24.x');
  });

  test(`${name} leaves the package manager to its lockfile`, () => {
    assert.ok(clone.has(`${name}/package-lock.json`));
    assert.deepEqual([manifest.packageManager, manifest.engines.npm], [undefined, undefined]);
  });

  test(`${name} has the scripts that its type needs`, () => {
    const { build, 'gcp-build': gcpBuild, start } = manifest.scripts;
    assert.ok(build);
    assert.equal(gcpBuild !== undefined, applicationType === 'service');
    if (applicationType === 'service') assert.ok(start);
  });
}

test('npm is the only package manager', () => {
  const others = [...clone.keys()].filter((name) =>
    /(^|\/)(yarn\.lock|pnpm-lock\.yaml|npm-shrinkwrap\.json|bun\.lockb?)$/.test(name),
  );
  assert.deepEqual(others, []);
});

test('a lockfile stands beside a package.json and nowhere else', () => {
  const stray = [...clone.keys()].filter(
    (name) =>
      name.endsWith('package-lock.json') && !clone.has(name.replace('package-lock.json', 'package.json')),
  );
  assert.deepEqual(stray, []);
});

test('the root is no workspace', () => assert.equal(manifestOf('').workspaces, undefined));
