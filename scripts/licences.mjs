/**
 * `npm run licences`: fails when something ships under a licence that is not permissive, or that nobody knows.
 * What is only used for development is named, and never fails.
 */
import { FRONT_ENDS } from './islands.mjs';
import { readBundledPlaces, readInstalledLicence } from './licences-installed.mjs';
import {
  buildOnlyReason,
  findLicenceProblem,
  findStaleExceptions,
  findUnlocked,
  isPermissive,
  licenceOf,
} from './licences-rules.mjs';
import { DEPLOYED, readAllLockedPackages } from './locked-packages.mjs';

/** @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage */

const locked = await readAllLockedPackages();
const problems = [
  ...findStaleExceptions(locked),
  ...(await Promise.all(locked.map(compareInstalled))).flat(),
];
for (const folder of DEPLOYED) {
  const packages = locked.filter((one) => one.folder === folder);
  const bundled = FRONT_ENDS.includes(folder) ? await readBundledPlaces(`${folder}/public`) : new Set();
  problems.push(
    ...packages.flatMap((one) => findLicenceProblem(one, bundled.has(one.place)) ?? []),
    ...findUnlocked(folder, packages, bundled),
  );
  const installed = packages.filter(({ forDevelopment }) => !forDevelopment);
  console.log(`${folder}: ${installed.length} packages to build or run, ${bundled.size} in the bundle`);
  console.log(`  ${countLicences(installed)}`);
}
console.log('Under another licence, or one that nobody knows:');
console.log(locked.flatMap(describeException).sort().join('\n'));
if (problems.length > 0) {
  console.error(`\n${[...new Set(problems)].join('\n')}`);
  process.exitCode = 1;
}

/**
 * The lockfile must not say something else than the package does.
 * @param {LockedPackage} one
 * @returns {Promise<string[]>}
 */
async function compareInstalled(one) {
  const installed = await readInstalledLicence(one);
  if (installed === undefined || installed === one.licence) return [];
  return [
    `${one.name}@${one.version} in ${one.folder}: the lockfile says ${one.licence}, the package ${installed}`,
  ];
}

/** @param {LockedPackage[]} packages */
function countLicences(packages) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const one of packages) {
    const licence = licenceOf(one) ?? 'none';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  return sorted.map(([licence, count]) => `${licence} ${count}`).join(', ') || 'nothing to install';
}

/**
 * @param {LockedPackage} one
 * @returns {string[]}
 */
function describeException(one) {
  const licence = licenceOf(one);
  if (isPermissive(licence)) return [];
  const develops = one.forDevelopment || !DEPLOYED.includes(one.folder);
  const why = develops ? 'for development' : (buildOnlyReason(one.name) ?? 'ships');
  const folder = one.folder === '.' ? 'root' : one.folder;
  return [`  ${folder}: ${one.name}@${one.version}, ${licence ?? 'no licence'} (${why})`];
}
