import { createContext, useContext } from 'react';
import type { Lane } from '@connect-console/domain';

/** A run that somebody wants to hear of when it ends. */
export type WatchedRun = {
  connectorId: string;
  lane: Lane;
  /** When watching began, in ms since 1970 by this browser: compared with its own clock only. */
  since: number;
};

export type RunWatch = {
  runs: readonly WatchedRun[];
  watch: (connectorId: string, lane: Lane) => void;
  forget: (connectorId: string, lane: Lane) => void;
};

export const RunWatchContext = createContext<RunWatch | null>(null);

/** The runs that are watched wherever the user is in the application. */
export function useRunWatch(): RunWatch {
  const watch = useContext(RunWatchContext);
  if (watch === null) throw new Error('Watching runs needs a RunWatcher around it');
  return watch;
}
