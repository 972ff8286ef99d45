import { entryPointUriPathToPermissionKeys } from '@commercetools-frontend/application-shell/ssr';
import type { ApplicationWindow } from '@commercetools-frontend/constants';

declare let window: ApplicationWindow;

const DEFAULT_ENTRY_POINT = 'connect-console';

// The configuration file (Node) and the browser must agree, or the deployed permission names differ from those
// that the screens demand. Connect sets ENTRY_POINT_URI_PATH; the compiled page carries it in `window.app`.
export const ENTRY_POINT_URI_PATH: string =
  (typeof window === 'undefined' ? process.env.ENTRY_POINT_URI_PATH : window.app.entryPointUriPath) ??
  DEFAULT_ENTRY_POINT;

export const PERMISSIONS = entryPointUriPathToPermissionKeys(ENTRY_POINT_URI_PATH, [
  'connectors',
  'deployments',
  'sync',
]);
