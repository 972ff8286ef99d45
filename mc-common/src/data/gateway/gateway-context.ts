import { createApolloContextForProxyForwardTo } from '@commercetools-frontend/application-shell-connectors';

/** Apollo context that sends an operation to the gateway through the Merchant Center's forward-to proxy. */
export function createGatewayContext(
  origin: string,
): ReturnType<typeof createApolloContextForProxyForwardTo> {
  return createApolloContextForProxyForwardTo({
    uri: `${origin}/graphql`,
    audiencePolicy: 'forward-url-origin',
    includeUserPermissions: true,
  });
}
