/** Apollo Client without its advice for developers, which it asks for at run time and so cannot lose by itself. */

const QUESTION = /\bglobalThis\.__DEV__ !== false\b/g;

/** @type {import('../reductions.cjs').Reduction} */
exports.apolloProduction = {
  name: 'apollo-production',
  files: /\/@apollo\/client\/.*\.js$/,
  isEdit: true,
  replace: (source) => {
    const answered = source.replace(QUESTION, 'false');
    if (answered.includes('globalThis.__DEV__')) {
      throw new Error('It asks in another way whether it is developed with: look for the new one.');
    }
    return answered;
  },
};
