import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuide, withTables, writeGuide } from './guide.mjs';
import { guideTables } from './guide-tables.mjs';

// UPDATE=1 writes the tables into the guide.
test('the tables of the guide say what the configuration files and connect.yaml say', async () => {
  const guide = await readGuide();
  const current = await withTables(guide, await guideTables());
  if (process.env['UPDATE']) await writeGuide(current);
  else assert.equal(guide, current, 'run: UPDATE=1 node --test simulator/rehearsal/guide.spec.mjs');
});
