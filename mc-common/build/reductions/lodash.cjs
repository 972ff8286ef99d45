/**
 * lodash's modules as ES modules, which the bundler joins, and one copy of them instead of one for each version. Both
 * are built from one source; the build fails for a module that there is not.
 */

/** @type {import('../reductions.cjs').Reduction} */
exports.lodash = {
  name: 'lodash',
  files: /\/lodash\/[^/]+\.js$/,
  replace: (_, file) => `export { default } from 'lodash-es/${file.slice(file.lastIndexOf('/') + 1)}';`,
};
