// Read by the kit when it creates the configuration: without it JSX compiles to React.createElement.
process.env.ENABLE_NEW_JSX_TRANSFORM = 'true';

const { createWebpackConfigForProduction } = require('@commercetools-frontend/mc-scripts/webpack');
const { isTaken } = require('@connect-console/mc-common/build/steps');
const { reduceWebpack } = require('@connect-console/mc-common/build/webpack');
const { commonSourceRule, sourceFolders } = require('./common-source');

const config = createWebpackConfigForProduction({
  sourceFolders,
  // The Merchant Center runs in current browsers only: they need no polyfills.
  toggleFlags: { disableCoreJs: isTaken('core-js') },
});
config.module.rules.push(commonSourceRule);
reduceWebpack(config, __dirname);

module.exports = config;
