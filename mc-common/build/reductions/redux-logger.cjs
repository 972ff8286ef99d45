/** No redux-logger: it writes actions to the console where a developer of the kit has switched that on. */

/** @type {import('../reductions.cjs').Reduction} */
exports.reduxLogger = {
  name: 'redux-logger',
  files: /\/redux-logger\/dist\/redux-logger\.js$/,
  importedBy: /\/@commercetools-frontend\/application-shell\//,
  restsOn: {
    '@commercetools-frontend/application-shell/dist/index-86039df7.esm.js':
      '301e8ce267d1757f8da5dd524690333432f63c6c6ae7079b75f2e5376e92cb22',
  },
  replace: () => 'export const createLogger = () => () => (next) => next;',
};
