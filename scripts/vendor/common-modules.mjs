/** @typedef {import('./tree.mjs').Tree} Tree */

const SIBLING = /^(?:file|link):\.\.\/([\w-]+)$/;

/**
 * The folders beside an application that it uses as Connect's common modules.
 * @param {Tree} tree
 * @param {string} application
 * @returns {string[]}
 */
export function commonModulesOf(tree, application) {
  const { dependencies = {} } = JSON.parse(String(tree.get(`${application}/package.json`)));
  return Object.values(dependencies).flatMap((range) => SIBLING.exec(String(range))?.[1] ?? []);
}
