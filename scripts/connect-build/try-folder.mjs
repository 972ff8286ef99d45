import { commonModulesOf } from '../vendor/common-modules.mjs';
import { releaseTree } from '../vendor/release-tree.mjs';
import { pickFolders } from '../vendor/tree.mjs';
import { buildFolder } from './build-folder.mjs';
import { applicationUrl, configurationOf } from './environment.mjs';
import { createSandbox } from './sandbox.mjs';
import { tryAssets } from './try-assets.mjs';
import { tryPage } from './try-page.mjs';
import { tryService } from './try-service.mjs';

/**
 * @typedef {import('../vendor/tree.mjs').Tree} Tree
 * @typedef {import('./sandbox.mjs').Sandbox} Sandbox
 * @typedef {import('./specification.mjs').Application} Application
 * @typedef {'linked' | 'vendored'} Layout
 *
 * @typedef {object} Plan
 * @property {Tree} clone
 * @property {import('./specification.mjs').Specification} specification
 * @property {Application} application
 * @property {import('./node-releases.mjs').NodeRelease} node
 * @property {Layout} layout
 * @property {number} port
 * @property {boolean} cold
 *
 * @typedef {object} Trial
 * @property {string} folder
 * @property {string} node
 * @property {Layout} layout
 * @property {import('./build-folder.mjs').BuildFigures} [figures]
 * @property {number} [start] seconds
 * @property {string} [problem]
 */

/**
 * Builds one folder in an empty place and tries what came out; prints a line about it.
 * @param {Plan} plan
 * @returns {Promise<Trial>}
 */
export async function tryFolder(plan) {
  const { application, node, layout, cold } = plan;
  /** @type {Trial} */
  const trial = { folder: application.name, node: node.label, layout };
  const title = `${application.name} (Node ${node.label}, ${layout})`;
  console.log(`  ${title} …`);
  const sandbox = await createSandbox({ files: filesOf(plan), node, cold });
  try {
    trial.figures = await buildFolder(sandbox, application.name, buildVariables(plan));
    const { tried, seconds } = await tryResult(sandbox, plan);
    if (seconds !== undefined) trial.start = seconds;
    console.log(`✓ ${title}: ${tried}`);
  } catch (error) {
    trial.problem = error instanceof Error ? error.message : String(error);
    console.log(`✗ ${title}\n${trial.problem.replace(/^/gm, '    ')}`);
  } finally {
    await sandbox.remove();
  }
  return trial;
}

/**
 * The folder, and what the layout puts beside or into it.
 * @param {Plan} plan
 * @returns {Tree}
 */
function filesOf({ clone, application: { name }, layout }) {
  return layout === 'linked'
    ? pickFolders(clone, [name, ...commonModulesOf(clone, name)])
    : pickFolders(releaseTree(clone, [name]), [name]);
}

/** @param {Plan} plan */
function buildVariables({ specification, application }) {
  return isPage(application)
    ? {
        ...configurationOf(specification, application, 'all'),
        APPLICATION_URL: applicationUrl(application),
      }
    : {};
}

/**
 * @param {Sandbox} sandbox
 * @param {Plan} plan
 * @returns {Promise<{ tried: string, seconds?: number }>}
 */
async function tryResult(sandbox, { specification, application, port }) {
  if (isPage(application)) return { tried: await tryPage(sandbox, specification, application) };
  if (application.applicationType === 'assets') return { tried: await tryAssets(sandbox, application) };
  return tryService(sandbox, specification, application, port);
}

/** @param {Application} application */
function isPage({ applicationType }) {
  return applicationType.startsWith('merchant-center-');
}
