/** Apollo Client without its advice for developers, which it asks for at run time and so cannot lose by itself. */

const QUESTION = /\bglobalThis\.__DEV__\b/g;

/** @type {import('../reductions.cjs').Reduction} */
exports.apolloProduction = {
  name: 'apollo-production',
  files: /\/@apollo\/client\/.*\.js$/,
  replace: (source, file) => {
    if (
      file.endsWith('/utilities/globals/index.js') &&
      !source.includes('DEV = globalThis.__DEV__ !== false')
    ) {
      throw new Error('It asks in another way whether it is developed with: look for the new one.');
    }
    return source.replace(QUESTION, 'false');
  },
};
