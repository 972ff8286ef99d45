import { ApolloError, type ServerError, type ServerParseError } from '@apollo/client';
import { buildApiError } from '../test-utils/api-error.builder';
import { isNoAnswer, isOutcomeUnknown, toApiError, type ApiError } from './api-error';

const CALM = {
  correlationId: null,
  retryAfterSeconds: null,
  field: null,
  refusedKeys: [],
  missingScope: null,
};

function serverError(statusCode: number, result: unknown, headers: Record<string, string> = {}): ApolloError {
  const networkError = Object.assign(
    new Error(`Response not successful: Received status code ${statusCode}`),
    {
      name: 'ServerError',
      statusCode,
      result,
      response: { headers: new Map(Object.entries(headers)) },
    },
  );
  return new ApolloError({ networkError: networkError as unknown as ServerError });
}

function graphQlError(message: string, extensions: Record<string, unknown>): ApolloError {
  return new ApolloError({ graphQLErrors: [{ message, extensions }] });
}

describe('reading what went wrong with a request', () => {
  it.each<[string, ApolloError, Partial<ApiError>]>([
    [
      'a code of the Connect API is kept with status and correlation id',
      graphQlError('Repository with the tag is not reachable', {
        code: 'GitRepositoryNotReachable',
        status: 422,
        correlationId: 'connect-7',
      }),
      { kind: 'unknown', code: 'GitRepositoryNotReachable', status: 422, correlationId: 'connect-7' },
    ],
    [
      'an outdated version is a conflict',
      graphQlError('Version mismatch', { code: 'ConcurrentModification', status: 409 }),
      { kind: 'conflict', status: 409 },
    ],
    [
      'a second preview request is a conflict',
      graphQlError('In progress', { code: 'ConnectorStagedPreviewRequestUnderProcess', status: 400 }),
      { kind: 'conflict' },
    ],
    [
      'a taken key is about a field',
      graphQlError('Taken', { code: 'DuplicateField', status: 400, details: { field: 'key' } }),
      { kind: 'field', field: 'key' },
    ],
    [
      'a detailed message counts more than a general one, and names the field',
      graphQlError('Request body does not contain valid JSON.', {
        code: 'InvalidJsonInput',
        status: 400,
        details: { detailedErrorMessage: "repository.url: 'x' does not end with .git" },
      }),
      { message: "repository.url: 'x' does not end with .git", field: 'repository.url' },
    ],
    [
      'a detailed message need not name a field',
      graphQlError('Bad', {
        code: 'InvalidJsonInput',
        details: { detailedErrorMessage: 'Unexpected token: }' },
      }),
      { message: 'Unexpected token: }', field: null },
    ],
    [
      'a refused configuration names its keys, and leaves out what is no key',
      graphQlError('Refused', {
        code: 'CONFIGURATION_REFUSED',
        status: 400,
        details: {
          problems: [
            { application: 'service', key: 'API_KEY', problem: 'requiredSecret' },
            { application: null, key: 'REGION', problem: 'required' },
            { key: 7 },
            'x',
          ],
        },
      }),
      {
        kind: 'field',
        refusedKeys: [
          { application: 'service', key: 'API_KEY', problem: 'requiredSecret' },
          { application: null, key: 'REGION', problem: 'required' },
        ],
      },
    ],
    [
      'a connector that has moved on is a conflict',
      graphQlError('Moved on', { code: 'TARGET_CHANGED', status: 409 }),
      { kind: 'conflict' },
    ],
    [
      'a missing scope is named',
      graphQlError('No', { code: 'UPSTREAM_FORBIDDEN', details: { missingScope: 'manage_api_clients' } }),
      { missingScope: 'manage_api_clients' },
    ],
    [
      'something deleted is not found',
      graphQlError('No such Deployment', { code: 'ResourceNotFound', status: 404 }),
      { kind: 'notFound' },
    ],
    [
      'an unknown code with status 404 is not found',
      graphQlError('Gone', { code: 'New', status: 404 }),
      { kind: 'notFound' },
    ],
    [
      'an unreachable Connect API is unavailable',
      graphQlError('connect ECONNREFUSED', { code: 'UPSTREAM_UNREACHABLE', status: 502 }),
      { kind: 'unavailable', code: 'UPSTREAM_UNREACHABLE', status: 502 },
    ],
    [
      'a rate limit tells how long to wait',
      graphQlError('Slow down', { code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 12 }),
      { kind: 'unavailable', retryAfterSeconds: 12 },
    ],
    [
      'a right that commercetools refuses is forbidden',
      graphQlError('Insufficient scope', { code: 'insufficient_scope' }),
      { kind: 'forbidden', status: null },
    ],
    [
      'an error without extensions is unknown',
      new ApolloError({ graphQLErrors: [{ message: 'Boom' }] }),
      { kind: 'unknown', code: null, status: null, message: 'Boom', ...CALM },
    ],
    [
      'a refusal with GraphQL errors in its body keeps their code',
      serverError(403, {
        errors: [{ message: 'Right missing', extensions: { code: 'FORBIDDEN', correlationId: 'c-1' } }],
      }),
      { kind: 'forbidden', code: 'FORBIDDEN', status: 403, correlationId: 'c-1', message: 'Right missing' },
    ],
    [
      'a 403 of somebody in between is not about the rights of the user',
      serverError(403, 'no'),
      { kind: 'unknown', code: null, status: 403 },
    ],
    [
      'a 403 of Connect is not about the rights of the user',
      graphQlError('Not permitted', { code: 'UPSTREAM_FORBIDDEN', status: 502 }),
      { kind: 'unavailable', code: 'UPSTREAM_FORBIDDEN', status: 502 },
    ],
    [
      'a gateway that is not registered is unavailable',
      serverError(503, { errors: [{ message: 'Not registered', extensions: { code: 'NOT_REGISTERED' } }] }),
      { kind: 'unavailable', code: 'NOT_REGISTERED', status: 503 },
    ],
    [
      'a 502 page of a proxy is unavailable',
      serverError(502, '<html>'),
      { kind: 'unavailable', code: null, status: 502 },
    ],
    [
      'a 429 of a proxy tells how long to wait by its header',
      serverError(429, '', { 'retry-after': '30' }),
      { kind: 'unavailable', status: 429, retryAfterSeconds: 30 },
    ],
    [
      'a 429 with a date as header gives no number of seconds',
      serverError(429, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      { retryAfterSeconds: null },
    ],
    [
      'a 409 of the gateway for a decision of unknown outcome is no conflict',
      graphQlError('Connect was asked for this already', { code: 'OUTCOME_UNKNOWN', status: 409 }),
      { kind: 'unavailable', status: 409 },
    ],
    ['a 401 is nothing we know', serverError(401, ''), { kind: 'unknown', status: 401 }],
    [
      'JSON that is no GraphQL answer cannot be read',
      serverError(200, { hello: 'world' }),
      { kind: 'unavailable', code: 'INVALID_RESPONSE', status: 200 },
    ],
    [
      'malformed JSON cannot be read',
      new ApolloError({
        networkError: Object.assign(new SyntaxError('Unexpected token <'), {
          name: 'ServerParseError',
          statusCode: 200,
          bodyText: '<',
          response: {},
        }) as unknown as ServerParseError,
      }),
      { kind: 'unavailable', code: 'INVALID_RESPONSE', status: 200, message: 'Unexpected token <' },
    ],
    [
      'no connection is a network failure',
      new ApolloError({ networkError: new TypeError('Failed to fetch') }),
      { kind: 'unavailable', code: 'NETWORK_FAILURE', status: null, message: 'Failed to fetch', ...CALM },
    ],
    [
      'our own time limit is a time-out',
      new ApolloError({ networkError: new DOMException('No answer within 20 s', 'TimeoutError') }),
      { kind: 'unavailable', code: 'TIMEOUT', status: null },
    ],
  ])('%s', (_sentence, thrown, expected) => {
    expect(toApiError(thrown)).toMatchObject(expected);
  });

  it('a mistake in our own code stays what it is', () => {
    expect(toApiError(new RangeError('Invalid time value'))).toMatchObject({
      kind: 'unknown',
      code: null,
      message: 'Invalid time value',
    });
  });

  it('an event in place of an error means that no answer came', () => {
    expect(isNoAnswer(new ProgressEvent('error'))).toBe(true);
    expect(toApiError(new ProgressEvent('error'))).toMatchObject({ code: 'NETWORK_FAILURE' });
  });
});

describe('knowing whether a change that failed took effect', () => {
  it.each([
    ['without a connection', 'NETWORK_FAILURE', null],
    ['after a time-out', 'TIMEOUT', null],
    ['when Connect gave no usable answer', 'UPSTREAM_INVALID_RESPONSE', 502],
    ['after a page of a proxy', null, 502],
    ['when the gateway itself does not know', 'OUTCOME_UNKNOWN', 409],
  ])('it is not known %s', (_case, code, status) => {
    expect(isOutcomeUnknown(buildApiError({ kind: 'unavailable', code, status }))).toBe(true);
  });

  it.each([
    ['the rate is limited', 'unavailable', 'Throttled', 429],
    ['the gateway is not registered', 'unavailable', 'NOT_REGISTERED', 503],
    ['the gateway could not note it in the journal', 'unavailable', 'JOURNAL_UNAVAILABLE', 503],
    ['Connect refuses the API client', 'unavailable', 'UPSTREAM_FORBIDDEN', 502],
    ['Connect answered with a reason', 'unknown', 'GitRepositoryNotReachable', 422],
  ] as const)('it did not when %s', (_case, kind, code, status) => {
    expect(isOutcomeUnknown(buildApiError({ kind, code, status }))).toBe(false);
  });
});
