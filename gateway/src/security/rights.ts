import type { Rights } from '@connect-console/domain';
import { GraphQLError } from 'graphql';

const RIGHT_IN_WORDS: Record<keyof Rights, string> = {
  view: 'view Connect Console',
  manageConnectors: 'manage connectors',
  manageDeployments: 'manage deployments',
  replaySync: 'replay sync',
};

/** Refuses a field to a user without the right, with HTTP 403; names the right in words. */
export function requireRight(rights: Rights, right: keyof Rights): void {
  if (rights[right]) return;
  throw new GraphQLError(
    `You do not have the right to ${RIGHT_IN_WORDS[right]}. Ask an administrator of your organization for it.`,
    { extensions: { code: 'FORBIDDEN', status: 403, http: { status: 403 }, details: { right } } },
  );
}
