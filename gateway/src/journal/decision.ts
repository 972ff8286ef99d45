import type { JournalEntry, NewJournalEntry } from '@connect-console/domain';

import { clickKey, connectorSubject } from './journal-keys.js';

/** What a user has decided to do with a connector. */
export type Decision = {
  kind: 'create' | 'edit' | 'preview' | 'publish' | 'certification' | 'comment' | 'unlist' | 'delete';
  /** Null: it is to be created. */
  connectorId: string | null;
  /** The version that was decided on; null: there is none yet. */
  version: number | null;
  /** Null when only Connect's answer will tell. */
  tag: string | null;
  click: { id: string; displayName?: string | null };
  /** Verified */
  userId: string;
};

/** Names are claims of a browser, and an entry is no place for a text of any length. */
const MAX_NAME_LENGTH = 256;

export function keyOf({ connectorId, click }: Decision): string {
  return clickKey(connectorId, click.id);
}

/** What is written before Connect is asked. */
export function toIntent({ kind, connectorId, version, tag, click, userId }: Decision): NewJournalEntry {
  const displayName = click.displayName?.trim().slice(0, MAX_NAME_LENGTH) || null;
  return {
    subject: connectorSubject(connectorId),
    kind,
    origin: 'console',
    state: 'requested',
    startedBy: { id: userId, displayName },
    resourceVersion: version,
    tag,
    ending: null,
    failure: null,
  };
}

/** Whether an entry was written for this decision, and not for another that was given the same click. */
export function isEntryOf(decision: Decision, entry: JournalEntry): boolean {
  return (
    entry.origin === 'console' &&
    entry.kind === decision.kind &&
    entry.startedBy?.id === decision.userId &&
    entry.resourceVersion === decision.version
  );
}
