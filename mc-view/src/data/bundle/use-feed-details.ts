import { useApolloClient } from '@apollo/client';
import { createGatewayContext, useGateway } from '@connect-console/mc-common';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { FetchFeedDetailsDocument } from '../generated/gateway';
import { NO_FEED_DETAILS, toFeedDetails, type FeedDetails } from './to-feed-details';

/** What the gateway tells about Deployments, by their keys; nothing as long as it has not answered, or cannot. */
export function useFeedDetails(deploymentKeys: readonly string[]): FeedDetails {
  const gateway = useGateway();
  const { data } = useMcQuery(FetchFeedDetailsDocument, {
    variables: { deploymentKeys: [...deploymentKeys] },
    context: createGatewayContext(gateway.status === 'found' ? gateway.origin : ''),
    fetchPolicy: 'no-cache',
    skip: gateway.status !== 'found' || deploymentKeys.length === 0,
  });
  return data ? toFeedDetails(data) : NO_FEED_DETAILS;
}

/** As `useFeedDetails`, when a user wants to know; never rejects. */
export function useFeedDetailsFetch(): (deploymentKeys: readonly string[]) => Promise<FeedDetails> {
  const client = useApolloClient();
  const gateway = useGateway();
  return async (deploymentKeys) => {
    if (gateway.status !== 'found' || deploymentKeys.length === 0) return NO_FEED_DETAILS;
    try {
      const { data } = await client.query({
        query: FetchFeedDetailsDocument,
        variables: { deploymentKeys: [...deploymentKeys] },
        context: createGatewayContext(gateway.origin),
        fetchPolicy: 'no-cache',
      });
      return toFeedDetails(data);
    } catch {
      return NO_FEED_DETAILS;
    }
  };
}
