import { ApolloError } from '@apollo/client';
import { GraphQLError } from 'graphql';
import { refusedParts } from './refused-parts';

const PARTS = ['records', 'targets', 'messages'] as const;

function refusal(part: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError('Refused', { path: [part], extensions });
}

const REASONS: [extensions: Record<string, unknown>, reason: string][] = [
  [{ code: 'insufficient_scope' }, 'forbidden'],
  [{ code: 'FORBIDDEN' }, 'forbidden'],
  [{ code: 'Forbidden', status: 403 }, 'forbidden'],
  [{ code: 'InvalidInput' }, 'failed'],
  [{}, 'failed'],
];

it.each(REASONS)('reads an error with %j as %s', (extensions, reason) => {
  const error = new ApolloError({ graphQLErrors: [refusal('messages', extensions)] });
  expect([...refusedParts(error, PARTS)]).toEqual([['messages', reason]]);
});

it('names each part that was refused', () => {
  const graphQLErrors = ['records', 'targets'].map((part) => refusal(part, { code: 'insufficient_scope' }));
  expect([...refusedParts(new ApolloError({ graphQLErrors }), PARTS).keys()]).toEqual(['records', 'targets']);
});

it('names none for what is about all of the request', () => {
  expect(refusedParts(undefined, PARTS).size).toBe(0);
  expect(refusedParts(new ApolloError({ networkError: new Error('Away') }), PARTS).size).toBe(0);
  const graphQLErrors = [new GraphQLError('No path'), refusal('strange', {})];
  expect(refusedParts(new ApolloError({ graphQLErrors }), PARTS).size).toBe(0);
});
