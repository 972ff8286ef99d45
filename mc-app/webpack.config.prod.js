// Read by the kit when it creates the configuration: without it JSX compiles to React.createElement.
process.env.ENABLE_NEW_JSX_TRANSFORM = 'true';

const { createWebpackConfigForProduction } = require('@commercetools-frontend/mc-scripts/webpack');
const { commonSourceRule, sourceFolders } = require('./common-source');

const config = createWebpackConfigForProduction({
  sourceFolders,
  // The Merchant Center runs in current browsers only: they need no polyfills (90 kB gzip).
  toggleFlags: { disableCoreJs: true },
});
config.module.rules.push(commonSourceRule);

module.exports = config;
