import { missingScopes } from '../connect/granted-scopes.js';
import type { GatewayContext } from './context.js';
import type { GatewayInfo, GatewayInfoResolvers } from './generated/resolver-types.js';

/** What the gateway knows of itself without asking. */
export type GatewayFacts = Omit<GatewayInfo, 'missingScopes' | 'omittedSecrets'>;

export const gatewayResolvers: GatewayInfoResolvers<GatewayContext> = {
  missingScopes: async (_parent, _args, { findScopes, project }) =>
    missingScopes(await findScopes(), project.projectKey),
  omittedSecrets: (_parent, _args, { omittedSecrets }) => omittedSecrets.read(),
};
