import type { JournalEntry, NewJournalEntry } from '@connect-console/domain';

/** What a user has decided to do: with a connector, or with a Deployment. */
export type Decision = {
  /** Key of its entry */
  key: string;
  subject: string;
  kind:
    | 'create'
    | 'edit'
    | 'preview'
    | 'publish'
    | 'certification'
    | 'comment'
    | 'unlist'
    | 'delete'
    | 'deploy'
    | 'redeploy'
    | 'undeploy';
  /** The version that was decided on; null: there is none yet. */
  version: number | null;
  /** Null when only Connect's answer will tell. */
  tag: string | null;
  click: { id: string; displayName?: string | null };
  /** Verified */
  userId: string;
  /** What only decisions about a Deployment have. */
  particulars?: Pick<NewJournalEntry, 'reason' | 'change' | 'wiringBefore'>;
};

/** Names are claims of a browser, and an entry is no place for a text of any length. */
const MAX_NAME_LENGTH = 256;

/** What is written before Connect is asked. */
export function toIntent(decision: Decision): NewJournalEntry {
  const { subject, kind, version, tag, click, userId, particulars } = decision;
  const displayName = click.displayName?.trim().slice(0, MAX_NAME_LENGTH) || null;
  return {
    subject,
    kind,
    origin: 'console',
    state: 'requested',
    startedBy: { id: userId, displayName },
    resourceVersion: version,
    tag,
    reason: null,
    change: null,
    wiringBefore: null,
    ...particulars,
    phases: [],
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
