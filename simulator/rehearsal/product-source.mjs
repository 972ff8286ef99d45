import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseConnectYaml } from '../../scripts/connect-build/specification.mjs';
import { ROOT } from '../../scripts/files.mjs';

/**
 * @typedef {{ key: string, description: string, required?: boolean, default?: string }} DeclaredKey
 * @typedef {{ standardConfiguration?: DeclaredKey[], securedConfiguration?: DeclaredKey[] }} Declared
 * @typedef {object} DeclaredApplication
 * @property {string} name
 * @property {string} applicationType
 * @property {string} [endpoint]
 * @property {{ postDeploy?: string, preUndeploy?: string }} [scripts]
 * @property {Declared} [configuration]
 *
 * @typedef {object} Specification
 * @property {DeclaredApplication[]} deployAs
 * @property {{ apiClient?: { scopes: string[] }, configuration?: Declared }} inheritAs
 */

/**
 * The connect.yaml of this repository.
 * @returns {Promise<Specification>}
 */
export async function readSpecification() {
  return parseConnectYaml(await readFile(path.join(ROOT, 'connect.yaml'), 'utf8'));
}

/**
 * What Connect finds in a repository that has this connect.yaml at these tags, as a scenario of the simulator says it.
 * @param {Specification} specification
 * @param {{ url: string, tags: string[] }} repository
 */
export function toRepositories({ deployAs, inheritAs }, { url, tags }) {
  const applications = deployAs.map(({ name, applicationType, configuration }) => ({
    applicationName: name,
    applicationType,
    ...toKeys(configuration),
  }));
  const endpoints = deployAs.flatMap(({ name, endpoint }) => (endpoint ? [[name, { endpoint }]] : []));
  return tags.map((tag) => ({
    url,
    tag,
    configurations: applications,
    globalConfiguration: toKeys(inheritAs.configuration),
    apiClient: inheritAs.apiClient,
    applications: Object.fromEntries(endpoints),
  }));
}

/** @param {Declared} [declared] */
function toKeys({ standardConfiguration = [], securedConfiguration = [] } = {}) {
  return { standardConfiguration, securedConfiguration };
}
