import { fileURLToPath } from 'node:url';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './programs.mjs';
import { CLOUD_IDENTIFIER, PROJECT } from './scenario.mjs';

const LOCALHOST_NAMES = fileURLToPath(new URL('localhost-names.cjs', import.meta.url));

/** What a registration has before anything is deployed. */
export const DUMMY_URL = 'https://example.com';
export const ENTRY_POINT = 'connect-console';

/**
 * Writes what a configuration file says into the registration, or makes one: with `mc-scripts config:sync:ci`.
 * @param {'mc-app' | 'mc-view'} folder
 * @param {{ apiUrl: string, session: string, url: string, id?: string }} registration
 * @returns {Promise<string>} what the command wrote
 */
export async function syncRegistration(folder, { apiUrl, session, url, id = 'not-registered-yet' }) {
  const home = await mkdtemp(path.join(tmpdir(), 'rehearsal-home-'));
  try {
    return await run({
      command: process.execPath,
      args: ['node_modules/@commercetools-frontend/mc-scripts/bin/cli.js', 'config:sync:ci'],
      folder,
      env: {
        HOME: home,
        NODE_ENV: 'production',
        NODE_OPTIONS: `--require=${LOCALHOST_NAMES}`,
        MC_ACCESS_TOKEN: session,
        CT_ORGANIZATION_ID: PROJECT.organization.id,
        MC_API_URL: apiUrl,
        APPLICATION_URL: url,
        CLOUD_IDENTIFIER,
        CUSTOM_APPLICATION_ID: id,
        CUSTOM_VIEW_ID: id,
        ENTRY_POINT_URI_PATH: ENTRY_POINT,
      },
    });
  } finally {
    await rm(home, { recursive: true });
  }
}

const ORGANIZATION = `query Organization($organizationId: String!) {
  organizationExtension(organizationId: $organizationId) {
    registeredApplications { id status url entryPointUriPath permissions { name oAuthScopes } }
    registeredCustomViews { id status url locators permissions { name oAuthScopes } }
    installedApplications { id application { id } }
    installedCustomViews { id customView { id } }
  }
}`;

/** What changes a registration beside its content. The kit has no command for these. */
const CHANGES = {
  application: {
    status: `mutation Status($organizationId: String!, $id: ID!, $status: CustomApplicationStatus!) {
      changeCustomApplicationStatus(organizationId: $organizationId, applicationId: $id, status: $status) { id }
    }`,
    install: `mutation Install($organizationId: String!, $id: ID!, $projectKeys: [String]) {
      installCustomApplication(organizationId: $organizationId, applicationId: $id, projectKeys: $projectKeys) { id }
    }`,
    uninstall: `mutation Uninstall($organizationId: String!, $id: ID!) {
      uninstallCustomApplication(organizationId: $organizationId, installedApplicationId: $id) { id }
    }`,
    remove: `mutation Remove($organizationId: String!, $id: ID!) {
      deleteCustomApplication(organizationId: $organizationId, applicationId: $id) { id }
    }`,
  },
  view: {
    status: `mutation Status($organizationId: String!, $id: ID!, $status: CustomViewStatus!) {
      changeCustomViewStatus(organizationId: $organizationId, customViewId: $id, status: $status) { id }
    }`,
    install: `mutation Install($organizationId: String!, $id: ID!, $projectKeys: [String]) {
      installCustomView(organizationId: $organizationId, customViewId: $id, projectKeys: $projectKeys) { id }
    }`,
    uninstall: `mutation Uninstall($organizationId: String!, $id: ID!) {
      uninstallCustomView(organizationId: $organizationId, installedCustomViewId: $id) { id }
    }`,
    remove: `mutation Remove($organizationId: String!, $id: String!) {
      deleteCustomView(organizationId: $organizationId, customViewId: $id) { id }
    }`,
  },
};

/**
 * The registrations of the organization, for somebody who administers it.
 * @param {import('./installation.mjs').Installation['merchantCenter']} merchantCenter
 * @param {string} session
 */
export function registrationsOf(merchantCenter, session) {
  const organizationId = PROJECT.organization.id;
  const ask = (/** @type {string} */ query, /** @type {object} */ variables) =>
    merchantCenter.ask(session, { target: 'settings', query, variables: { organizationId, ...variables } });
  return {
    async list() {
      const { organizationExtension } = await ask(ORGANIZATION, {});
      const { registeredApplications, registeredCustomViews, ...installed } = organizationExtension;
      return { application: registeredApplications[0], view: registeredCustomViews[0], ...installed };
    },
    /**
     * @param {keyof typeof CHANGES} kind @param {keyof typeof CHANGES['application']} change
     * @param {{ id: string, status?: string, projectKeys?: string[] }} variables
     */
    change: (kind, change, variables) => ask(CHANGES[kind][change], variables),
  };
}
