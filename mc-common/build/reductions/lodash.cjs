const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * lodash's modules as ES modules, which the bundler joins, and one copy of them instead of one for each version. Both
 * are built from one source; the build fails for a module that there is not, and for another major version.
 */

/** @type {import('../reductions.cjs').Reduction} */
exports.lodash = {
  name: 'lodash',
  files: /\/lodash\/[^/]+\.js$/,
  replace: (_, file) => {
    const { version } = JSON.parse(readFileSync(path.join(path.dirname(file), 'package.json'), 'utf8'));
    if (!version.startsWith('4.')) throw new Error(`lodash-es 4 is not what lodash ${version} is.`);
    return `export { default } from 'lodash-es/${path.posix.basename(file)}';`;
  },
};
