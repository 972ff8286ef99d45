import { ApolloLink, Observable, type FetchResult, type NextLink, type Operation } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { getMainDefinition } from '@apollo/client/utilities';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { isNoAnswer } from './api-error';

const PATIENCE_MS = 40_000;
const ATTEMPT_MS = 20_000;
const LAST_ATTEMPT_MS = 1_000;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 3_000;

const PASSING_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Waits for a gateway that is being started: outside production Connect scales it to zero. Queries are asked
 * again with growing pauses for 40 s in total as long as no answer arrives or a proxy stands in for it;
 * mutations are sent once, since whether the first one took effect is unknown. Unsubscribing aborts both.
 * Requests of the Merchant Center's shell pass untouched.
 */
export function createWakeUpLink(): ApolloLink {
  return ApolloLink.split(
    isOurs,
    ApolloLink.from([
      new ApolloLink(noteStart),
      new RetryLink({
        attempts: (_count, operation, error) =>
          isQuery(operation) && isPassing(error) && msLeft(operation) > 0,
        delay: (count, operation) =>
          Math.min(FIRST_DELAY_MS * 2 ** (count - 1), LONGEST_DELAY_MS, msLeft(operation)),
      }),
      new ApolloLink(limitTime),
    ]),
  );
}

type OperationContext = { forwardToConfig?: unknown; target?: string; startedAt?: number };

function contextOf(operation: Operation): OperationContext {
  return operation.getContext();
}

function isOurs(operation: Operation): boolean {
  const { forwardToConfig, target } = contextOf(operation);
  return forwardToConfig !== undefined || target === GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM;
}

function isQuery(operation: Operation): boolean {
  const definition = getMainDefinition(operation.query);
  return definition.kind === 'OperationDefinition' && definition.operation === 'query';
}

function isPassing(error: { statusCode?: number }): boolean {
  return error.statusCode === undefined ? isNoAnswer(error) : PASSING_STATUSES.has(error.statusCode);
}

function noteStart(operation: Operation, forward: NextLink): Observable<FetchResult> {
  operation.setContext({ startedAt: performance.now() });
  return forward(operation);
}

function msLeft(operation: Operation): number {
  return (contextOf(operation).startedAt ?? 0) + PATIENCE_MS - performance.now();
}

function limitTime(operation: Operation, forward: NextLink): Observable<FetchResult> {
  const limit = isQuery(operation)
    ? Math.min(ATTEMPT_MS, Math.max(msLeft(operation), LAST_ATTEMPT_MS))
    : PATIENCE_MS;
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      subscription.unsubscribe();
      observer.error(new DOMException(`No answer within ${Math.round(limit / 1000)} s`, 'TimeoutError'));
    }, limit);
    const subscription = forward(operation).subscribe(observer);
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  });
}
