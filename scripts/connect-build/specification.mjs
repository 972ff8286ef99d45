import { createRequire } from 'node:module';

/**
 * @typedef {import('../vendor/tree.mjs').Tree} Tree
 *
 * @typedef {'service' | 'assets' | 'merchant-center-custom-application' | 'merchant-center-custom-view'} ApplicationType
 * @typedef {{ key: string, required?: boolean, default?: string }} ConfigurationKey
 *
 * @typedef {object} Application
 * @property {string} name
 * @property {ApplicationType} applicationType
 * @property {{ postDeploy?: string, preUndeploy?: string }} [scripts]
 * @property {{ path: string }} [healthCheck]
 * @property {{ standardConfiguration?: ConfigurationKey[] }} [configuration]
 *
 * @typedef {object} Specification
 * @property {Application[]} applications
 * @property {(application: Application) => ConfigurationKey[]} keysOf its own keys and the global ones
 * @property {string[]} scopes of the API client
 */

const requireOfGateway = createRequire(new URL('../../gateway/package.json', import.meta.url));

/**
 * A connect.yaml as the vendor's own parser reads it; it comes with the gateway.
 * @param {string} text
 */
export function parseConnectYaml(text) {
  const { ConnectorSpecificationParser } = requireOfGateway('@commercetools-connect/specification');
  return new ConnectorSpecificationParser().parse(text);
}

/**
 * What the connect.yaml of a tree says.
 * @param {Tree} tree
 * @returns {Promise<Specification>}
 */
export async function readSpecification(tree) {
  const { deployAs, inheritAs } = await parseConnectYaml(String(tree.get('connect.yaml')));
  const globalKeys = inheritAs?.configuration?.standardConfiguration ?? [];
  return {
    applications: deployAs,
    keysOf: ({ applicationType, configuration }) =>
      applicationType === 'assets' ? [] : [...(configuration?.standardConfiguration ?? []), ...globalKeys],
    scopes: inheritAs?.apiClient?.scopes ?? [],
  };
}
