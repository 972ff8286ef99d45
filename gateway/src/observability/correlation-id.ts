import { randomUUID } from 'node:crypto';

/** Free of line breaks and short, because it goes into headers and logs. */
const ACCEPTABLE = /^[\w.:/-]{1,128}$/;

/** Keeps the id that the Merchant Center sent, so that one id finds a request in all logs. */
export function readCorrelationId(received: string | undefined): string {
  return received && ACCEPTABLE.test(received) ? received : createCorrelationId();
}

export function createCorrelationId(): string {
  return `gateway-${randomUUID()}`;
}
