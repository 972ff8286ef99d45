import satisfies from 'spdx-satisfies';
import { ALLOWED, BUILD_ONLY, CORRECTED } from './licences-exceptions.mjs';

/** @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage */

const OWN = 'node_modules/@connect-console/';

/**
 * Why a package may be installed for building although its licence may not ship; null when it may not.
 * @param {string} name
 * @returns {string | null}
 */
export function buildOnlyReason(name) {
  return BUILD_ONLY.find(({ names }) => names.includes(name))?.reason ?? null;
}

/**
 * Whether a licence may ship: an SPDX expression that can be met with permissive licences alone.
 * @param {string | null} licence
 * @returns {boolean}
 */
export function isPermissive(licence) {
  if (licence === null) return false;
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    // No SPDX expression: nobody knows what it allows.
    return false;
  }
}

/**
 * The licence that counts for a package.
 * @param {{ name: string, version: string, licence: string | null }} locked
 * @returns {string | null}
 */
export function licenceOf({ name, version, licence }) {
  return CORRECTED.get(`${name}@${version}`) ?? licence;
}

/**
 * What stands against shipping a package; null when nothing does.
 * @param {LockedPackage} locked
 * @param {boolean} isBundled
 * @returns {string | null}
 */
export function findLicenceProblem(locked, isBundled) {
  const { folder, name, version, forDevelopment } = locked;
  const licence = licenceOf(locked);
  if (isPermissive(licence) || (forDevelopment && !isBundled)) return null;
  if (folder !== 'gateway' && !isBundled && buildOnlyReason(name)) return null;
  const how = isBundled ? 'is in the bundle of' : 'ships with';
  return `${name}@${version} ${how} ${folder}: ${licence ?? 'no licence'}`;
}

/**
 * Bundled packages that the folder's lockfile does not list: their licences would not be looked at.
 * @param {string} folder
 * @param {LockedPackage[]} packages of the folder
 * @param {Set<string>} bundled places
 * @returns {string[]}
 */
export function findUnlocked(folder, packages, bundled) {
  const places = new Set(packages.map(({ place }) => place));
  return [...bundled]
    .filter((place) => !places.has(place) && !place.includes(OWN))
    .map((place) => `${place} is in the bundle of ${folder}, but not in its lockfile`);
}

/**
 * Exceptions that nothing needs any more.
 * @param {LockedPackage[]} packages
 * @returns {string[]}
 */
export function findStaleExceptions(packages) {
  const names = new Set(packages.flatMap(({ name, version }) => [name, `${name}@${version}`]));
  return [...CORRECTED.keys(), ...BUILD_ONLY.flatMap((exception) => exception.names)]
    .filter((name) => !names.has(name))
    .map((name) => `${name}: an exception is made for it, but nothing installs it`);
}
