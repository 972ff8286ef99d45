import type { ApiClient, RepositoryTag } from '../../state.js';
import { scenarioFolder } from '../../test-utils/scenario.builder.js';

/** The repository of the rows: one application of each type, global values, and a later tag. */
export const ORDER_SYNC_URL = 'git@github.com:example-org/order-sync.git';
/** A repository whose connector brings its own API client. */
export const OWN_CLIENT_URL = 'git@github.com:example-org/own-client.git';

/** What each application of a new Deployment gets. */
export const ORDER_SYNC_CONFIGURATIONS = [
  {
    applicationName: 'order-events',
    standardConfiguration: [{ key: 'BATCH_SIZE', value: '10' }],
    securedConfiguration: [{ key: 'ERP_TOKEN', value: 'canary-token' }],
  },
  {
    applicationName: 'sync-service',
    standardConfiguration: [{ key: 'ERP_URL', value: 'https://erp.example.com' }],
    securedConfiguration: [{ key: 'ERP_KEY', value: 'canary-key' }],
  },
  ...['nightly-job', 'merchant-app', 'merchant-view', 'enabler'].map((applicationName) => ({
    applicationName,
    standardConfiguration: [],
    securedConfiguration: [],
  })),
];

/** Values for every required global key. */
export const ORDER_SYNC_GLOBAL = {
  standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
  securedConfiguration: [{ key: 'SHARED_SECRET', value: 'canary-shared' }],
};

/** An otherwise empty organization with two projects, one of them a trial, and these repositories. */
export function orderSyncScenario(): string {
  return scenarioFolder({ 'repositories.json': repositories(), 'api-clients.json': apiClients() });
}

function repositories(): RepositoryTag[] {
  const source = { url: ORDER_SYNC_URL, ...configuration() };
  return [
    { ...source, tag: 'v1.0.0' },
    { ...source, tag: 'v1.1.0' },
    { ...source, url: OWN_CLIENT_URL, tag: 'v1.0.0', apiClient: { scopes: ['view_orders'] } },
  ];
}

function configuration(): Pick<RepositoryTag, 'configurations' | 'globalConfiguration' | 'applications'> {
  return {
    configurations: [
      application('order-events', 'event', 'BATCH_SIZE', 'ERP_TOKEN'),
      application('sync-service', 'service', 'ERP_URL', 'ERP_KEY'),
      application('nightly-job', 'job'),
      application('merchant-app', 'merchant-center-custom-application'),
      application('merchant-view', 'merchant-center-custom-view'),
      application('enabler', 'assets'),
    ],
    globalConfiguration: {
      standardConfiguration: [{ key: 'CTP_REGION', description: 'Region', required: true }],
      securedConfiguration: [{ key: 'SHARED_SECRET', description: 'Shared secret', required: true }],
    },
    applications: { 'sync-service': { endpoint: '/sync' }, 'nightly-job': { schedule: '0 2 * * *' } },
  };
}

function application(
  applicationName: string,
  applicationType: string,
  standard?: string,
  secured?: string,
): RepositoryTag['configurations'][number] {
  const keys = (key?: string): { key: string; description: string; required: boolean }[] =>
    key === undefined ? [] : [{ key, description: key, required: true }];
  return {
    applicationName,
    applicationType,
    standardConfiguration: keys(standard),
    securedConfiguration: keys(secured),
  };
}

function apiClients(): ApiClient[] {
  const client = (clientId: string, projectKey: string, ...scopes: string[]): ApiClient => ({
    clientId,
    clientSecret: 'simulator-only-secret',
    projectKey,
    scopes: scopes.map((scope) => `${scope}:${projectKey}`),
  });
  const operator = ['manage_connectors', 'manage_connectors_deployments', 'manage_api_clients'];
  return [
    client('operator-demo-store', 'demo-store', ...operator),
    client('operator-demo-outlet', 'demo-outlet', ...operator),
    client('project-demo-store', 'demo-store', 'manage_project'),
    client('orders-demo-store', 'demo-store', 'view_orders'),
  ];
}
