import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import type { Lane } from '@connect-console/domain';
import { RunWatchContext, type RunWatch, type WatchedRun } from '../data/connectors/runs/run-watch';
import { readStoredRuns, storeRuns } from '../data/connectors/runs/stored-runs';
import { RunNotice } from './run-notice';

/** Keeps the runs that somebody wants to hear of, over every change of page, and tells of the end of each. */
export function RunWatcher({ children }: { children: ReactNode }): ReactElement {
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const [runs, setRuns] = useState(() => readStoredRuns(projectKey));

  useEffect(() => storeRuns(projectKey, runs), [projectKey, runs]);
  const runWatch = useMemo(
    (): RunWatch => ({
      runs,
      watch: (connectorId, lane) =>
        setRuns((before) => [
          ...without(before, connectorId, lane),
          { connectorId, lane, since: Date.now() },
        ]),
      forget: (connectorId, lane) => setRuns((before) => without(before, connectorId, lane)),
    }),
    [runs],
  );

  return (
    <RunWatchContext value={runWatch}>
      {children}
      {runs.map((run) => (
        <RunNotice key={`${run.connectorId} ${run.lane} ${run.since}`} run={run} />
      ))}
    </RunWatchContext>
  );
}

function without(runs: readonly WatchedRun[], connectorId: string, lane: Lane): WatchedRun[] {
  return runs.filter((run) => run.connectorId !== connectorId || run.lane !== lane);
}
