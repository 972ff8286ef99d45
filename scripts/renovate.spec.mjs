import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, ROOT } from './files.mjs';

/** @typedef {{ matchPackageNames?: string[], matchUpdateTypes?: string[], dependencyDashboardApproval?: boolean, automerge?: boolean }} Rule */

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
}

/** @type {{ automerge: boolean, packageRules: Rule[] }} */
const { automerge, packageRules } = await readJson('renovate.json');

/** Names that wait for somebody, whatever the update. */
const held = packageRules
  .filter((rule) => rule.dependencyDashboardApproval && !rule.matchUpdateTypes)
  .flatMap((rule) => rule.matchPackageNames ?? []);

test('what a folder overrides is held: an update by itself would break the lockfiles', async () => {
  const manifests = await listFiles('.', (name) => name === 'package.json');
  const overrides = (await Promise.all(manifests.map(readJson))).flatMap((manifest) =>
    Object.keys(manifest.overrides ?? {}),
  );
  const free = overrides.filter(
    (name) =>
      !held.some((rule) => rule === name || (rule.endsWith('/**') && name.startsWith(rule.slice(0, -2)))),
  );
  assert.ok(overrides.length > 0);
  assert.deepEqual(free, []);
});

test('nothing is merged without somebody', () => {
  assert.equal(automerge, false);
  assert.deepEqual(
    packageRules.filter((rule) => rule.automerge),
    [],
  );
});
