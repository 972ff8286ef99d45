/** A refusal in the words of the Connect API; `extra` holds the code's own fields. */
export class ConnectError extends Error {
  constructor(
    readonly statusCode: number,
    readonly errors: { code: string; message: string; [extra: string]: unknown }[],
  ) {
    super(errors[0]?.message ?? 'Unknown error');
  }
}

/** Names a resource in the error texts: `id=… or key=…`. */
export function nameOf({ id, key }: { id?: string; key?: string }): string {
  return `id=${id ?? 'none'} or key=${key ?? 'none'}`;
}

/** A rule of the domain is broken. Only the code is documented; 400 is inferred. */
export function refusal(code: string, message: string, extra: Record<string, unknown> = {}): ConnectError {
  return new ConnectError(400, [{ code, message, ...extra }]);
}

export function invalidToken(): ConnectError {
  return new ConnectError(401, [{ code: 'invalid_token', message: 'invalid_token' }]);
}

export function accessDenied(): ConnectError {
  return new ConnectError(403, [{ code: 'AuthorizationError', message: 'Access denied' }]);
}

export function resourceNotFound(type: string, locator: { id?: string; key?: string }): ConnectError {
  const message = `${type} with ${nameOf(locator)} does not exist`;
  return new ConnectError(404, [{ code: 'ResourceNotFound', message }]);
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
  return refusal('DuplicateField', `A duplicate value ${duplicateValue} exists for field ${field}.`, {
    field,
    duplicateValue,
  });
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

export function repositoryNotReachable(): ConnectError {
  const message = 'Repository with the tag is not reachable';
  return new ConnectError(422, [{ code: 'GitRepositoryNotReachable', message }]);
}
