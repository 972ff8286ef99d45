import type { Response } from 'express';

import type { Failure } from './failure.js';
import { localsOf } from './request-locals.js';

/** Answers outside GraphQL in the shape of GraphQL, so that a client reads every failure the same way. */
export function answerFailure(response: Response, failure: Failure): void {
  const { message, ...extensions } = failure;
  const { correlationId, log } = localsOf(response);
  log.warn(extensions, 'answered with a failure');
  response
    .status(failure.status)
    .json({ errors: [{ message, extensions: { correlationId, ...extensions } }] });
}
