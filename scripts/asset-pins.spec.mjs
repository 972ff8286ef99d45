import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRelease } from '../assets/src/build-assets.mjs';
import { findReferences } from '../assets/src/find-references.mjs';
import { pin } from '../assets/src/pin.mjs';
import { ROOT } from './files.mjs';

const { manifest } = await readRelease(`${ROOT}/assets`);
const references = await findReferences(ROOT);

for (const [what, built, used] of /** @type {const} */ ([
  ['drawing', manifest.files, references.drawings],
  ['catalogue', manifest.catalogues, references.catalogues],
])) {
  test(`every ${what} that a front end uses is in the manifest`, () => {
    const missing = Object.keys(used).filter((name) => !Object.hasOwn(built, name));
    assert.deepEqual(missing, []);
  });

  test(`every ${what} of the manifest is used by a front end`, () => {
    const unused = Object.keys(built).filter((name) => !Object.hasOwn(used, name));
    assert.deepEqual(unused, []);
  });
}

test('what is pinned in the sources is current: `npm --prefix assets run pin` renews it', async () => {
  assert.deepEqual(await pin({ root: ROOT, checkOnly: true }), []);
});
