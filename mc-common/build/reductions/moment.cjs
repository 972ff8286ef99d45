/**
 * No moment: the kit tells it the user's language and asks it for the browser's time zone, and for the offsets of all
 * time zones in a list that neither shell nor we show. The browser answers the same. The build fails for another user
 * of it, such as a date field of the UI kit, which formats with it.
 */

const MOMENT = `
const formatOf = (zone, timeZoneName) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName });
const nameOf = (zone, style) => formatOf(zone, style).formatToParts().find(({ type }) => type === 'timeZoneName').value;
const moment = () => ({
  tz: (zone) => ({
    zoneAbbr: () => nameOf(zone, 'short'),
    format: () => nameOf(zone, 'longOffset').slice('GMT'.length) || '+00:00',
  }),
});
moment.tz = { guess: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
moment.locales = () => [];
moment.defineLocale = () => {};
moment.locale = () => {};
export default moment;`;

/** @type {import('../reductions.cjs').Reduction} */
exports.moment = {
  name: 'moment',
  files:
    /\/node_modules\/(?:moment\/(?:dist\/)?moment|moment\/dist\/locale\/[^/]+|moment-timezone\/index)\.js$/,
  importedBy: /\/@commercetools-frontend\/(?:application-shell-connectors|i18n|l10n)\//,
  restsOn: {
    '@commercetools-frontend/application-shell-connectors/dist/commercetools-frontend-application-shell-connectors.esm.js':
      '7f5154b1462070e9510d43b87ba15c813bd311bfd70b1cfc3c77855c2e87fbee',
    '@commercetools-frontend/i18n/dist/commercetools-frontend-i18n.esm.js':
      'bc619974b13220a77714fa7dc561fbc239499781c3f1a0cd15ca0bf73c4f1a3f',
    '@commercetools-frontend/l10n/dist/commercetools-frontend-l10n.esm.js':
      '9dc60ff06f44ffae6fc27d1b8853cd99d2e31af49303cfc3200506435decb437',
  },
  replace: (_, file) => (file.includes('/locale/') ? 'export {};' : MOMENT),
};
