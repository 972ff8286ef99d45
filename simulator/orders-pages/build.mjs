#!/usr/bin/env node
/**
 * Builds the host pages (order list and order page) with mc-app's toolchain into `public/`. They are no island of
 * their own: every dependency, the compiler included, comes from mc-app/node_modules.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ordersPages = path.dirname(fileURLToPath(import.meta.url));
const mcApp = path.resolve(ordersPages, '../../mc-app');
const source = path.join(ordersPages, 'src');
const output = path.join(ordersPages, 'public');

if (!existsSync(path.join(mcApp, 'node_modules'))) {
  console.error('The order pages are built with the tools of mc-app. Run `npm ci --prefix mc-app` first.');
  process.exit(1);
}

// The kit reads the folder to work in, the mode and the JSX transform when its modules load.
process.chdir(mcApp);
process.env.NODE_ENV = 'production';
process.env.ENABLE_NEW_JSX_TRANSFORM = 'true';

const requireFromApp = createRequire(path.join(mcApp, 'package.json'));
const webpack = requireFromApp('webpack');
const { createWebpackConfigForProduction } = requireFromApp('@commercetools-frontend/mc-scripts/webpack');
const { packageLocation } = requireFromApp('@commercetools-frontend/assets');

function webpackConfig() {
  const config = createWebpackConfigForProduction({
    entryPoint: path.join(source, 'index.tsx'),
    sourceFolders: [source],
  });
  return {
    ...config,
    devtool: false,
    output: { ...config.output, path: output },
    // It writes mc-app/public/stats.json, whatever the output folder.
    plugins: config.plugins.filter((plugin) => plugin.constructor.name !== 'FinalStatsWriterPlugin'),
    module: {
      ...config.module,
      rules: [
        ...config.module.rules,
        { include: source, resolve: { modules: [path.join(mcApp, 'node_modules')] } },
      ],
    },
  };
}

function compile(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => (failure ? reject(failure) : resolve(stats)));
  });
}

rmSync(output, { recursive: true, force: true });
cpSync(path.join(packageLocation, 'html-page'), output, { recursive: true, dereference: true });

const stats = await compile(webpackConfig());
console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
if (stats.hasErrors()) {
  process.exit(1);
}
console.log(`Order pages built in ${Math.round((stats.endTime - stats.startTime) / 1000)} s.`);
