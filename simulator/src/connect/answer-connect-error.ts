import type { ErrorRequestHandler } from 'express';
import type { ConnectBehavior } from './behavior/behavior.js';
import { ConnectError, invalidInput } from './connect-error.js';

/** Turns whatever an endpoint throws into an ErrorResponse; authentication errors also have a top-level `error`. */
export function answerConnectErrors(behavior: ConnectBehavior): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, message, errors } = toConnectError(error);
    const statusCode = status === 'undocumented' ? Number(behavior['domain-error-status']) : status;
    return response
      .status(statusCode)
      .json({ statusCode, message, errors, ...(statusCode === 401 && { error: errors[0]?.code }) });
  };
}

function toConnectError(error: unknown): ConnectError {
  if (error instanceof ConnectError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // The router throws it for a path that cannot be decoded.
  if (error instanceof URIError) return invalidInput('InvalidPathParam', [message]);
  // body-parser names what is wrong with a body in `type`, e.g. `entity.parse.failed`.
  if (error instanceof Error && 'type' in error) return invalidInput('InvalidJsonInput', [message]);
  return new ConnectError(500, [{ code: 'General', message }]);
}
