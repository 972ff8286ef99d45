import type { ApolloClient, NormalizedCacheObject } from '@apollo/client';
import { createApolloClient } from '@commercetools-frontend/application-shell-connectors';
import { createWakeUpLink } from './wake-up-link';

/** The Apollo client to pass to the application's or the view's shell. */
export function createConsoleApolloClient(): ApolloClient<NormalizedCacheObject> {
  return createApolloClient({
    // The only place where the kit lets a link in; it sits before the kit's own handling of a 401.
    restLink: createWakeUpLink(),
    cache: {
      typePolicies: {
        // A snapshot per deployment: two deployments of one connector hold different data under the same id.
        DeployedConnector: { keyFields: false, merge: true },
        // The draft for a preview, the published Connector for the others: under the same id as well.
        LatestConnector: { keyFields: false, merge: true },
        // As they are now and as they were before a run: under the same id as well.
        WiredExtension: { keyFields: false },
        WiredSubscription: { keyFields: false },
        WiredType: { keyFields: false },
        // Up to a thousand at once, read by one screen only: looking each up by its id would block the page.
        CustomObject: { keyFields: false },
        Message: { keyFields: false },
        // Parts without an id that screens ask different fields of: an answer must not drop what another one brought.
        Activity: { merge: true },
        Creator: { merge: true },
        GatewayInfo: { merge: true },
        JournalEnding: { merge: true },
        Repository: { merge: true },
      },
    },
  });
}
