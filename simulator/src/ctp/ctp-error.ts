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

/** `scopes`: each of them would do. */
export function insufficientScope(scopes: readonly string[], projectKey: string): CtpError {
  const missing = scopes.map((scope) => `${scope}:${projectKey}`).join(' ');
  return new CtpError(
    403,
    'insufficient_scope',
    `Insufficient scope. One of the following scopes is missing: ${missing}.`,
  );
}

export function invalidInput(message: string): CtpError {
  return new CtpError(400, 'InvalidInput', message);
}

export function invalidOperation(message: string): CtpError {
  return new CtpError(400, 'InvalidOperation', message);
}

/** A body that is no JSON, or whose JSON has the wrong form. */
export function invalidJsonInput(detailedErrorMessage: string): CtpError {
  const message = 'Request body does not contain valid JSON.';
  return new CtpError(400, 'InvalidJsonInput', message, { detailedErrorMessage });
}

export function duplicateField(field: string, duplicateValue: unknown): CtpError {
  const message = `A duplicate value '"${String(duplicateValue)}"' exists for field '${field}'.`;
  return new CtpError(400, 'DuplicateField', message, { field, duplicateValue });
}

export function referencedResourceNotFound(typeId: string, locator: { id?: string; key?: string }): CtpError {
  const message = `The referenced object of type '${typeId}' with ${described(locator)} was not found.`;
  return new CtpError(400, 'ReferencedResourceNotFound', message, { typeId, ...locator });
}

export function resourceNotFound(message: string): CtpError {
  return new CtpError(404, 'ResourceNotFound', message);
}

export function concurrentModification(id: string, expected: number, currentVersion: number): CtpError {
  const message = `Object ${id} has a different version than expected. Expected: ${expected} - Actual: ${currentVersion}.`;
  return new CtpError(409, 'ConcurrentModification', message, { currentVersion });
}

function described({ id, key }: { id?: string; key?: string }): string {
  return id === undefined ? `key '${key ?? ''}'` : `identifier '${id}'`;
}
