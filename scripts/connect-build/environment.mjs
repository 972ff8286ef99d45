/**
 * @typedef {import('./specification.mjs').Application} Application
 * @typedef {import('./specification.mjs').Specification} Specification
 *
 * How the form was filled in: every field; only what is required, and whether Connect then leaves the other variables
 * out or sets them to nothing is not documented.
 * @typedef {'all' | 'required, others absent' | 'required, others blank'} Filling
 */

/** @type {Filling[]} */
export const FILLINGS = ['all', 'required, others absent', 'required, others blank'];

const HOSTS = 'europe-west1.gcp.commercetools.app';

/** What a merchant would enter; every key of connect.yaml without a default needs a value here. */
const ENTERED = new Map([
  ['CUSTOM_APPLICATION_ID', 'cm0consoleapplication0001'],
  ['CUSTOM_VIEW_ID', 'cm0consoleview0001'],
  ['GATEWAY_ORIGIN', `https://service-0123456789abcdefghijklmn.${HOSTS}`],
  ['ASSETS_ORIGIN', `https://assets-0123456789abcdefghijklmn.assets.${HOSTS}`],
  ['OMITTED_SECRETS', 'kept'],
]);

/**
 * The declared keys as one deployment would set them.
 * @param {Specification} specification
 * @param {Application} application
 * @param {Filling} filling
 * @returns {Record<string, string>}
 */
export function configurationOf(specification, application, filling) {
  return Object.fromEntries(
    specification.keysOf(application).flatMap(({ key, required, default: preset }) => {
      const entered = ENTERED.get(key) ?? preset;
      if (entered === undefined) throw new Error(`No value to try for ${key} of connect.yaml.`);
      if (required || filling === 'all') return [[key, entered]];
      if (preset !== undefined) return [[key, preset]];
      return filling === 'required, others blank' ? [[key, '']] : [];
    }),
  );
}

/** Connect injects it into Merchant Center applications and views. @param {Application} application */
export function applicationUrl({ applicationType }) {
  const prefix = applicationType === 'merchant-center-custom-view' ? 'mc-view' : 'mc-app';
  return `https://${prefix}-0123456789abcdefghijklmn.${HOSTS}`;
}

/** Connect gives it to the scripts of a service. */
export const SERVICE_URL = `https://service-0123456789abcdefghijklmn.${HOSTS}`;

const CLIENT = { CTP_CLIENT_ID: 'client-of-the-deployment', CTP_CLIENT_SECRET: 'known-to-nobody' };
const REGION = 'europe-west1.gcp';

/**
 * The generated API client under the names of the specification package.
 * @param {Specification} specification
 * @returns {Record<string, string>}
 */
export function apiClientAsSpecified({ scopes }) {
  return { ...CLIENT, CTP_CLIENT_SCOPE: toScopeText(scopes), CTP_CLIENT_REGION: REGION };
}

/**
 * The same under the names that connectors in use read; these alone can point to a stand-in.
 * @param {Specification} specification
 * @param {string} upstreamUrl
 * @returns {Record<string, string>}
 */
export function apiClientAsUsed({ scopes }, upstreamUrl) {
  return {
    ...CLIENT,
    CTP_PROJECT_KEY: 'demo-store',
    CTP_SCOPE: toScopeText(scopes),
    CTP_CLIENT_REGION: REGION,
    CTP_API_URL: upstreamUrl,
    CTP_AUTH_URL: upstreamUrl,
  };
}

/** @param {string[]} scopes */
function toScopeText(scopes) {
  return scopes.map((scope) => `${scope}:demo-store`).join(' ');
}
