import type { Platform } from '../platform.js';
import type { Project } from '../state.js';
import type { Runs } from './runs.js';

/** What an endpoint works on: the platform, the long runs, and the project of the caller's token. */
export type ConnectCall = Platform & { runs: Runs; project: Project };

/** How a resource is named in a path: exactly one of the two is there. */
export type Locator = { id?: string; key?: string };

/** Whether a path names this resource. */
export function isLocated(resource: { id: string; key?: string }, { id, key }: Locator): boolean {
  return id === undefined ? key !== undefined && resource.key === key : resource.id === id;
}
