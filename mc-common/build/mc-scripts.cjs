#!/usr/bin/env node
const { createRequire } = require('node:module');
const path = require('node:path');

// `BUNDLER=vite npm run build:bundle`: the kit's own flag has a longer name.
const BUNDLERS = ['webpack', 'vite'];

const { BUNDLER = 'webpack' } = process.env;
if (!BUNDLERS.includes(BUNDLER)) {
  process.stderr.write(`BUNDLER is "${BUNDLER}"; it can be ${BUNDLERS.join(' or ')}.\n`);
  process.exit(1);
}
process.env.ENABLE_EXPERIMENTAL_VITE_BUNDLER = String(BUNDLER === 'vite');

const requireFromApplication = createRequire(path.resolve('package.json'));
requireFromApplication('@commercetools-frontend/mc-scripts/bin/cli.js');
