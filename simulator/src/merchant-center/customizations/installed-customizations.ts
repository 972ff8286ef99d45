import type { CustomApplicationData, CustomViewData } from '@commercetools-frontend/application-config';
import type { Customization } from './customization.js';
import type { CustomizationPermission, Requester } from '../access/applied-permissions.js';

/** The product's registration data, as the Merchant Center would store it. */
export type InstalledCustomizations = {
  application: () => Promise<CustomApplicationData>;
  customView: () => Promise<CustomViewData>;
  /** The permissions that the requesting application or view declares. */
  permissionsOf: (requester: Requester) => Promise<CustomizationPermission[]>;
};

export function createInstalledCustomizations(
  application: Customization,
  customView: Customization,
): InstalledCustomizations {
  async function applicationData(): Promise<CustomApplicationData> {
    const { data } = await application.configuration();
    if (!('entryPointUriPath' in data)) throw new Error('mc-app is not configured as a custom application');
    return data;
  }
  async function customViewData(): Promise<CustomViewData> {
    const { data } = await customView.configuration();
    if ('entryPointUriPath' in data) throw new Error('mc-view is not configured as a custom view');
    return data;
  }
  return {
    application: applicationData,
    customView: customViewData,
    permissionsOf: async (requester) => {
      if (requester === 'application') return (await applicationData()).permissions;
      return requester === 'customView' ? (await customViewData()).permissions : [];
    },
  };
}
