import { createHash } from 'node:crypto';
import { lintText } from './secret-scan-linter.mjs';

/**
 * @typedef {object} Finding
 * @property {string} file
 * @property {number} line
 * @property {string} kind
 * @property {string} fingerprint of the text that was found, which itself is never printed
 *
 * @typedef {object} Allowed
 * @property {string} file
 * @property {string} kind
 * @property {string} fingerprint
 * @property {string} reason
 */

// What the recommended rules do not know.
const OWN_RULES = [
  // Also one line in a bundle, its line breaks written as \n.
  { kind: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\[nr])*[A-Za-z0-9+/=]{40,}/g },
  { kind: 'a signed token', pattern: /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/g },
  { kind: 'an access key of AWS', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { kind: 'a client secret', pattern: /client_?secret["']?\s*[:=]\s*["'][A-Za-z0-9_-]{24,}["']/gi },
];

const CANARY = 'a secret of the simulator';

/**
 * The secrets in a text.
 * @param {string} file
 * @param {string} text
 * @returns {Promise<Finding[]>}
 */
export async function findSecrets(file, text) {
  const known = await lintText(file, text);
  const own = OWN_RULES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      kind,
      start: index,
      end: index + found.length,
    })),
  );
  return [...known, ...own].map(({ kind, start, end }) => toFinding(file, text, kind, start, end));
}

/**
 * Where a text holds one of the values that must not be in it.
 * @param {string} file
 * @param {string} text
 * @param {string[]} canaries
 * @returns {Finding[]}
 */
export function findCanaries(file, text, canaries) {
  return canaries.flatMap((canary) => {
    const start = text.indexOf(canary);
    return start === -1 ? [] : [toFinding(file, text, CANARY, start, start + canary.length)];
  });
}

/**
 * The secrets that the simulator gives to its connectors and to the gateway: made up, but as secret as real ones.
 * @param {unknown} scenario a document of a scenario
 * @returns {string[]}
 */
export function readCanaries(scenario) {
  if (Array.isArray(scenario)) return scenario.flatMap(readCanaries);
  if (typeof scenario !== 'object' || scenario === null) return [];
  return Object.entries(scenario).flatMap(([key, value]) => {
    if (key === 'clientSecret' && typeof value === 'string') return [value];
    return key === 'value' && typeof value === 'string' && value.startsWith('canary-')
      ? [value]
      : readCanaries(value);
  });
}

/**
 * Parts the findings by the list of what is allowed; an entry that nothing matches is stale.
 * @param {Finding[]} findings
 * @param {Allowed[]} allowed
 * @returns {{ left: Finding[], stale: Allowed[] }}
 */
export function applyAllowed(findings, allowed) {
  /** @type {(one: Finding, entry: Allowed) => boolean} */
  const matches = (one, entry) =>
    one.file === entry.file && one.kind === entry.kind && one.fingerprint === entry.fingerprint;
  return {
    left: findings.filter((one) => !allowed.some((entry) => matches(one, entry))),
    stale: allowed.filter((entry) => !findings.some((one) => matches(one, entry))),
  };
}

/**
 * @param {string} file
 * @param {string} text
 * @param {string} kind
 * @param {number} start
 * @param {number} end
 * @returns {Finding}
 */
function toFinding(file, text, kind, start, end) {
  const fingerprint = createHash('sha256').update(text.slice(start, end)).digest('hex').slice(0, 16);
  return { file, line: text.slice(0, start).split('\n').length, kind, fingerprint };
}
