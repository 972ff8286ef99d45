import { createContext, useContext } from 'react';
import type { Lane } from '@connect-console/domain';

export type ConnectorRunName = { connectorId: string; lane: Lane };

export type DeploymentRunName = {
  deploymentId: string;
  kind: DeploymentRunKind;
  /** Its key, else the name of its connector: when the run ends the Deployment may be gone. */
  name: string;
};

export const DEPLOYMENT_RUN_KINDS = ['deploy', 'redeploy', 'undeploy'] as const;

export type DeploymentRunKind = (typeof DEPLOYMENT_RUN_KINDS)[number];

/** Names a run: Connect is at one per lane of a connector, and at one per Deployment. */
export type RunName = ConnectorRunName | DeploymentRunName;

/**
 * A run that somebody wants to hear of when it ends. `since`: when watching began, in ms since 1970 by this browser,
 * compared with its own clock only.
 */
export type Watched<TName extends RunName> = TName & { since: number };

export type WatchedRun = Watched<ConnectorRunName> | Watched<DeploymentRunName>;

export type RunWatch = {
  runs: readonly WatchedRun[];
  watch: (run: RunName) => void;
  forget: (run: RunName) => void;
};

export const RunWatchContext = createContext<RunWatch | null>(null);

/** The runs that are watched wherever the user is in the application. */
export function useRunWatch(): RunWatch {
  const watch = useContext(RunWatchContext);
  if (watch === null) throw new Error('Watching runs needs a RunWatcher around it');
  return watch;
}

/** Whether two names stand for the same run; a Deployment's is the same whatever it is called. */
export function isSameRun(one: RunName, other: RunName): boolean {
  if ('deploymentId' in one) return 'deploymentId' in other && one.deploymentId === other.deploymentId;
  return 'connectorId' in other && one.connectorId === other.connectorId && one.lane === other.lane;
}
