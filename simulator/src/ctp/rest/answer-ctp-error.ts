import type { ErrorRequestHandler } from 'express';
import { CtpError, invalidInput, invalidJsonInput } from '../ctp-error.js';

/** Turns whatever an endpoint throws into the error form of the HTTP API. */
export const answerCtpError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { statusCode, code, message, extra } = toCtpError(error);
  const isOAuth = statusCode === 401 || statusCode === 403;
  return response.status(statusCode).json({
    statusCode,
    message,
    errors: [{ code, message, ...extra }],
    ...(isOAuth && { error: code, error_description: message }),
  });
};

function toCtpError(error: unknown): CtpError {
  if (error instanceof CtpError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // The router throws it for a path that cannot be decoded.
  if (error instanceof URIError) return invalidInput(message);
  // body-parser names what is wrong with a body in `type`.
  if (error instanceof Error && 'type' in error) return invalidJsonInput(message);
  return new CtpError(500, 'General', message);
}
