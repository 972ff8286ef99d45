/**
 * `npm run audit:known`: compares all lockfiles with the advisories that are written down in audit-advisories.json,
 * then asks the registry for others. What could not be asked is "not checked": no answer says nothing.
 * With `--known` the registry is not asked, and no acceptance expires: the same answer on every day.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findExpired, findKnownProblems } from './audit-known.mjs';
import { askRegistry } from './audit-registry.mjs';
import { INSTALLED } from './islands.mjs';
import { readAllLockedPackages } from './locked-packages.mjs';
import { npmSetting } from './npm-setting.mjs';

const { values } = parseArgs({ options: { known: { type: 'boolean' }, registry: { type: 'string' } } });
/** @type {import('./audit-known.mjs').Advisory[]} */
const advisories = JSON.parse(await readFile(new URL('audit-advisories.json', import.meta.url), 'utf8'));
const packages = await readAllLockedPackages();

const problems = findKnownProblems(packages, advisories);
const accepted = advisories.filter((advisory) => advisory.accepted);
console.log(
  `${advisories.length} advisories written down, ${accepted.length} of them accepted, ${problems.length} problems.`,
);
if (!values.known) {
  problems.push(...findExpired(advisories, new Date()));
  const registry = values.registry ?? (await npmSetting('registry')) ?? '';
  for (const folder of INSTALLED) problems.push(...(await report(folder, registry)));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/**
 * Prints what the registry says of a folder.
 * @param {string} folder
 * @param {string} registry
 * @returns {Promise<string[]>} what must not be left
 */
async function report(folder, registry) {
  const own = packages.filter((one) => one.folder === folder);
  const answer = await askRegistry(own, { registry });
  const name = folder === '.' ? 'root' : folder;
  if (answer.state === 'not checked') {
    console.log(`${name}: not checked: ${answer.reason}`);
    return [];
  }
  const { reported } = answer;
  console.log(`${name}: ${count(reported.length)}`);
  return reported.flatMap(({ id, package: about, severity, title, link }) => {
    const known = accepted.some((one) => one.id === id && one.accepted?.folders.includes(folder));
    console.log(`  ${about}: ${severity}: ${title}, ${link}${known ? ' (accepted)' : ''}`);
    return ['high', 'critical'].includes(severity) && !known ? [`${name}: ${about}: ${link}`] : [];
  });
}

/** @param {number} reported */
function count(reported) {
  if (reported === 0) return 'none reported';
  return reported === 1 ? '1 advisory' : `${reported} advisories`;
}
