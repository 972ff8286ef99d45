import { Suspense, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { lazyPart } from '@connect-console/mc-common';
import {
  isSameRun,
  RunWatchContext,
  type RunName,
  type RunWatch,
  type WatchedRun,
} from '../data/runs/run-watch';
import { readStoredRuns, storeRuns } from '../data/runs/stored-runs';

// Most visits watch nothing.
const LazyRunNotice = lazyPart(
  async () => (await import('./run-notice')).RunNotice,
  () => null,
);

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
      <Suspense fallback={null}>
        {runs.map((run) => (
          <LazyRunNotice key={keyOf(run)} run={run} />
        ))}
      </Suspense>
    </RunWatchContext>
  );
}

function keyOf(run: WatchedRun): string {
  return 'deploymentId' in run
    ? `${run.deploymentId} ${run.since}`
    : `${run.connectorId} ${run.lane} ${run.since}`;
}

function without(runs: readonly WatchedRun[], name: RunName): WatchedRun[] {
  return runs.filter((run) => !isSameRun(run, name));
}
