import type { Project, SimulatorState, User } from '../../state.js';

function buildProject(overrides: Partial<Project> = {}): Project {
  return {
    key: 'demo-store',
    name: 'Demo store',
    region: 'us-central1.gcp',
    organization: { id: 'organization-1', name: 'Demo organization' },
    languages: ['en', 'de'],
    currencies: ['USD'],
    countries: ['US'],
    isProductionProject: true,
    productInstalled: true,
    ...overrides,
  };
}

export function buildUser(overrides: Partial<User> = {}): User {
  return {
    id: 'user-admin',
    name: 'admin',
    email: 'admin@example.com',
    firstName: 'Ada',
    lastName: 'Admin',
    language: 'en',
    jobTitle: 'Administrator',
    permissions: {
      'demo-store': [
        'canViewOrders',
        'canManageConnectConsoleDeployments',
        'canView',
        'canManage',
        'canViewMessageData',
      ],
      'demo-outlet': ['canViewOrders'],
    },
    ...overrides,
  };
}

export function buildState(overrides: Partial<SimulatorState> = {}): SimulatorState {
  return {
    projects: [
      buildProject(),
      buildProject({ key: 'demo-outlet', name: 'Demo outlet', productInstalled: false }),
    ],
    users: [
      buildUser(),
      buildUser({
        id: 'user-merchant',
        name: 'merchant',
        permissions: { 'demo-store': ['canViewConnectConsole', 'canView'] },
      }),
      buildUser({ id: 'user-stranger', name: 'stranger', permissions: { 'other-project': [] } }),
    ],
    apiClients: [],
    repositories: [],
    connectorsStaged: [],
    connectors: [],
    deployments: [],
    customObjects: {},
    orders: {},
    customApplications: [],
    customViews: [],
    ...overrides,
  };
}
