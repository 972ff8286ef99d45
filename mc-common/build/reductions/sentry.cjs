/**
 * Sentry without Sentry: the kit calls it only where `window.app.trackingSentry` is set, and our configurations do not
 * set it. The build fails when the kit imports a name that is missing here.
 */

const NAMES = [
  'captureException',
  'captureMessage',
  'getCurrentScope',
  'globalHandlersIntegration',
  'init',
  'reactRouterV5BrowserTracingIntegration',
  'setExtra',
  'setExtras',
  'setUser',
];

/** @type {import('../reductions.cjs').Reduction} */
exports.sentry = {
  name: 'sentry',
  files: /\/@sentry\/(?:browser|react)\/build\/.*\bindex\.js$/,
  importedBy: /\/@commercetools-frontend\/sentry\//,
  restsOn: {
    '@commercetools-frontend/sentry/dist/commercetools-frontend-sentry.esm.js':
      '473fc6c2e2be830e6cf6a32b9ade17e8cb7f6a8dc59b2e0b5b1107e8ebf54cf1',
  },
  replace: () => NAMES.map((name) => `export function ${name}() {}`).join('\n'),
};
