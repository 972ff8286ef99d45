import type { CustomApplicationData, CustomViewData } from '@commercetools-frontend/application-config';
import type { CustomizationPermission } from '../access/applied-permissions.js';
import type { CustomApplicationDraft, CustomViewDraft, Registered, SimulatorState } from '../../state.js';

type Shown = Record<string, unknown>;

/** An application as `settings` answers it: its links and permissions have ids. */
export function shownApplication({
  mainMenuLink,
  submenuLinks,
  ...application
}: CustomApplicationData): Shown {
  return {
    ...withPermissionIds(application),
    mainMenuLink: { id: `${application.id}-menu`, ...mainMenuLink },
    submenuLinks: submenuLinks.map((link) => ({ id: `${application.id}-${link.uriPath}`, ...link })),
  };
}

/** A view as `settings` answers it. */
export function shownView(view: CustomViewData): Shown {
  return withPermissionIds(view);
}

/** What an organization sees of an application that it registered. */
export function shownRegisteredApplication(registered: Registered<CustomApplicationDraft>): Shown {
  const { id, draft } = registered;
  return { ...shownApplication({ ...draft, id }), ...datesOf(registered), deployments: [] };
}

/** What an organization sees of a view that it registered. */
export function shownRegisteredView(registered: Registered<CustomViewDraft>): Shown {
  const { id, draft } = registered;
  return { ...shownView({ ...draft, id }), ...datesOf(registered) };
}

/** An installation as its organization sees it; `customization` is what is installed. */
export function shownInstallation<Draft>(
  { projects }: SimulatorState,
  { organizationId, installation }: Registered<Draft>,
  customization: Shown,
): Shown | null {
  if (installation === undefined) return null;
  const { id, createdAt, updatedAt, projectKeys } = installation;
  const inProjects = projects.filter(
    ({ key, organization }) => organization.id === organizationId && (projectKeys?.includes(key) ?? true),
  );
  return {
    id,
    createdAt,
    updatedAt,
    installInAllProjects: projectKeys === null,
    projects: inProjects.map(({ key }) => ({ id: `extension-${key}`, projectKey: key })),
    ...customization,
  };
}

function datesOf<Draft>({ status, createdAt, updatedAt }: Registered<Draft>): Shown {
  return { status, createdAt, updatedAt };
}

function withPermissionIds(data: { id: string; permissions: CustomizationPermission[] }): Shown {
  const permissions = data.permissions.map((permission) => ({
    id: `${data.id}-${permission.name}`,
    ...permission,
  }));
  return { ...data, permissions };
}
