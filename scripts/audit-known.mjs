import semver from 'semver';

/**
 * @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage
 *
 * @typedef {object} Advisory
 * @property {string} id of GitHub: `GHSA-…`
 * @property {string} link
 * @property {string} package
 * @property {string} affected range of versions
 * @property {string} fixed first version without it
 * @property {'low' | 'moderate' | 'high' | 'critical'} severity
 * @property {string} title
 * @property {Accepted} [accepted] without it, an affected version in a lockfile is an error
 *
 * @typedef {object} Accepted
 * @property {string[]} folders
 * @property {string} reason why it does no harm there
 * @property {string} until the day when somebody must look at it again, as YYYY-MM-DD
 */

/**
 * Packages in a version that a known advisory is about, in a folder where nobody accepted it; and acceptances that
 * nothing needs.
 * @param {LockedPackage[]} packages
 * @param {Advisory[]} advisories
 * @returns {string[]}
 */
export function findKnownProblems(packages, advisories) {
  return advisories.flatMap((advisory) => {
    const affected = packages.filter((one) => isAffected(one, advisory));
    const accepted = advisory.accepted?.folders ?? [];
    const open = affected.filter(({ folder }) => !accepted.includes(folder));
    const stale = accepted.filter((folder) => !affected.some((one) => one.folder === folder));
    return [
      ...open.map((one) => `${one.folder}: ${one.name}@${one.version}, ${describe(advisory)}`),
      ...stale.map((folder) => `${folder}: ${advisory.id} is accepted, but no affected version is installed`),
    ];
  });
}

/**
 * Acceptances whose day has passed.
 * @param {Advisory[]} advisories
 * @param {Date} now
 * @returns {string[]}
 */
export function findExpired(advisories, now) {
  const today = now.toISOString().slice(0, 10);
  return advisories
    .filter(({ accepted }) => accepted && accepted.until < today)
    .map(({ id, accepted }) => `${id}: accepted until ${accepted?.until}, look at it again`);
}

/**
 * @param {LockedPackage} one
 * @param {{ package: string, affected: string }} advisory
 * @returns {boolean}
 */
export function isAffected(one, advisory) {
  const options = { includePrerelease: true };
  return one.name === advisory.package && semver.satisfies(one.version, advisory.affected, options);
}

/** @param {Advisory} advisory */
function describe({ severity, title, fixed, link }) {
  return `${severity}: ${title} (fixed in ${fixed}, ${link})`;
}
