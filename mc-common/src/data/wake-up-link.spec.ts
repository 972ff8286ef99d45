import '../test-utils/fake-clock';
import { ApolloLink, execute, gql, Observable, type FetchResult } from '@apollo/client';
import { createWakeUpLink } from './wake-up-link';

const QUERY = gql`
  query Ask {
    answer
  }
`;
const MUTATION = gql`
  mutation Change {
    change
  }
`;
const FORWARDED = { forwardToConfig: { uri: 'https://gateway.example/graphql' } };

type Answer = FetchResult | Error | 'silence';

function httpError(statusCode: number): Error {
  return Object.assign(new Error(`Received status code ${statusCode}`), { name: 'ServerError', statusCode });
}

/** Sends one operation through the link to a server that gives the answers in turn, the last one forever. */
function send(
  answers: [Answer, ...Answer[]],
  { query = QUERY, context = FORWARDED }: { query?: typeof QUERY; context?: Record<string, unknown> } = {},
) {
  const log: { outcome: FetchResult | Error | null; requests: number; aborted: number } = {
    outcome: null,
    requests: 0,
    aborted: 0,
  };
  const server = new ApolloLink(
    () =>
      new Observable((observer) => {
        const answer = answers[Math.min(log.requests, answers.length - 1)];
        log.requests += 1;
        if (answer instanceof Error) observer.error(answer);
        else if (answer !== 'silence') {
          observer.next(answer as FetchResult);
          observer.complete();
        }
        return () => {
          if (answer === 'silence') log.aborted += 1;
        };
      }),
  );
  const subscription = execute(ApolloLink.from([createWakeUpLink(), server]), { query, context }).subscribe({
    next: (result) => (log.outcome = result),
    error: (error) => (log.outcome = error),
  });
  return { log, leave: () => subscription.unsubscribe() };
}

const OK = { data: { answer: 42 } };

afterEach(() => jest.clearAllTimers());

describe('waiting for a gateway that is being started', () => {
  it.each([502, 503, 504])('a query is asked again after a %i until the gateway answers', async (status) => {
    const { log } = send([httpError(status), httpError(status), OK]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(log).toMatchObject({ outcome: OK, requests: 3 });
  });

  it('a query is asked again when no connection can be made', async () => {
    const { log } = send([new TypeError('Failed to fetch'), OK]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log).toMatchObject({ outcome: OK, requests: 2 });
  });

  it('a query that hangs is aborted after 20 seconds and asked again', async () => {
    const { log } = send(['silence', OK]);
    await jest.advanceTimersByTimeAsync(19_900);
    expect(log).toMatchObject({ outcome: null, requests: 1, aborted: 0 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log).toMatchObject({ outcome: OK, requests: 2, aborted: 1 });
  });

  it('after 40 seconds the last failure is reported', async () => {
    const { log } = send([httpError(503)]);
    await jest.advanceTimersByTimeAsync(38_000);
    expect(log.outcome).toBeNull();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(log.outcome).toMatchObject({ statusCode: 503 });
  });

  it('pauses grow so that a starting gateway is not hammered', async () => {
    const { log } = send([httpError(503)]);
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log.requests).toBeLessThan(20);
  });

  it('a silent gateway ends in a time-out after about 40 seconds', async () => {
    const { log } = send(['silence']);
    await jest.advanceTimersByTimeAsync(42_000);
    expect(log.outcome).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/^No answer within \d+ s$/),
    });
  });

  it('leaving the screen stops asking', async () => {
    const { log, leave } = send([httpError(503)]);
    await jest.advanceTimersByTimeAsync(1_000);
    const before = log.requests;
    leave();
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log.requests).toBe(before);
  });

  it('leaving the screen aborts the request under way', async () => {
    const { log, leave } = send(['silence']);
    leave();
    expect(log.aborted).toBe(1);
  });
});

describe('what is never asked twice', () => {
  it('a mutation is sent once', async () => {
    const { log } = send([httpError(503), OK], { query: MUTATION });
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log).toMatchObject({ outcome: { statusCode: 503 }, requests: 1 });
  });

  it('a mutation without answer ends in a time-out', async () => {
    const { log } = send(['silence'], { query: MUTATION });
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log).toMatchObject({ outcome: { name: 'TimeoutError' }, requests: 1 });
  });

  it.each([401, 403, 404, 429, 500])('a %i is passed on at once', async (status) => {
    const { log } = send([httpError(status), OK]);
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log).toMatchObject({ outcome: { statusCode: status }, requests: 1 });
  });

  it('a request of the shell is left alone', async () => {
    const { log } = send([httpError(503), OK], { context: { target: 'mc' } });
    await jest.advanceTimersByTimeAsync(41_000);
    expect(log).toMatchObject({ outcome: { statusCode: 503 }, requests: 1 });
  });

  it('a query to commercetools itself is retried like one to the gateway', async () => {
    const { log } = send([httpError(502), OK], { context: { target: 'ctp' } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log).toMatchObject({ outcome: OK, requests: 2 });
  });
});
