import type { Rights } from '@connect-console/domain';

import { requireRight } from '../security/rights.js';
import type { GatewayContext } from './context.js';

type Resolve<Args, Result> = (parent: unknown, args: Args, context: GatewayContext) => Result;

/** A resolver that refuses a user without the right, before anything else happens. */
export function withRight<Args, Result>(
  right: keyof Rights,
  resolve: Resolve<Args, Result>,
): Resolve<Args, Result> {
  return (parent, args, context) => {
    requireRight(context.rights, right);
    return resolve(parent, args, context);
  };
}
