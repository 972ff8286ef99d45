import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLockedPackage } from './locked-package.builder.mjs';
import { completeSbom, findSbomProblems, withoutDevelopment } from './sbom-document.mjs';

const PATHS = ['/somewhere/connect-console/'];

/** @param {Partial<import('./locked-packages.mjs').LockedPackage>} [changes] */
function locked(changes) {
  return buildLockedPackage({ place: 'node_modules/@a/left', name: '@a/left', ...changes });
}

/** @param {Partial<import('./sbom-document.mjs').Component>} [changes] */
function document(changes) {
  const purl = 'pkg:npm/%40a/left@1.0.0';
  const component = {
    name: 'left',
    version: '1.0.0',
    purl,
    licenses: [{ license: { id: 'MIT' } }],
    ...changes,
  };
  const self = { ...component, name: 'sbom-x1', purl: 'pkg:npm/%40connect-console/mc-app@1.0.0' };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: self },
    components: [component],
  };
}

test('development dependencies are left out, those of linked folders too', () => {
  const devDependencies = { jest: '30.0.0' };
  const packages = {
    '': { name: 'mc-app', devDependencies },
    '../domain': { devDependencies },
    'node_modules/react': { version: '19.0.0', devOptional: true },
    'node_modules/jest': { version: '30.0.0', dev: true },
  };
  const shipping = withoutDevelopment({ name: 'mc-app', devDependencies }, { lockfileVersion: 3, packages });
  const [manifest, lockfile] = [shipping.manifest, shipping.lockfile].map((one) => JSON.stringify(one));
  assert.equal(manifest, '{"name":"mc-app"}');
  assert.ok(lockfile?.includes('node_modules/react'));
  assert.ok(!lockfile?.includes('jest'));
});

test('a whole document has no problem', () => {
  const sbom = completeSbom(document(), [locked()]);
  assert.deepEqual(findSbomProblems(sbom, { packages: [locked()], paths: PATHS }), []);
  assert.equal(sbom.components[0]?.name, '@a/left');
  assert.equal(sbom.metadata.component.name, '@connect-console/mc-app');
});

test('a licence that SPDX does not know is a plain name, a corrected one an expression', () => {
  const unknown = completeSbom(document({ licenses: undefined }), [locked({ licence: 'Public Domain' })]);
  assert.deepEqual(unknown.components[0]?.licenses, [{ license: { name: 'Public Domain' } }]);
  const vendor = { name: '@visx/vendor', version: '4.0.0', purl: 'pkg:npm/%40visx/vendor@4.0.0' };
  const corrected = completeSbom(document(vendor), [locked({ ...vendor, licence: 'MIT and ISC' })]);
  assert.deepEqual(corrected.components[0]?.licenses, [{ expression: 'MIT AND ISC' }]);
});

for (const [what, changes] of Object.entries({
  licence: { licenses: [] },
  version: { version: '' },
  purl: { purl: 'left@1.0.0' },
})) {
  test(`a component without ${what} is a problem`, () => {
    const problems = findSbomProblems(document(changes), { packages: [], paths: PATHS });
    assert.ok(problems.some((problem) => problem.endsWith('is missing')));
  });
}

test('a package that ships and is not in the document is a problem, one for development is not', () => {
  const sbom = completeSbom(document(), [locked()]);
  const packages = [locked(), locked({ name: 'right' }), locked({ name: 'jest', forDevelopment: true })];
  assert.deepEqual(findSbomProblems(sbom, { packages, paths: PATHS }), [
    'right@1.0.0: it ships, but is not in the document',
  ]);
});

test('a path of the machine is a problem', () => {
  const sbom = completeSbom(document({ name: 'left' }), [locked()]);
  const leaking = { ...sbom, externalReferences: [{ url: 'file:/somewhere/connect-console/domain' }] };
  assert.deepEqual(findSbomProblems(leaking, { packages: [], paths: PATHS }), [
    'It holds a path of this machine.',
  ]);
});
