import { buildApiError } from '../test-utils/api-error.builder';
import { wordsForApiError } from './api-error-words';

describe('choosing the words for an error', () => {
  it.each([
    [
      'an unreachable Connect API',
      { code: 'UPSTREAM_UNREACHABLE', status: 502 },
      'Connect cannot be reached',
    ],
    ['a bad gateway reported by Connect', { code: 'BadGateway', status: 502 }, 'Connect cannot be reached'],
    ['a rate limit without a code', { status: 429 }, 'Too many requests'],
    ['a rate limit under a code of Connect', { code: 'Throttled', status: 429 }, 'Too many requests'],
    [
      'a missing right of the user',
      { kind: 'forbidden', code: 'FORBIDDEN', status: 403 },
      'You do not have the permission for this',
    ],
    [
      'a missing right of the gateway’s API client',
      { kind: 'forbidden', code: 'AuthorizationError', status: 403 },
      'Connect does not accept the gateway’s API client',
    ],
    [
      'a refusal that the gateway reports',
      { kind: 'unavailable', code: 'UPSTREAM_FORBIDDEN', status: 502 },
      'Connect does not accept the gateway’s API client',
    ],
    [
      'a gateway that is not registered',
      { code: 'NOT_REGISTERED', status: 503 },
      'The service is not ready yet',
    ],
    [
      'a journal that cannot be written',
      { kind: 'unavailable', code: 'JOURNAL_UNAVAILABLE', status: 503 },
      'The journal cannot be written',
    ],
    [
      'a decision whose outcome the gateway does not know',
      { kind: 'unavailable', code: 'OUTCOME_UNKNOWN', status: 409 },
      'It is not known whether this was done',
    ],
    ['a proxy in between', { kind: 'unavailable', status: 502 }, 'The service is not available'],
    ['a code nobody knows', { code: 'DeploymentRollbackNotAllowed', status: 400 }, 'Something went wrong'],
  ] as const)('%s', (_cause, values, title) => {
    expect(wordsForApiError(buildApiError(values)).title.defaultMessage).toBe(title);
  });
});
