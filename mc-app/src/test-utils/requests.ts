import type { FakeGateway } from './gateway';

/** What the browser sent in the operations of this name. */
export function requestsOf(gateway: FakeGateway, operationName: string): Record<string, unknown>[] {
  return gateway.received
    .filter((operation) => operation.operationName === operationName)
    .map(({ variables }) => variables);
}
