import { useApolloClient } from '@apollo/client';
import { isRunning, pollDelayMs } from '@connect-console/domain';
import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import {
  FetchStagedConnectorDocument,
  FetchWhereDeployedDocument,
  type TFetchStagedConnectorQuery,
} from '../generated/gateway';
import { runningEntry, toActivity } from './journal/to-activity';
import { toStagedConnector, type StagedConnector } from './to-staged-connector';

/**
 * One ConnectorStaged; null when there is none with this id. Asked again by itself while Connect works on it; a retry
 * asks again for where it is deployed, too.
 */
export function useStagedConnector(id: string): Loadable<StagedConnector | null> {
  const loadable = useGatewayQuery(FetchStagedConnectorDocument, { variables: { id }, pollDelay });
  const client = useApolloClient();
  const connector = mapLoadable(
    loadable,
    ({ stagedConnector }) => stagedConnector && toStagedConnector(stagedConnector),
  );
  if (connector.status !== 'ready') return connector;
  return {
    ...connector,
    retry: () => {
      connector.retry();
      client.refetchQueries({
        include: 'active',
        onQueryUpdated: ({ options }) => options.query === FetchWhereDeployedDocument,
      });
    },
  };
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
