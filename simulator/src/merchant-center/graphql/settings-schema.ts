import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Platform } from '../../platform.js';
import { appliedPermissions, hasAccess } from '../access/applied-permissions.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { loadSchema } from './load-schema.js';
import type { McContext } from '../access/requester.js';
import { organizationResolvers } from './organization-resolvers.js';
import { shownApplication, shownView } from './shown-customizations.js';

/** Target `settings`: what an organization registered, and what is installed in the project of the request. */
export function createSettingsSchema(
  platform: Pick<Platform, 'state' | 'clock' | 'nextId'>,
  installed: InstalledCustomizations,
): GraphQLSchema {
  const { Query, Mutation } = organizationResolvers(platform);
  return loadSchema<McContext>('settings.graphql', {
    Mutation,
    Query: {
      ...Query,
      projectExtension: (_source, _arguments, context) => {
        const projectKey = accessibleProject(context);
        return { id: `extension-${projectKey}`, projectKey };
      },
      allCustomViewsInstallationsByLocator: async (_source, { locator }: { locator: string }, context) => {
        const projectKey = accessibleProject(context);
        const views = await installed.customViewsIn(projectKey);
        return views
          .filter(({ locators, permissions }) => {
            const own = { requester: 'customView', ofCustomView: permissions } as const;
            return locators.includes(locator) && appliedPermissions(context.user, projectKey, own).length > 0;
          })
          .map((view) => ({ id: `${view.id}-${projectKey}`, customView: shownView(view) }));
      },
    },
    ProjectExtension: {
      installedApplications: async ({ projectKey }: { projectKey: string }) => {
        const applications = await installed.applicationsIn(projectKey);
        return applications.map((application) => ({
          id: `${application.id}-${projectKey}`,
          application: shownApplication(application),
        }));
      },
    },
  });
}

function accessibleProject({ user, projectKey }: McContext): string {
  if (hasAccess(user, projectKey)) return projectKey;
  throw new GraphQLError('You have no access to this project.', { extensions: { code: 'FORBIDDEN' } });
}
