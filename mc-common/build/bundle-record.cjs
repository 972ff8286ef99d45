const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/**
 * What a build made, for scripts/bundle-budgets.mjs.
 * @typedef {object} BundleRecord
 * @property {string[]} initial scripts that the page loads
 * @property {Record<string, string[]>} lazy by the module that is asked for: all scripts that it needs
 */

/**
 * @param {string} folder the application's
 * @param {BundleRecord} record
 */
function write(folder, record) {
  const cache = path.join(folder, '.cache');
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'bundle.json'), JSON.stringify(record, null, 2));
}

/**
 * @param {string} folder
 * @param {string} file
 */
function toName(folder, file) {
  return path.relative(folder, file).replaceAll('\\', '/');
}

/** @param {string} folder */
function recordWebpackBundle(folder) {
  return {
    /** @param {any} compiler */
    apply(compiler) {
      compiler.hooks.afterEmit.tap('bundle record', (/** @type {any} */ compilation) => {
        const { chunkGraph, moduleGraph, entrypoints } = compilation;
        const scriptsOf = (/** @type {any} */ group) =>
          group.getFiles().filter((/** @type {string} */ file) => file.endsWith('.js'));
        /** @type {BundleRecord['lazy']} */
        const lazy = {};
        for (const module of compilation.modules) {
          for (const block of module.blocks) {
            const group = chunkGraph.getBlockChunkGroup(block);
            const target = moduleGraph.getModule(block.dependencies[0]);
            const file = target?.nameForCondition();
            if (group && file) lazy[toName(folder, file)] = scriptsOf(group);
          }
        }
        write(folder, { initial: [...entrypoints.values()].flatMap(scriptsOf), lazy });
      });
    },
  };
}

/**
 * @typedef {{ type: string, fileName: string, imports: string[], isEntry: boolean, facadeModuleId: string | null }} Chunk
 *
 * @param {string} folder
 * @param {Record<string, { type: string }>} bundle of Rollup
 */
function recordViteBundle(folder, bundle) {
  const chunks = /** @type {Chunk[]} */ (Object.values(bundle).filter(({ type }) => type === 'chunk'));
  /** @param {Chunk} chunk @param {Set<string>} seen @returns {string[]} */
  function scriptsOf({ fileName, imports }, seen = new Set()) {
    if (seen.has(fileName)) return [];
    seen.add(fileName);
    const needed = chunks.filter((chunk) => imports.includes(chunk.fileName));
    return [fileName, ...needed.flatMap((chunk) => scriptsOf(chunk, seen))];
  }
  const named = chunks.flatMap((chunk) =>
    chunk.facadeModuleId ? [{ ...chunk, name: toName(folder, chunk.facadeModuleId) }] : [],
  );
  write(folder, {
    initial: named.filter(({ isEntry }) => isEntry).flatMap((chunk) => scriptsOf(chunk)),
    lazy: Object.fromEntries(
      named.filter(({ isEntry }) => !isEntry).map((chunk) => [chunk.name, scriptsOf(chunk)]),
    ),
  });
}

module.exports = { recordWebpackBundle, recordViteBundle };
