import type { Platform } from '../../platform.js';
import type {
  CustomApplicationDraft,
  CustomizationStatus,
  CustomViewDraft,
  Registered,
  SimulatorState,
} from '../../state.js';
import type { McContext } from '../access/requester.js';
import { createCustomizationRegistry, refuse } from '../customizations/customization-registry.js';
import { organizationsOf } from './administration-schema.js';
import {
  shownInstallation,
  shownRegisteredApplication,
  shownRegisteredView,
} from './shown-customizations.js';

type Deps = Pick<Platform, 'state' | 'clock' | 'nextId'>;
type Owner = { organizationId: string };
type Shown = Record<string, unknown>;
type Resolve<Arguments> = (source: unknown, args: Arguments, context: McContext) => Shown | null;
/** The resolvers of `settings` for organizations, whose arguments the schema checks. */
type Resolvers = { Query: Record<string, Resolve<never>>; Mutation: Record<string, Resolve<never>> };

/** Target `settings` for organizations: registering, installing and removing custom applications and views. */
export function organizationResolvers(platform: Deps): Resolvers {
  const { state } = platform;
  return {
    Query: {
      organizationExtension: guarded(state, ({ organizationId }: Owner) =>
        shownOrganization(state, organizationId),
      ),
      organizationExtensionForCustomApplication: (_source, args: { entryPointUriPath: string }, { user }) => {
        const found = state.customApplications.find(
          ({ draft }) => draft.entryPointUriPath === args.entryPointUriPath,
        );
        return found && isOwn(state, found, user)
          ? { ...ownerOf(state, found), application: shownRegisteredApplication(found) }
          : null;
      },
      organizationExtensionForCustomView: (_source, { customViewId }: { customViewId: string }, { user }) => {
        const found = state.customViews.find(({ id }) => id === customViewId);
        return found && isOwn(state, found, user)
          ? { ...ownerOf(state, found), customView: shownRegisteredView(found) }
          : null;
      },
    },
    Mutation: { ...applicationMutations(platform), ...viewMutations(platform) },
  };
}

function applicationMutations(platform: Deps): Resolvers['Mutation'] {
  const { state } = platform;
  const registry = createCustomizationRegistry<CustomApplicationDraft>({
    platform,
    noun: 'Custom Application',
    stored: () => state.customApplications,
    check: ({ entryPointUriPath }, others) => {
      if (!others.some(({ draft }) => draft.entryPointUriPath === entryPointUriPath)) return;
      refuse('BAD_REQUEST', `The entry point URI path "${entryPointUriPath}" is taken.`);
    },
  });
  type One = Owner & { applicationId: string };
  const installed = (one: Registered<CustomApplicationDraft>): Shown | null =>
    shownInstallation(state, one, { application: shownRegisteredApplication(one) });
  return {
    createCustomApplication: guarded(
      state,
      ({ organizationId, data }: Owner & { data: CustomApplicationDraft }) =>
        shownRegisteredApplication(registry.register(organizationId, data)),
    ),
    updateCustomApplication: guarded(
      state,
      ({ organizationId, applicationId, data }: One & { data: CustomApplicationDraft }) =>
        shownRegisteredApplication(registry.change(organizationId, applicationId, data)),
    ),
    changeCustomApplicationStatus: guarded(
      state,
      ({ organizationId, applicationId, status }: One & { status: CustomizationStatus }) =>
        shownRegisteredApplication(registry.setStatus(organizationId, applicationId, status)),
    ),
    installCustomApplication: guarded(
      state,
      ({ organizationId, applicationId, projectKeys = null }: One & { projectKeys?: string[] | null }) =>
        installed(registry.install(organizationId, applicationId, projectKeys)),
    ),
    uninstallCustomApplication: guarded(
      state,
      ({ organizationId, installedApplicationId }: Owner & { installedApplicationId: string }) =>
        installed(registry.uninstall(organizationId, installedApplicationId)),
    ),
    deleteCustomApplication: guarded(state, ({ organizationId, applicationId }: One) =>
      shownRegisteredApplication(registry.remove(organizationId, applicationId)),
    ),
  };
}

function viewMutations(platform: Deps): Resolvers['Mutation'] {
  const { state } = platform;
  const registry = createCustomizationRegistry<CustomViewDraft>({
    platform,
    noun: 'Custom View',
    stored: () => state.customViews,
  });
  type One = Owner & { customViewId: string };
  const installed = (one: Registered<CustomViewDraft>): Shown | null =>
    shownInstallation(state, one, { customView: shownRegisteredView(one) });
  return {
    createCustomView: guarded(state, ({ organizationId, data }: Owner & { data: CustomViewDraft }) =>
      shownRegisteredView(registry.register(organizationId, data)),
    ),
    updateCustomView: guarded(
      state,
      ({ organizationId, customViewId, data }: One & { data: CustomViewDraft }) =>
        shownRegisteredView(registry.change(organizationId, customViewId, data)),
    ),
    changeCustomViewStatus: guarded(
      state,
      ({ organizationId, customViewId, status }: One & { status: CustomizationStatus }) =>
        shownRegisteredView(registry.setStatus(organizationId, customViewId, status)),
    ),
    installCustomView: guarded(
      state,
      ({ organizationId, customViewId, projectKeys = null }: One & { projectKeys?: string[] | null }) =>
        installed(registry.install(organizationId, customViewId, projectKeys)),
    ),
    uninstallCustomView: guarded(
      state,
      ({ organizationId, installedCustomViewId }: Owner & { installedCustomViewId: string }) =>
        installed(registry.uninstall(organizationId, installedCustomViewId)),
    ),
    deleteCustomView: guarded(state, ({ organizationId, customViewId }: One) =>
      shownRegisteredView(registry.remove(organizationId, customViewId)),
    ),
  };
}

/** Only administrators of the organization; others learn no more than that. */
function guarded<Arguments extends Owner>(
  state: SimulatorState,
  resolve: (args: Arguments) => Shown | null,
): Resolve<Arguments> {
  return (_source, args, { user }) => {
    if (!organizationsOf(state, user).some(({ id }) => id === args.organizationId)) {
      refuse('FORBIDDEN', 'You do not administer this organization.');
    }
    return resolve(args);
  };
}

function isOwn<Draft>(
  state: SimulatorState,
  { organizationId }: Registered<Draft>,
  user: McContext['user'],
): boolean {
  return organizationsOf(state, user).some(({ id }) => id === organizationId);
}

function ownerOf<Draft>({ projects }: SimulatorState, { organizationId }: Registered<Draft>): Shown {
  const owner = projects.find(({ organization }) => organization.id === organizationId)?.organization;
  return { id: `extension-${organizationId}`, organizationId, organizationName: owner?.name ?? null };
}

function shownOrganization(state: SimulatorState, organizationId: string): Shown {
  const applications = state.customApplications.filter((one) => one.organizationId === organizationId);
  const views = state.customViews.filter((one) => one.organizationId === organizationId);
  const installedApplications = applications.map((one) =>
    shownInstallation(state, one, { application: shownRegisteredApplication(one) }),
  );
  const installedViews = views.map((one) =>
    shownInstallation(state, one, { customView: shownRegisteredView(one) }),
  );
  return {
    id: `extension-${organizationId}`,
    organizationId,
    registeredApplications: applications.map(shownRegisteredApplication),
    registeredCustomViews: views.map(shownRegisteredView),
    installedApplications: installedApplications.filter((one) => one !== null),
    installedCustomViews: installedViews.filter((one) => one !== null),
  };
}
