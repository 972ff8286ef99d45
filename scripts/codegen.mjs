/**
 * Generates types and documents from the GraphQL schemas, and the English words from the sources: `npm run codegen`.
 * `npm run codegen -- --check` writes nothing and fails when a generated file is missing, old or left over.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './files.mjs';
import { listGeneratedFiles } from './generated-files.mjs';

/**
 * @param {string} file
 * @param {string | null} text
 */
async function write(file, text) {
  const target = path.join(ROOT, file);
  if (text === null) return rm(target);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/**
 * @param {import('./generated-files.mjs').GeneratedFile} target
 * @param {boolean} checkOnly
 * @returns {Promise<boolean>} whether the file is, or was made, current
 */
async function bringUpToDate({ file, generate }, checkOnly) {
  try {
    const text = await generate();
    const before = existsSync(path.join(ROOT, file)) ? await readFile(path.join(ROOT, file), 'utf8') : null;
    if (before === text) return true;
    if (!checkOnly) await write(file, text);
    console.log(`${checkOnly ? 'not current' : text === null ? 'removed' : 'written'}: ${file}`);
    return !checkOnly;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
let failed = 0;
for (const target of listGeneratedFiles()) {
  if (!(await bringUpToDate(target, values.check))) failed += 1;
}
if (failed === 0) console.log('Generated files are current.');
else if (values.check) console.error('Run `npm run codegen` and commit the result.');
process.exitCode = failed === 0 ? 0 : 1;
