/** No redux-logger: it writes actions to the console where a developer of the kit has switched that on. */

/** @type {import('../reductions.cjs').Reduction} */
exports.reduxLogger = {
  name: 'redux-logger',
  files: /\/redux-logger\/dist\/redux-logger\.js$/,
  replace: () => 'export const createLogger = () => () => (next) => next;',
};
