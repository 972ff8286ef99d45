import type { Request } from 'express';
import type { SimulatorState, User } from '../../state.js';
import type { Requester } from './applied-permissions.js';
import { CUSTOM_VIEW_ID, ENTRY_POINT_URI_PATH } from '../customizations/customization.js';

/** Who asks, for which project, from which part of the Merchant Center. */
export type McContext = { user: User; projectKey: string | undefined; requester: Requester };

type Known = Pick<SimulatorState, 'customApplications' | 'customViews'>;

/** Reads the headers that the application kit sets on every request. */
export function contextOf(request: Request, user: User, known: Known): McContext {
  return { user, projectKey: request.get('x-project-key'), requester: requesterOf(request, known) };
}

function requesterOf(request: Request, { customApplications, customViews }: Known): Requester {
  const customViewId = request.get('x-custom-view-id');
  if (customViewId !== undefined) {
    const isKnown = customViewId === CUSTOM_VIEW_ID || customViews.some(({ id }) => id === customViewId);
    return isKnown ? 'customView' : 'unknown';
  }
  // `<application id>:<entry point>`; a development server sends `__local:<entry point>`.
  const [, entryPoint] = (request.get('x-application-id') ?? '').split(':');
  const isRegistered = customApplications.some(({ draft }) => draft.entryPointUriPath === entryPoint);
  if (entryPoint === ENTRY_POINT_URI_PATH || isRegistered) return 'application';
  // Development servers of custom views send no view id.
  if (entryPoint === '@@custom-view-host@@') return 'customView';
  return entryPoint === 'orders' ? 'builtIn' : 'unknown';
}
