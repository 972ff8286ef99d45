import { GraphQLError } from 'graphql';

/** Refuses what the caller sent; the message says what to send instead. */
export function badUserInput(message: string, details?: Record<string, unknown>): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', status: 400, ...(details && { details }) };
  return new GraphQLError(message, { extensions });
}
