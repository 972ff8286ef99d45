import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import {
  isSameRun,
  RunWatchContext,
  type RunName,
  type RunWatch,
  type WatchedRun,
} from '../data/runs/run-watch';
import { readStoredRuns, storeRuns } from '../data/runs/stored-runs';
import { ConnectorRunNotice } from './connector-run-notice';
import { DeploymentRunNotice } from './deployment-run-notice';

/** Keeps the runs that somebody wants to hear of, over every change of page, and tells of the end of each. */
export function RunWatcher({ children }: { children: ReactNode }): ReactElement {
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const [runs, setRuns] = useState(() => readStoredRuns(projectKey));

  useEffect(() => storeRuns(projectKey, runs), [projectKey, runs]);
  const runWatch = useMemo(
    (): RunWatch => ({
      runs,
      watch: (run) => setRuns((before) => [...without(before, run), { ...run, since: Date.now() }]),
      forget: (run) => setRuns((before) => without(before, run)),
    }),
    [runs],
  );

  return (
    <RunWatchContext value={runWatch}>
      {children}
      {runs.map((run) =>
        'deploymentId' in run ? (
          <DeploymentRunNotice key={`${run.deploymentId} ${run.since}`} run={run} />
        ) : (
          <ConnectorRunNotice key={`${run.connectorId} ${run.lane} ${run.since}`} run={run} />
        ),
      )}
    </RunWatchContext>
  );
}

function without(runs: readonly WatchedRun[], name: RunName): WatchedRun[] {
  return runs.filter((run) => !isSameRun(run, name));
}
