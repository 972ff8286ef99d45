const { apolloProduction } = require('./reductions/apollo-production.cjs');
const { buffer } = require('./reductions/buffer.cjs');
const { coreJsPure } = require('./reductions/core-js-pure.cjs');
const { launchDarkly } = require('./reductions/launch-darkly.cjs');
const { lodash } = require('./reductions/lodash.cjs');
const { moment } = require('./reductions/moment.cjs');
const { reduxLogger } = require('./reductions/redux-logger.cjs');
const { resizeObserver } = require('./reductions/resize-observer.cjs');
const { sentry } = require('./reductions/sentry.cjs');
const { shellParts } = require('./reductions/shell-parts.cjs');

/**
 * Other sources for modules of the kit.
 * @typedef {object} Reduction
 * @property {string} name
 * @property {RegExp} files tested on paths with `/`
 * @property {(source: string, file: string) => string} replace throws for what it does not know
 * @property {Record<string, string>} [restsOn] files below node_modules that the reasoning is about, with their SHA-256
 * @property {RegExp} [importedBy] whoever else imports one of the files fails the build
 * @property {boolean} [isEdit] what the module exports stays as it was, also for a `require` of it
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
  shellParts,
];

module.exports = { REDUCTIONS };
