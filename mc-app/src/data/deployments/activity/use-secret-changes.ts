import { mapLoadable, useGatewayQuery, type Loadable } from '@connect-console/mc-common';
import { FetchSecretChangesDocument, type TFetchSecretChangesQuery } from '../../generated/gateway';

/** A secured value that was given here; `application` null: shared by all. `at`: ISO 8601, platform time. */
export type SecretChange = { application: string | null; key: string; at: string };

/** When secured values of a Deployment were given here, newest first; what was done elsewhere is not known. */
export function useSecretChanges(id: string): Loadable<SecretChange[]> {
  const loadable = useGatewayQuery(FetchSecretChangesDocument, { variables: { id } });
  return mapLoadable(loadable, toSecretChanges);
}

function toSecretChanges({ deploymentActivity }: TFetchSecretChangesQuery): SecretChange[] {
  return deploymentActivity.entries
    .filter(({ origin, state }) => origin === 'console' && ARRIVED.includes(state))
    .flatMap(({ startedAt, change }) =>
      (change?.secretsReplaced ?? []).map(({ application, key }) => ({ application, key, at: startedAt })),
    );
}

/** Connect has taken it in, however the run ended. */
const ARRIVED = ['running', 'ended'];
