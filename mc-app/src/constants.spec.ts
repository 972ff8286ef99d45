import { rightsFromPermissions } from '@connect-console/domain';
import { ENTRY_POINT_URI_PATH, PERMISSIONS } from './constants';

const NOTHING = { view: false, manageConnectors: false, manageDeployments: false, replaySync: false };
const VIEW = { ...NOTHING, view: true };

// The Merchant Center puts `can` before the permission key (application kit: formatters.ts).
it.each([
  [PERMISSIONS.View, VIEW],
  [PERMISSIONS.Manage, VIEW],
  [PERMISSIONS.ManageConnectors, { ...VIEW, manageConnectors: true }],
  [PERMISSIONS.ManageDeployments, { ...VIEW, manageDeployments: true }],
  [PERMISSIONS.ManageSync, { ...VIEW, replaySync: true }],
])('the gateway reads can%s as the right that the screens mean by it', (permission, rights) => {
  expect(rightsFromPermissions([`can${permission}`], ENTRY_POINT_URI_PATH)).toEqual(rights);
});
