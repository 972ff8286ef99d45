import { gql } from '@apollo/client';
import { createConsoleApolloClient } from './apollo-client';

const DEPLOYMENT = gql`
  query OneDeployment($id: ID!) {
    deployment(id: $id) {
      id
      connector {
        id
        repository {
          tag
        }
      }
    }
  }
`;

function deployment(id: string, tag: string) {
  return {
    deployment: {
      __typename: 'Deployment',
      id,
      connector: {
        __typename: 'DeployedConnector',
        id: 'the-same-connector',
        repository: { __typename: 'Repository', tag },
      },
    },
  };
}

it('two deployments of one connector keep their own version in the cache', () => {
  const { cache } = createConsoleApolloClient();
  cache.writeQuery({ query: DEPLOYMENT, variables: { id: 'old' }, data: deployment('old', 'v1.0.0') });
  cache.writeQuery({ query: DEPLOYMENT, variables: { id: 'new' }, data: deployment('new', 'v2.0.0') });
  expect(cache.readQuery({ query: DEPLOYMENT, variables: { id: 'old' } })).toEqual(
    deployment('old', 'v1.0.0'),
  );
});
