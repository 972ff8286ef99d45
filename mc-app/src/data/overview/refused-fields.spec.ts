import { ApolloError } from '@apollo/client';
import { GraphQLError } from 'graphql';
import { refusedFields } from './refused-fields';

function refusal(field: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError('Refused', { path: [field], extensions });
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
  expect([...refusedFields(error)]).toEqual([['messages', reason]]);
});

it('names each field that was refused', () => {
  const graphQLErrors = ['records', 'targets'].map((field) => refusal(field, { code: 'insufficient_scope' }));
  expect([...refusedFields(new ApolloError({ graphQLErrors })).keys()]).toEqual(['records', 'targets']);
});

it('names none for what is about all of the request', () => {
  expect(refusedFields(undefined).size).toBe(0);
  expect(refusedFields(new ApolloError({ networkError: new Error('Away') })).size).toBe(0);
  const graphQLErrors = [new GraphQLError('No path'), refusal('strange', {})];
  expect(refusedFields(new ApolloError({ graphQLErrors })).size).toBe(0);
});
