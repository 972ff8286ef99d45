import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Project, SimulatorState, User } from '../../state.js';
import { appliedPermissions, hasAccess, isAdministrator } from '../access/applied-permissions.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { loadSchema } from './load-schema.js';
import type { McContext } from '../access/requester.js';

/** When the simulated accounts were made; shown nowhere. */
const ACCOUNT_CREATED_AT = '2024-01-15T09:00:00.000Z';

/** Target `mc`: the signed-in user and the projects. */
export function createMcSchema(state: SimulatorState, installed: InstalledCustomizations): GraphQLSchema {
  async function permissionsOf(
    { key }: Project,
    _arguments: unknown,
    { user, requester }: McContext,
  ): Promise<{ name: string; value: boolean }[]> {
    const ofCustomView = await installed.permissionsOf('customView', key);
    const applied = appliedPermissions(user, key, { requester, ofCustomView });
    return applied.map((name) => ({ name, value: true }));
  }

  return loadSchema<McContext>('mc.graphql', {
    Query: {
      allFeatures: () => [],
      amILoggedIn: () => true,
      me: (_source, _arguments, { user }) => userFields(user),
      project: (_source, { key }: { key?: string | null }, { user, projectKey }) => {
        const project = state.projects.find((candidate) => candidate.key === (key ?? projectKey));
        return hasAccess(user, project?.key) ? project : null;
      },
    },
    User: {
      defaultProjectKey: (_source, _arguments, { user }) => projectsOf(state, user)[0]?.key ?? null,
      projects: (_source, _arguments, { user }) => {
        const results = projectsOf(state, user);
        return { count: results.length, offset: 0, results, total: results.length };
      },
    },
    Project: {
      version: () => 1,
      initialized: () => true,
      expiry: () => ({ isActive: false, daysLeft: null }),
      suspension: () => ({ isActive: false, reason: null }),
      owner: ({ organization }: Project) => organization,
      isUserAdminOfCurrentProject: (_source, _arguments, { user }) => isAdministrator(user),
      productCatalogModel: () => 'Classic',
      allAppliedActionRights: () => [],
      allAppliedDataFences: () => [],
      allAppliedPermissions: permissionsOf,
      allPermissionsForAllApplications: (project: Project, noArguments: unknown, context) => ({
        allAppliedActionRights: [],
        allAppliedDataFences: [],
        allAppliedPermissions: permissionsOf(project, noArguments, context),
      }),
    },
  });
}

function userFields(user: User): Record<string, unknown> {
  return {
    id: user.id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    language: user.language,
    numberFormat: user.language,
    timeZone: null,
    businessRole: user.jobTitle,
    createdAt: ACCOUNT_CREATED_AT,
    lastModifiedAt: ACCOUNT_CREATED_AT,
    gravatarHash: createHash('md5').update(user.email).digest('hex'),
    idTokenUserInfo: null,
    launchdarklyTrackingId: user.id,
    launchdarklyTrackingGroup: 'simulator',
    launchdarklyTrackingCloudEnvironment: 'simulator',
    version: 1,
  };
}

function projectsOf(state: SimulatorState, user: User): Project[] {
  return state.projects.filter(({ key }) => hasAccess(user, key));
}
