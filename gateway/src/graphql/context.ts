import type { Rights } from '@connect-console/domain';

import type { ConnectApi } from '../connect/connect-api.js';

/** What resolvers may use: made anew for every verified request. */
export type GatewayContext = {
  rights: Rights;
  project: { projectKey: string; region: string };
  connect: ConnectApi;
};
