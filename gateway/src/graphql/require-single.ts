import type { GraphQLResolveInfo } from 'graphql';

import { badUserInput } from '../bad-user-input.js';

/** Refuses a field in the rows of a list, each of which would make calls of its own. */
export function requireSingle({ path }: Pick<GraphQLResolveInfo, 'path'>, message: string): void {
  if (typeof path.prev?.key === 'number') throw badUserInput(message);
}
