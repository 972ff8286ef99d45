import path from 'node:path';
import { createRequire } from 'node:module';
import { ENTRIES } from './configuration-values.mjs';
import { ROOT } from '../../scripts/files.mjs';
import { readSpecification } from './product-source.mjs';
import { DUMMY_URL, ENTRY_POINT } from './registrations.mjs';

const { processConfig } = createRequire(import.meta.url)('@commercetools-frontend/application-config');

/**
 * @typedef {{ locale: string, value: string }[]} Labels
 * @typedef {object} Registration what the Merchant Center stores
 * @property {string} name of an application
 * @property {string} defaultLabel of a view
 * @property {string} description
 * @property {{ name: string, oAuthScopes: string[] }[]} permissions
 * @property {string[]} locators
 * @property {{ size: string }} typeSettings
 * @property {{ defaultLabel: string }} mainMenuLink
 * @property {{ uriPath: string, labelAllLocales: Labels }[]} submenuLinks
 * @property {Labels} labelAllLocales
 */

/** Every table of the guide that repeats what a file of the product says. */
export async function guideTables() {
  const application = await readRegistration('mc-app');
  const view = await readRegistration('mc-view');
  return {
    application: [
      ['field', 'value'],
      ['Name', code(application.name)],
      ['Description', code(application.description)],
      ['Application URL', code(DUMMY_URL)],
      ['Entry point URI path', code(ENTRY_POINT)],
      ['Main menu link, default label', code(application.mainMenuLink.defaultLabel)],
    ],
    'application permissions': permissionTable(application),
    'application links': [
      ['URI path', ...languagesOf(application.submenuLinks[0]?.labelAllLocales ?? [])],
      ...application.submenuLinks.map(({ uriPath, labelAllLocales }) => [
        code(uriPath.replace(`${ENTRY_POINT}/`, '')),
        ...labelAllLocales.map(({ value }) => value),
      ]),
    ],
    view: [
      ['field', 'value'],
      ['Default label', code(view.defaultLabel)],
      ['Description', code(view.description)],
      ['Custom View URL', code(DUMMY_URL)],
      ['Type, size', `Custom Panel, ${view.typeSettings.size.toLowerCase()}`],
      ...view.labelAllLocales.map(({ locale, value }) => [`Label, ${locale}`, code(value)]),
    ],
    'view locators': [['locator'], ...view.locators.map((locator) => [code(locator)])],
    'view permissions': permissionTable(view),
    keys: await keyTable(),
  };
}

/**
 * @param {string} folder
 * @returns {Promise<Registration>}
 */
async function readRegistration(folder) {
  const processEnv = {
    ...process.env,
    NODE_ENV: 'production',
    CLOUD_IDENTIFIER: 'gcp-eu',
    CUSTOM_APPLICATION_ID: 'any',
    CUSTOM_VIEW_ID: 'any',
    APPLICATION_URL: DUMMY_URL,
    ENTRY_POINT_URI_PATH: ENTRY_POINT,
  };
  const { data } = await processConfig({
    disableCache: true,
    applicationPath: path.join(ROOT, folder),
    processEnv,
  });
  return data;
}

/** @param {Registration} registration */
function permissionTable({ permissions }) {
  const scopesOf = (/** @type {string} */ name) =>
    permissions
      .find((permission) => permission.name === name)
      ?.oAuthScopes.map(code)
      .join(', ') || 'none';
  const views = permissions.map(({ name }) => name).filter((name) => name.startsWith('view'));
  const [base = ''] = views;
  return [
    ['group', 'OAuth scopes of View', 'OAuth scopes of Manage'],
    ...views.map((name) => [
      name === base ? 'the application’s or view’s own' : code(toKebab(name.slice(base.length))),
      scopesOf(name),
      scopesOf(name.replace(/^view/, 'manage')),
    ]),
  ];
}

async function keyTable() {
  const { deployAs, inheritAs } = await readSpecification();
  const places = [
    ...deployAs.map(({ name, configuration }) => ({ name: code(name), configuration })),
    { name: 'all of them (global)', configuration: inheritAs.configuration },
  ];
  const rows = places.flatMap(({ name, configuration = {} }) => {
    const { standardConfiguration = [], securedConfiguration = [] } = configuration;
    return [...standardConfiguration, ...securedConfiguration].map(
      ({ key, required, default: usual, description }) => [
        name,
        code(key),
        required ? 'yes' : 'no',
        usual === undefined ? '' : code(usual),
        ENTRIES[key]?.says ?? `**the guide does not say** (${description})`,
      ],
    );
  });
  return [['application', 'key', 'required', 'default', 'enter'], ...rows];
}

/** @param {Labels} labels */
function languagesOf(labels) {
  return labels.map(({ locale }) => locale);
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/** @param {string} words e.g. `OrderData` */
function toKebab(words) {
  return words.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
