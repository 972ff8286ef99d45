import { readdir, readFile, rm } from 'node:fs/promises';
import { applicationUrl, configurationOf, FILLINGS } from './environment.mjs';
import { pageProblems } from './page-problems.mjs';

/**
 * @typedef {Pick<import('./sandbox.mjs').Sandbox, 'pathOf' | 'run'>} Place
 * @typedef {import('./specification.mjs').Specification} Specification
 * @typedef {import('./specification.mjs').Application} Application
 * @typedef {import('./environment.mjs').Filling} Filling
 */

/**
 * Looks at the page that the build left behind, and compiles it anew with each way to fill in the form.
 * @param {Place} place
 * @param {Specification} specification
 * @param {Application} application
 * @returns {Promise<string>} what was tried
 */
export async function tryPage(place, specification, application) {
  await checkPage(place, application, configurationOf(specification, application, 'all'));
  for (const filling of FILLINGS) await compilePage(place, specification, application, filling);
  return `page compiled ${FILLINGS.length + 1} times`;
}

/**
 * Compiles the page from its template and checks it. Where Connect does that is not known; with the development
 * dependencies gone, it works in both places.
 * @param {Place} place
 * @param {Specification} specification
 * @param {Application} application
 * @param {Filling} filling
 * @returns {Promise<void>}
 */
export async function compilePage(place, specification, application, filling) {
  const env = configurationOf(specification, application, filling);
  await rm(pageOf(place, application), { force: true });
  await place.run(application.name, 'npm run compile-html', {
    ...env,
    APPLICATION_URL: applicationUrl(application),
  });
  await checkPage(place, application, env);
}

/**
 * @param {Place} place
 * @param {Application} application
 * @param {Record<string, string>} configuration
 */
async function checkPage(place, application, configuration) {
  const entries = await readdir(place.pathOf(`${application.name}/public`), { recursive: true });
  const files = new Set(entries.map((name) => name.replaceAll('\\', '/')));
  const env = { ...configuration, APPLICATION_URL: applicationUrl(application) };
  const problems = pageProblems(await readFile(pageOf(place, application), 'utf8'), { files, env });
  if (problems.length === 0) return;
  const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  throw new Error(`${application.name} with ${given.join(' ')}:\n  ${problems.join('\n  ')}`);
}

/**
 * @param {Place} place
 * @param {Application} application
 */
function pageOf(place, { name }) {
  return place.pathOf(`${name}/public/index.html`);
}
