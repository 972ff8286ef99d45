import type { ConnectErrorCode } from './error-codes.js';

/** A refusal in the words of the Connect API; an error has its code's own fields, too. */
export class ConnectError extends Error {
  constructor(
    /** `undocumented` where only the code is known. */
    readonly status: number | 'undocumented',
    readonly errors: { code: ConnectErrorCode; message: string; [extra: string]: unknown }[],
  ) {
    super(errors[0]?.message ?? 'Unknown error');
  }
}

/** Names a resource in the error texts: `id=… or key=…`. */
export function nameOf({ id, key }: { id?: string; key?: string }): string {
  return `id=${id ?? 'none'} or key=${key ?? 'none'}`;
}

/** A rule of the domain is broken. Only the code is documented, not the HTTP status. */
export function refusal(code: ConnectErrorCode, message: string): ConnectError {
  return new ConnectError('undocumented', [{ code, message }]);
}

export function invalidToken(): ConnectError {
  return new ConnectError(401, [{ code: 'invalid_token', message: 'invalid_token' }]);
}

export function authenticationMissing(): ConnectError {
  const message = 'Bad credentials or Client ID is not defined';
  return new ConnectError(401, [{ code: 'AuthenticationError', message }]);
}

export function accessDenied(): ConnectError {
  return new ConnectError(403, [{ code: 'AuthorizationError', message: 'Access denied' }]);
}

export function resourceNotFound(type: string, locator: { id?: string; key?: string }): ConnectError {
  const message = `${type} with ${nameOf(locator)} does not exist`;
  return new ConnectError(404, [{ code: 'ResourceNotFound', message }]);
}

/** The endpoint itself is not there (any more). */
export function notThere(status: 404 | 410): ConnectError {
  return new ConnectError(status, [{ code: 'ResourceNotFound', message: 'URI not found' }]);
}

/** No endpoint has this address. */
export function uriNotFound(path: string): ConnectError {
  return new ConnectError(404, [{ code: 'ResourceNotFound', message: `URI not found: ${path}` }]);
}

export function concurrentModification(
  resource: { id: string; key?: string; version: number },
  expectedVersion: number,
): ConnectError {
  const { version: currentVersion } = resource;
  const message = `Object ${nameOf(resource)} has a different version than expected. Expected: ${expectedVersion} - Actual: ${currentVersion})`;
  return new ConnectError(409, [
    { code: 'ConcurrentModification', message, expectedVersion, currentVersion },
  ]);
}

export function duplicateField(field: string, duplicateValue: string): ConnectError {
  const message = `A duplicate value ${duplicateValue} exists for field ${field}.`;
  return new ConnectError(400, [{ code: 'DuplicateField', message, field, duplicateValue }]);
}

export function fieldValueNotFound(field: string, value: string): ConnectError {
  const message = `The value ${value} for the ${field} field was not found`;
  return new ConnectError(400, [{ code: 'FieldValueNotFound', message, field, value }]);
}

export function invalidInput(
  code: 'InvalidJsonInput' | 'InvalidPathParam' | 'InvalidQueryParam',
  details: readonly string[],
): ConnectError {
  const message = {
    InvalidJsonInput: 'Request body does not contain valid JSON.',
    InvalidPathParam: 'Request path param is not valid',
    InvalidQueryParam: 'Request query param is not valid',
  }[code];
  return new ConnectError(
    400,
    details.map((detailedErrorMessage) => ({ code, message, detailedErrorMessage })),
  );
}

/** 422 was observed for the first code and is inferred for the others. */
export function unusableRepository(
  code:
    'GitRepositoryNotReachable' | 'ConnectorSpecificationFileNotFound' | 'ConnectorSpecificationFileNotValid',
  { url, tag }: { url: string; tag: string },
): ConnectError {
  const message = {
    GitRepositoryNotReachable: 'Repository with the tag is not reachable',
    ConnectorSpecificationFileNotFound: `The file connect.yaml at ${url} with the tag ${tag} was not found`,
    ConnectorSpecificationFileNotValid: `The file connect.yaml at ${url} with the tag ${tag} is not valid`,
  }[code];
  return new ConnectError(422, [{ code, message }]);
}
