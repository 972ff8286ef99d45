import type { GraphQLSchema } from 'graphql';
import type { Project, SimulatorState, User } from '../../state.js';
import { hasAccess, isAdministrator } from '../access/applied-permissions.js';
import type { McContext } from '../access/requester.js';
import { loadSchema } from './load-schema.js';

/** Target `administration`: the organizations that the signed-in user administers. */
export function createAdministrationSchema(state: SimulatorState): GraphQLSchema {
  return loadSchema<McContext>('administration.graphql', {
    Query: {
      myOrganizations: (_source, _arguments, { user }) => {
        const results = organizationsOf(state, user);
        return {
          count: results.length,
          exists: results.length > 0,
          offset: 0,
          results,
          total: results.length,
        };
      },
    },
  });
}

/** Each once, although it may have several projects. */
export function organizationsOf({ projects }: SimulatorState, user: User): Project['organization'][] {
  if (!isAdministrator(user)) return [];
  const accessible = projects.filter(({ key }) => hasAccess(user, key));
  return [...new Map(accessible.map(({ organization }) => [organization.id, organization])).values()];
}
