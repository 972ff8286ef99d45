import { isRunning, pollDelayMs } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchStagedConnectorDocument, type TFetchStagedConnectorQuery } from '../generated/gateway';
import { runningEntry, toActivity } from './to-activity';
import { toStagedConnector, type StagedConnector } from './to-staged-connector';

/** One ConnectorStaged; null when there is none with this id. Asked again by itself while Connect works on it. */
export function useStagedConnector(id: string): Loadable<StagedConnector | null> {
  const loadable = useGatewayQuery(FetchStagedConnectorDocument, { variables: { id }, pollDelay });
  return mapLoadable(
    loadable,
    ({ stagedConnector }) => stagedConnector && toStagedConnector(stagedConnector),
  );
}

/** Taken for the age of a run that the journal does not know: asked for elsewhere, or the journal cannot be read. */
const UNKNOWN_AGE_MS = 5 * 60_000;

function pollDelay({ stagedConnector }: TFetchStagedConnectorQuery): number | null {
  if (!stagedConnector || !isRunning(stagedConnector)) return null;
  const activity = toActivity(stagedConnector.activity);
  const ages = [runningEntry(activity, 'preview'), runningEntry(activity, 'publishing')]
    .filter((entry) => entry !== null)
    .map(({ startedAt }) => Date.parse(activity.asOf) - Date.parse(startedAt));
  return pollDelayMs(ages.length === 0 ? UNKNOWN_AGE_MS : Math.min(...ages));
}
