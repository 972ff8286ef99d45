type ProjectWire = {
  messages?: { enabled?: unknown; deleteDaysAfterCreation?: unknown } | null;
} | null;

/** Shorter than this, and what a sync target missed before a holiday can no longer be told. */
const FEW_DAYS = 14;

/** What the user may want to decide about Messages, in a sentence; null when there is nothing to say. */
export function messagesHint(project: unknown): string | null {
  const messages = (project as ProjectWire)?.messages; // every field may be absent
  if (messages === undefined || messages === null) return null;
  if (messages.enabled !== true) {
    return 'Messages are off in this project: sync status can only show what connectors report. The Setup page says how to switch them on and what it means.';
  }
  const days = Number(messages.deleteDaysAfterCreation);
  return days > 0 && days < FEW_DAYS
    ? `Messages are deleted after ${days} days: what happened before is not compared with what connectors report. The Setup page says how to keep them longer.`
    : null;
}
