import { createHash } from 'node:crypto';

const CONNECTOR = 'connector/';

/** What an entry is about: a connector, or one that Connect has not created yet. */
export function connectorSubject(connectorId: string | null): string {
  return `${CONNECTOR}${connectorId ?? 'new'}`;
}

export function connectorIdOf({ subject }: { subject: string }): string {
  return subject.slice(CONNECTOR.length);
}

/** Key of the entry of a decision made here: the same however often, and wherever, the click arrives. */
export function clickKey(connectorId: string | null, clickId: string): string {
  return `connector.${connectorId ?? 'new'}.${clickId.toLowerCase()}`;
}

/** Key of the entry of something done elsewhere: two instances that see the same write the same object. */
export function seenKey(connectorId: string, fingerprint: string): string {
  const hash = createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
  return `connector.${connectorId}.seen.${hash}`;
}
