const { recordViteBundle } = require('./bundle-record.cjs');
const { TERSER_OPTIONS } = require('./minify.cjs');
const { createReplacing } = require('./replacing.cjs');
const { isTaken } = require('./steps.cjs');

/** @typedef {{ importers: readonly string[], dynamicImporters: readonly string[] }} ModuleInfo of Rollup */

/**
 * A plugin that makes Vite's production bundle small.
 * @param {string} folder the application's
 */
function reduceVite(folder) {
  /** @type {ReturnType<typeof createReplacing>} */
  let replacing;
  return {
    name: 'reductions',
    apply: /** @type {const} */ ('build'),
    enforce: /** @type {const} */ ('pre'),
    config: () => ({
      build: {
        // For the checks of what is in the bundle.
        sourcemap: true,
        ...(isTaken('minify')
          ? { minify: /** @type {const} */ ('terser'), terserOptions: TERSER_OPTIONS }
          : {}),
      },
    }),
    buildStart() {
      replacing = createReplacing(folder);
    },
    /**
     * @param {string} source
     * @param {string} id
     */
    transform(source, id) {
      const code = id.startsWith('\0') ? null : replacing.replace(source, id);
      // Without a map of its own a module stays in the source maps, which checks of the bundle read.
      return code === null ? null : { code, map: null };
    },
    /** @this {{ getModuleIds: () => Iterable<string>, getModuleInfo: (id: string) => ModuleInfo | null }} */
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const { importers = [], dynamicImporters = [] } = this.getModuleInfo(id) ?? {};
        replacing.checkUsers(id, {
          importers: [...importers, ...dynamicImporters],
          isRequired: importers.some((importer) => importer.includes('?commonjs-')),
        });
      }
      replacing.checkUse();
    },
    /**
     * @param {unknown} _options
     * @param {Record<string, { type: string }>} bundle
     */
    writeBundle(_options, bundle) {
      recordViteBundle(folder, bundle);
    },
  };
}

module.exports = { reduceVite };
