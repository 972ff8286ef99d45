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

const WIRING = gql`
  query WiringOfOne {
    deployment(id: "one") {
      id
      wiring {
        extensions {
          id
          destination
        }
        before {
          extensions {
            id
            destination
          }
        }
      }
    }
  }
`;

it('an extension keeps where it pointed before a run beside where it points now', () => {
  const { cache } = createConsoleApolloClient();
  const extension = { __typename: 'WiredExtension', id: 'the-same-extension' };
  const data = {
    deployment: {
      __typename: 'Deployment',
      id: 'one',
      wiring: {
        __typename: 'Wiring',
        extensions: [{ ...extension, destination: 'https://new.example.com' }],
        before: {
          __typename: 'WiringBefore',
          extensions: [{ ...extension, destination: 'https://old.example.com' }],
        },
      },
    },
  };
  cache.writeQuery({ query: WIRING, data });
  expect(cache.readQuery({ query: WIRING })).toEqual(data);
});
