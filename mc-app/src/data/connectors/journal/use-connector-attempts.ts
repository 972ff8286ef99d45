import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchConnectorAttemptsDocument } from '../../generated/gateway';
import { toActivity, toAttempts, type Activity, type Attempt } from './to-activity';

/** Every run of a connector that the journal knows, newest first, with its report. */
export function useConnectorAttempts(id: string): Loadable<Activity & { attempts: Attempt[] }> {
  const loadable = useGatewayQuery(FetchConnectorAttemptsDocument, { variables: { id }, keepPrevious: true });
  return mapLoadable(loadable, ({ stagedConnector }) => {
    const wire = stagedConnector?.activity ?? NOTHING;
    return { ...toActivity(wire), attempts: toAttempts(wire) };
  });
}

/** The connector has been deleted while somebody read about it. */
const NOTHING = { asOf: '1970-01-01T00:00:00.000Z', available: false, complete: false, entries: [] };
