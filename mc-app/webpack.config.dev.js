// Read by the kit when it creates the configuration: without it JSX compiles to React.createElement.
process.env.ENABLE_NEW_JSX_TRANSFORM = 'true';

const { createWebpackConfigForDevelopment } = require('@commercetools-frontend/mc-scripts/webpack');
const { commonSourceRule, sourceFolders } = require('./common-source');

const config = createWebpackConfigForDevelopment({ sourceFolders });
config.module.rules.push(commonSourceRule);

module.exports = config;
