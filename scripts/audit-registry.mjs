import { isAffected } from './audit-known.mjs';

/**
 * @typedef {import('./locked-packages.mjs').LockedPackage} LockedPackage
 *
 * @typedef {object} Reported
 * @property {string} folder
 * @property {string} id the one of GitHub, or the address when it has none
 * @property {string} package
 * @property {string} severity
 * @property {string} title
 * @property {string} link
 *
 * @typedef {{ state: 'answered', reported: Reported[] } | { state: 'not checked', reason: string }} Answer
 */

const ENDPOINT = '-/npm/v1/security/advisories/bulk';
const MILLISECONDS = 20_000;

/**
 * Asks the registry which advisories there are for the packages of a folder. Not through `npm audit`, which takes an
 * empty list or `null` for "no vulnerabilities": what has another form than the endpoint's is no answer.
 * @param {LockedPackage[]} packages
 * @param {{ registry: string, milliseconds?: number }} options
 * @returns {Promise<Answer>}
 */
export async function askRegistry(packages, { registry, milliseconds = MILLISECONDS }) {
  /** @type {Record<string, string[]>} */
  const versions = {};
  for (const { name, version } of packages) (versions[name] ??= []).push(version);
  try {
    const response = await fetch(new URL(ENDPOINT, registry.replace(/\/*$/, '/')), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(versions),
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok) return notChecked(`the registry answered ${response.status}`);
    const reported = readAnswer(await response.json(), packages);
    return reported ? { state: 'answered', reported } : notChecked('the answer has another form');
  } catch (error) {
    return notChecked(reasonOf(error));
  }
}

/**
 * @param {string} reason
 * @returns {Answer}
 */
function notChecked(reason) {
  return { state: 'not checked', reason };
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return 'the request failed';
  if (error.name === 'TimeoutError') return 'the registry did not answer in time';
  return error instanceof SyntaxError ? 'the answer is no JSON' : 'the registry cannot be reached';
}

/**
 * @param {unknown} answer
 * @param {LockedPackage[]} packages
 * @returns {Reported[] | null} null when it has another form
 */
function readAnswer(answer, packages) {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
  /** @type {Reported[]} */
  const reported = [];
  for (const [name, list] of Object.entries(answer)) {
    if (!Array.isArray(list)) return null;
    for (const { url, title, severity, vulnerable_versions: affected } of list.map(Object)) {
      if (![url, title, severity, affected].every((value) => typeof value === 'string')) return null;
      const one = packages.find((locked) => isAffected(locked, { package: name, affected }));
      const id = /GHSA(?:-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? url;
      if (one) reported.push({ folder: one.folder, id, package: name, severity, title, link: url });
    }
  }
  return reported;
}
