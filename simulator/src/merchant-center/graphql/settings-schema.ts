import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { SimulatorState } from '../../state.js';
import {
  appliedPermissions,
  hasAccess,
  type CustomizationPermission,
} from '../access/applied-permissions.js';
import type { InstalledCustomizations } from '../customizations/installed-customizations.js';
import { loadSchema } from './load-schema.js';
import type { McContext } from '../access/requester.js';

/** Target `settings`: what is installed in the project of the request. */
export function createSettingsSchema(
  state: SimulatorState,
  installed: InstalledCustomizations,
): GraphQLSchema {
  return loadSchema<McContext>('settings.graphql', {
    Query: {
      projectExtension: (_source, _arguments, context) => {
        const projectKey = accessibleProject(context);
        return { id: `extension-${projectKey}`, projectKey };
      },
      allCustomViewsInstallationsByLocator: async (_source, { locator }: { locator: string }, context) => {
        const projectKey = accessibleProject(context);
        if (!isProductInstalled(state, projectKey)) return [];
        const view = await installed.customView();
        const held = appliedPermissions(context.user, projectKey, {
          requester: 'customView',
          ofCustomView: view.permissions,
        });
        return view.locators.includes(locator) && held.length > 0
          ? [{ id: `${view.id}-${projectKey}`, customView: withPermissionIds(view) }]
          : [];
      },
    },
    ProjectExtension: {
      installedApplications: async ({ projectKey }: { projectKey: string }) => {
        if (!isProductInstalled(state, projectKey)) return [];
        const { mainMenuLink, submenuLinks, ...application } = withPermissionIds(
          await installed.application(),
        );
        const links = {
          mainMenuLink: { id: `${application.id}-menu`, ...mainMenuLink },
          submenuLinks: submenuLinks.map((link) => ({ id: `${application.id}-${link.uriPath}`, ...link })),
        };
        return [{ id: `${application.id}-${projectKey}`, application: { ...application, ...links } }];
      },
    },
  });
}

function isProductInstalled(state: SimulatorState, projectKey: string): boolean {
  return state.projects.some((project) => project.key === projectKey && project.productInstalled);
}

function accessibleProject({ user, projectKey }: McContext): string {
  if (hasAccess(user, projectKey)) return projectKey;
  throw new GraphQLError('You have no access to this project.', { extensions: { code: 'FORBIDDEN' } });
}

function withPermissionIds<Data extends { id: string; permissions: CustomizationPermission[] }>(
  data: Data,
): Data {
  return {
    ...data,
    permissions: data.permissions.map((permission) => ({
      id: `${data.id}-${permission.name}`,
      ...permission,
    })),
  };
}
