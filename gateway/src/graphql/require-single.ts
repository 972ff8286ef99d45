import type { GraphQLResolveInfo } from 'graphql';

import { badUserInput } from '../bad-user-input.js';

/** Refuses a field below the rows of a list, each of which would make calls of its own. */
export function requireSingle({ path }: Pick<GraphQLResolveInfo, 'path'>, message: string): void {
  for (let place = path.prev; place !== undefined; place = place.prev) {
    if (typeof place.key === 'number') throw badUserInput(message);
  }
}
