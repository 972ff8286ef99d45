import type { CustomApplicationData, CustomViewData } from '@commercetools-frontend/application-config';
import type { Registered, SimulatorState } from '../../state.js';
import type { CustomizationPermission, Requester } from '../access/applied-permissions.js';
import type { Customization } from './customization.js';

/** What is installed in a project: as somebody registered it, else the product where the scenario has it installed. */
export type InstalledCustomizations = {
  applicationsIn: (projectKey: string) => Promise<CustomApplicationData[]>;
  customViewsIn: (projectKey: string) => Promise<CustomViewData[]>;
  /** The permissions that the requesting application or view declares. */
  permissionsOf: (requester: Requester, projectKey: string) => Promise<CustomizationPermission[]>;
};

export function createInstalledCustomizations(
  state: SimulatorState,
  product: { application: Customization; customView: Customization },
): InstalledCustomizations {
  const hasProduct = (projectKey: string): boolean =>
    state.projects.some(({ key, productInstalled }) => key === projectKey && productInstalled);

  async function applicationsIn(projectKey: string): Promise<CustomApplicationData[]> {
    const registered = installedIn(state, state.customApplications, projectKey);
    return hasProduct(projectKey)
      ? [...registered, await productApplication(product.application)]
      : registered;
  }
  async function customViewsIn(projectKey: string): Promise<CustomViewData[]> {
    const registered = installedIn(state, state.customViews, projectKey);
    return hasProduct(projectKey) ? [...registered, await productCustomView(product.customView)] : registered;
  }
  return {
    applicationsIn,
    customViewsIn,
    permissionsOf: async (requester, projectKey) => {
      if (requester !== 'application' && requester !== 'customView') return [];
      const installed = await (requester === 'application' ? applicationsIn : customViewsIn)(projectKey);
      return installed.flatMap(({ permissions }) => permissions);
    },
  };
}

function installedIn<Draft extends object>(
  { projects }: SimulatorState,
  registered: readonly Registered<Draft>[],
  projectKey: string,
): (Draft & { id: string })[] {
  const owner = projects.find(({ key }) => key === projectKey)?.organization.id;
  return registered
    .filter(({ organizationId, installation }) => {
      if (organizationId !== owner || installation === undefined) return false;
      return installation.projectKeys?.includes(projectKey) ?? true;
    })
    .map(({ id, draft }) => ({ ...draft, id }));
}

async function productApplication({ configuration }: Customization): Promise<CustomApplicationData> {
  const { data } = await configuration();
  if (!('entryPointUriPath' in data)) throw new Error('mc-app is not configured as a custom application');
  return data;
}

async function productCustomView({ configuration }: Customization): Promise<CustomViewData> {
  const { data } = await configuration();
  if ('entryPointUriPath' in data) throw new Error('mc-view is not configured as a custom view');
  return data;
}
