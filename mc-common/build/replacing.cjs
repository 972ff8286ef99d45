const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { REDUCTIONS } = require('./reductions.cjs');
const { isTaken } = require('./steps.cjs');

/** @typedef {import('./reductions.cjs').Reduction} Reduction */

/**
 * Replaces modules in one build, whatever the bundler.
 * @param {string} folder the application's
 * @param {Reduction[]} [reductions]
 */
function createReplacing(folder, reductions = REDUCTIONS.filter(({ name }) => isTaken(name))) {
  const unused = new Set(reductions);
  for (const reduction of reductions) checkGround(folder, reduction);

  /** @param {string} file */
  function reductionOf(file) {
    return reductions.find(({ files }) => files.test(file));
  }
  return {
    /** @param {string} file */
    replaces: (file) => reductionOf(toPosix(file)) !== undefined,
    /**
     * The source to compile instead; null for a module that stays as it is.
     * @param {string} source
     * @param {string} location
     */
    replace(source, location) {
      const file = toPosix(location);
      const reduction = reductionOf(file);
      if (!reduction) return null;
      const replacement = reduction.replace(source, file);
      if (replacement !== source) unused.delete(reduction);
      return replacement;
    },
    /**
     * Fails for a module that gets what does not fit it.
     * @param {string} location
     * @param {{ importers: readonly string[], isRequired: boolean }} users by `import`; by CommonJS
     */
    checkUsers(location, { importers, isRequired }) {
      const file = toPosix(location);
      const reduction = reductionOf(file);
      if (reduction) checkImporters(reduction, file, importers.map(toPosix));
      if (reduction && isRequired && !reduction.isEdit) {
        throw new Error(
          `A CommonJS module requires ${file}; reduction "${reduction.name}" fits imports only.`,
        );
      }
    },
    /** Fails for a reduction that has nothing to replace any more. */
    checkUse() {
      const names = [...unused].map(({ name }) => name);
      if (names.length > 0) {
        throw new Error(`Nothing is left for these reductions to replace: ${names.join(', ')}.`);
      }
    },
  };
}

/**
 * @param {Reduction} reduction
 * @param {string} file
 * @param {string[]} importers
 */
function checkImporters({ name, files, importedBy }, file, importers) {
  const other = importers.find((importer) => !files.test(importer) && !importedBy?.test(importer));
  if (importedBy && other) {
    throw new Error(`${other} imports ${file}, which reduction "${name}" does not expect.`);
  }
}

/**
 * @param {string} folder
 * @param {Reduction} reduction
 */
function checkGround(folder, { name, restsOn = {} }) {
  for (const [file, known] of Object.entries(restsOn)) {
    const location = path.join(folder, 'node_modules', file);
    if (!existsSync(location)) {
      throw new Error(`${file} is no longer there, which reduction "${name}" rests on.`);
    }
    const found = createHash('sha256').update(readFileSync(location)).digest('hex');
    if (found === known) continue;
    throw new Error(
      `${file} has changed. Does reduction "${name}" still fit it? If so, write down ${found}.`,
    );
  }
}

/** @param {string} file */
function toPosix(file) {
  return file.replaceAll('\\', '/');
}

module.exports = { createReplacing };
