/** A refusal in the words of the commercetools HTTP API. */
export class CtpError extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export function insufficientScope(scope: string, projectKey: string): CtpError {
  return new CtpError(
    403,
    'insufficient_scope',
    `Insufficient scope. One of the following scopes is missing: ${scope}:${projectKey}.`,
  );
}

export function invalidInput(message: string): CtpError {
  return new CtpError(400, 'InvalidInput', message);
}

export function resourceNotFound(message: string): CtpError {
  return new CtpError(404, 'ResourceNotFound', message);
}

export function concurrentModification(id: string, expected: number, currentVersion: number): CtpError {
  const message = `Object ${id} has a different version than expected. Expected: ${expected} - Actual: ${currentVersion}.`;
  return new CtpError(409, 'ConcurrentModification', message, { currentVersion });
}
