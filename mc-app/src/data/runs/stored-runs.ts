import { LANES } from '@connect-console/domain';
import { readStored, store } from '@connect-console/mc-common';
import { DEPLOYMENT_RUN_KINDS, type WatchedRun } from './run-watch';

/** Reads the watched runs of a project that a page before left in this tab. Anything else counts as none. */
export function readStoredRuns(projectKey: string): WatchedRun[] {
  try {
    const stored: unknown = JSON.parse(readStored('sessionStorage', storageKey(projectKey)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isWatchedRun) : [];
  } catch {
    return [];
  }
}

/** Keeps the watched runs over a reload of the page; without storage they last as long as the page. */
export function storeRuns(projectKey: string, runs: readonly WatchedRun[]): void {
  store('sessionStorage', storageKey(projectKey), JSON.stringify(runs));
}

function storageKey(projectKey: string): string {
  return `connect-console.watched-runs.${projectKey}`;
}

function isWatchedRun(value: unknown): value is WatchedRun {
  if (typeof value !== 'object' || value === null) return false;
  const { connectorId, lane, deploymentId, kind, name, since } = value as Record<string, unknown>; // Checked below.
  const isOfConnector = typeof connectorId === 'string' && LANES.some((known) => known === lane);
  const isOfDeployment =
    typeof deploymentId === 'string' &&
    typeof name === 'string' &&
    DEPLOYMENT_RUN_KINDS.some((known) => known === kind);
  return (isOfConnector || isOfDeployment) && typeof since === 'number';
}
