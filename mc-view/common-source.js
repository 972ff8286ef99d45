const { realpathSync } = require('node:fs');
const path = require('node:path');

// npm installs `file:` dependencies as symbolic links, and the bundlers resolve those to the real folder. There is
// no node_modules beside it (a second React would come with one), so its imports must be resolved from here.
const appModules = path.join(__dirname, 'node_modules');
const commonSource = realpathSync(path.join(appModules, '@connect-console/mc-common/src'));

/** Options and rule that make webpack compile mc-common's TypeScript like our own, with our dependencies. */
exports.sourceFolders = [path.join(__dirname, 'src'), commonSource];
exports.commonSourceRule = { include: commonSource, resolve: { modules: [appModules] } };
