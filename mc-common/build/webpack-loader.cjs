/**
 * @typedef {ReturnType<typeof import('./replacing.cjs').createReplacing>} Replacing
 * @typedef {{ resource: string, getOptions: () => Pick<Replacing, 'replace'> }} LoaderContext
 */

/**
 * Compiles what a reduction gives instead of a module.
 * @this {LoaderContext}
 * @param {string} source
 */
module.exports = function replaceModule(source) {
  return this.getOptions().replace(source, this.resource) ?? source;
};
