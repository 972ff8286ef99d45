import type { StagedConnectorFacts } from '../connect/to-staged-connector.js';
import { readActivity } from '../journal/read-activity.js';
import type { GatewayContext } from './context.js';
import type { StagedConnectorResolvers } from './generated/resolver-types.js';
import { requireSingle } from './require-single.js';

/** Of one connector only: a list would read, and write, a journal per row. */
export const activityResolver: StagedConnectorResolvers<GatewayContext>['activity'] = (
  parent,
  _args,
  context,
  info,
) => {
  requireSingle(info, 'Ask for the activity of one connector at a time.');
  // Only rows of a list are less than this.
  return readActivity(parent as StagedConnectorFacts, context);
};
