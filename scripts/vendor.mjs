/**
 * `npm run release -- --out <folder>`: writes the repository with a copy of the common modules in each application.
 * `npm run release -- --check <folder>`: compares such a folder with what would be written now.
 * With `--committed` the last commit counts, not the working tree.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSpecification } from './connect-build/specification.mjs';
import { exitWith } from './prepare.mjs';
import { driftOf } from './vendor/drift.mjs';
import { releaseTree } from './vendor/release-tree.mjs';
import { readClone, readTree, writeTree } from './vendor/tree.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    check: { type: 'string' },
    committed: { type: 'boolean', default: false },
  },
});
const folder = path.resolve(
  values.out ?? values.check ?? exitWith('Say where: --out <folder> or --check <folder>.'),
);

const source = await readClone(values);
const { applications } = await readSpecification(source);
const wanted = releaseTree(
  source,
  applications.map(({ name }) => name),
);

if (values.out === undefined) await check();
else await write();

async function write() {
  if (existsSync(folder) && (await readdir(folder)).some((name) => name !== '.git')) {
    exitWith(`${folder} is not empty. Choose an empty folder, or one with nothing but a .git in it.`);
  }
  await writeTree(folder, wanted);
  console.log(`${wanted.size} files written to ${folder}.`);
}

async function check() {
  const drift = driftOf(wanted, await readTree(folder));
  if (drift.length > 0) exitWith(`The release is not what its source makes:\n  ${drift.join('\n  ')}`);
  console.log(`All ${wanted.size} files are what their source makes.`);
}
