const { createReplacing } = require('./replacing.cjs');
const { TERSER_OPTIONS } = require('./minify.cjs');
const { isTaken } = require('./steps.cjs');
const { recordWebpackBundle } = require('./bundle-record.cjs');

/**
 * The configuration of webpack as we use it; the kit types its own no more precisely.
 * @typedef {object} Configuration
 * @property {{ rules: Rule[] }} module
 * @property {{ minimizer: any[], splitChunks: object, moduleIds: string }} optimization
 * @property {{ apply: (compiler: any) => void }[]} plugins
 *
 * @typedef {{ use?: { loader: string, options?: any }[], [condition: string]: unknown }} Rule
 */

/**
 * Makes webpack's production bundle small.
 * @param {Configuration} config of the kit; it is changed
 * @param {string} folder the application's
 */
function reduceWebpack(config, folder) {
  const replacing = createReplacing(folder);
  config.module.rules.push({
    test: replacing.replaces,
    // Some packages say that theirs are CommonJS; what replaces them is not.
    type: 'javascript/auto',
    loader: require.resolve('./webpack-loader.cjs'),
    options: { replace: replacing.replace },
  });
  config.plugins.push(
    { apply: (compiler) => checkModules(compiler, replacing) },
    recordWebpackBundle(folder),
  );
  if (isTaken('own-code')) forCurrentBrowsers(config.module.rules);
  if (isTaken('chunks')) splitByUse(config);
  if (isTaken('minify')) minify(config);
}

/**
 * @param {any} compiler
 * @param {ReturnType<typeof createReplacing>} replacing
 */
function checkModules(compiler, { checkUsers, checkUse }) {
  compiler.hooks.thisCompilation.tap('reductions', (/** @type {any} */ compilation) => {
    compilation.hooks.finishModules.tap('reductions', (/** @type {Iterable<any>} */ modules) => {
      for (const module of modules) {
        const connections = [...compilation.moduleGraph.getIncomingConnections(module)];
        const importers = connections.flatMap(({ originModule }) => originModule?.resource ?? []);
        const isRequired = connections.some(({ dependency }) => dependency?.category === 'commonjs');
        if (module.resource) checkUsers(module.resource, { importers, isRequired });
      }
      checkUse();
    });
  });
}

/**
 * Our own code without copies of the built-ins: the kit forgets to hand its flag on to the rule for it.
 * @param {Rule[]} rules
 */
function forCurrentBrowsers(rules) {
  const loaders = rules.flatMap(({ use }) => (Array.isArray(use) ? use : []));
  const presets = loaders.flatMap(({ options }) => options?.presets ?? []);
  if (presets.length === 0) throw new Error('The kit compiles our code in another way: look for its preset.');
  for (const [, options] of presets) options.disableCoreJs = true;
}

/**
 * No chunk for all of a package: it would hold, before the first screen, what only later screens use of it.
 * @param {Configuration} config
 */
function splitByUse({ optimization }) {
  optimization.splitChunks = {};
  optimization.moduleIds = 'deterministic';
}

/** @param {Configuration} config */
function minify({ optimization }) {
  const [{ constructor: Terser }, ...others] = optimization.minimizer;
  if (Terser.name !== 'TerserPlugin') {
    throw new Error('The kit minifies in another way: look for its plugin.');
  }
  optimization.minimizer = [new Terser({ terserOptions: TERSER_OPTIONS, extractComments: false }), ...others];
}

module.exports = { reduceWebpack };
