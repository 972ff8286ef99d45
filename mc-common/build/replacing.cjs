const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { apolloProduction } = require('./reductions/apollo-production.cjs');
const { buffer } = require('./reductions/buffer.cjs');
const { coreJsPure } = require('./reductions/core-js-pure.cjs');
const { launchDarkly } = require('./reductions/launch-darkly.cjs');
const { lodash } = require('./reductions/lodash.cjs');
const { moment } = require('./reductions/moment.cjs');
const { reduxLogger } = require('./reductions/redux-logger.cjs');
const { resizeObserver } = require('./reductions/resize-observer.cjs');
const { sentry } = require('./reductions/sentry.cjs');
const { isTaken } = require('./steps.cjs');

/**
 * Other sources for modules of the kit.
 * @typedef {object} Reduction
 * @property {string} name
 * @property {RegExp} files tested on paths with `/`
 * @property {(source: string, file: string) => string} replace throws for what it does not know
 * @property {Record<string, string>} [restsOn] files below node_modules that the reasoning is about, with their SHA-256
 * @property {RegExp} [importedBy] whoever else imports one of the files fails the build
 */

/** @type {Reduction[]} */
const REDUCTIONS = [
  coreJsPure,
  sentry,
  apolloProduction,
  resizeObserver,
  reduxLogger,
  buffer,
  launchDarkly,
  lodash,
  moment,
];

/**
 * Replaces modules in one build, whatever the bundler.
 * @param {string} folder the application's
 */
function createReplacing(folder) {
  const taken = REDUCTIONS.filter(({ name }) => isTaken(name));
  const unused = new Set(taken);
  for (const reduction of taken) checkGround(folder, reduction);

  /** @param {string} file */
  function reductionOf(file) {
    return taken.find(({ files }) => files.test(file));
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
      unused.delete(reduction);
      return reduction.replace(source, file);
    },
    /**
     * @param {string} location
     * @param {readonly string[]} importers
     */
    checkImporters(location, importers) {
      const file = toPosix(location);
      const { name, files, importedBy } = reductionOf(file) ?? {};
      const other = importers
        .map(toPosix)
        .find((importer) => !files?.test(importer) && !importedBy?.test(importer));
      if (importedBy && other) {
        throw new Error(`${other} imports ${file}, which reduction "${name}" does not expect.`);
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
 * @param {string} folder
 * @param {Reduction} reduction
 */
function checkGround(folder, { name, restsOn = {} }) {
  for (const [file, known] of Object.entries(restsOn)) {
    const found = createHash('sha256')
      .update(readFileSync(path.join(folder, 'node_modules', file)))
      .digest('hex');
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
