import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSpecification, toRepositories } from './product-source.mjs';

export const PROJECT = {
  key: 'demo-store',
  name: 'Demo Store',
  region: 'us-central1.gcp',
  organization: { id: '62262ae5-4a2f-4ee7-a992-9a7cb180efa7', name: 'Demo Retail' },
  languages: ['en'],
  currencies: ['USD'],
  countries: ['US'],
  isProductionProject: true,
  productInstalled: false,
};
/** Of the Merchant Center in which the project is. */
export const CLOUD_IDENTIFIER = 'gcp-us';
export const REPOSITORY = {
  url: 'git@github.com:demo-retail/connect-console.git',
  tags: ['v1.0.0', 'v1.1.0'],
};
/** Whoever installs: an API client with the scopes of step 1. */
export const OPERATOR = { clientId: 'operator-demo-store', clientSecret: 'simulator-only-secret' };
export const OPERATOR_SCOPES = [
  'manage_connectors',
  'manage_connectors_deployments',
  'manage_api_clients',
  'manage_key_value_documents',
];

const USERS = [
  { id: 'ad91ef89-f365-491f-84b8-7920eb78dfa3', name: 'admin', firstName: 'Alex' },
  { id: '15e06d99-f32f-4f42-896d-4bf211b72c35', name: 'merchant', firstName: 'Mia' },
  { id: 'efab54c2-0587-4361-a492-c31340395547', name: 'support', firstName: 'Sam' },
];

/**
 * Writes a scenario in which nothing is installed: one project, three people who may see orders, an API client, and the
 * repository with this connect.yaml.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function writeEmptyProject() {
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-'));
  const users = USERS.map((user) => ({
    ...user,
    email: `${user.name}@demo-retail.example`,
    lastName: 'Demo',
    language: 'en',
    jobTitle: 'Demo',
    permissions: { [PROJECT.key]: ['canViewOrders'] },
  }));
  const scopes = OPERATOR_SCOPES.map((scope) => `${scope}:${PROJECT.key}`);
  const files = {
    projects: [PROJECT],
    users,
    'api-clients': [{ ...OPERATOR, projectKey: PROJECT.key, scopes }],
    repositories: toRepositories(await readSpecification(), REPOSITORY),
  };
  for (const [name, facts] of Object.entries(files)) {
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(facts));
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
