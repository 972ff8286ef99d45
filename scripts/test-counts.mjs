import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, details: string[] }} Counts details: the failures, in words */

const MESSAGE_LINES = 25;

/**
 * Reads the file of `jest --json --outputFile`. A suite that could not run is one failure.
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function countJest(file) {
  const report = await readJson(file);
  /** @type {{ name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const suites = report.testResults;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    details: suites.flatMap(({ name, message, assertionResults }) => {
      const failures = assertionResults.filter(({ status }) => status === 'failed');
      if (failures.length === 0 && message) return [`${name}\n${shorten(message)}`];
      return failures.map(({ fullName, failureMessages }) =>
        [`${name}: ${fullName}`, ...failureMessages.map(shorten)].join('\n'),
      );
    }),
  };
}

/**
 * Reads the file of Playwright's json reporter. A test that passed on a second try counts as failed.
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function countPlaywright(file) {
  const { stats, errors } = await readJson(file);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, details: [] };
}

/**
 * Reads the file of Node's tap reporter.
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function countTap(file) {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  const total = (/** @type {string} */ word) =>
    Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failures = [...text.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) => `failed: ${name}`);
  return { passed: total('pass'), failed: total('fail') + total('cancelled'), details: failures };
}

/** @param {string} file */
async function readJson(file) {
  if (!existsSync(file)) throw new Error('The tests did not get as far as writing their report.');
  return JSON.parse(await readFile(file, 'utf8'));
}

/** @param {string} message */
function shorten(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, MESSAGE_LINES).join('\n');
}
