import type { ReactElement } from 'react';
import type { Lane } from '@connect-console/domain';
import { isSameRun, useRunWatch } from '../../../data/runs/run-watch';
import { WatchToggle } from '../../../ui/watch-toggle';

type Props = { connectorId: string; lane: Lane };

/** Lets the user be told of the end of a run of a connector. */
export function WatchButton(run: Props): ReactElement {
  const { runs, watch, forget } = useRunWatch();
  const isWatched = runs.some((watched) => isSameRun(watched, run));
  return <WatchToggle isWatched={isWatched} onToggle={() => (isWatched ? forget : watch)(run)} />;
}
