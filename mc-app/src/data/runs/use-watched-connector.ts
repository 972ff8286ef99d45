import { pollDelayMs, readLane, type JournalVerdict } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchWatchedConnectorDocument, type TFetchWatchedConnectorQuery } from '../generated/gateway';
import type { ConnectorRunName, Watched } from './run-watch';

/** How a watched run stands; null when there is no such connector any more. */
export type WatchedConnector = {
  name: string;
  isRunning: boolean;
  verdict: JournalVerdict;
} | null;

/** Asks in growing intervals, and as little as possible, how a run stands; not at all when somebody else asks. */
export function useWatchedConnector(
  run: Watched<ConnectorRunName>,
  isAskedElsewhere: boolean,
): Loadable<WatchedConnector> {
  const loadable = useGatewayQuery(FetchWatchedConnectorDocument, {
    variables: { id: run.connectorId },
    pollDelay: () => pollDelayMs(Date.now() - run.since),
    // A part of the answer that came by another way would not match the rest of that page.
    isAskedElsewhere,
  });
  return mapLoadable(loadable, (wire) => toWatchedConnector(wire, run));
}

function toWatchedConnector(
  { stagedConnector }: TFetchWatchedConnectorQuery,
  { lane }: ConnectorRunName,
): WatchedConnector {
  if (!stagedConnector) return null;
  const { name, status, isPreviewable } = stagedConnector;
  const { state, verdict } = readLane(
    { status, isPreviewable, version: 0, tag: '', previewableReport: null, publishingReport: null },
    lane,
  );
  return { name, isRunning: state === 'running', verdict };
}
