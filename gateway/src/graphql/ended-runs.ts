import type { JournalEntry } from '@connect-console/domain';

import { idOf } from '../journal/journal-keys.js';
import type { EndedRun } from './generated/resolver-types.js';

/** What is a run, and ends by itself: the review of a certification takes as long as people take. */
export const RUN_KINDS: readonly string[] = ['preview', 'publish', 'deploy', 'redeploy', 'undeploy'];

const SUBJECT_TYPES = ['connector', 'deployment'] as const;

type NameOf = (subjectType: (typeof SUBJECT_TYPES)[number], id: string) => string | null;

/** The runs among these entries that have ended, the newest end first. */
export function toEndedRuns(
  entries: readonly JournalEntry[],
  { most, nameOf }: { most: number; nameOf: NameOf },
): EndedRun[] {
  return entries
    .filter(({ kind }) => RUN_KINDS.includes(kind))
    .flatMap((entry) => toEndedRun(entry, nameOf))
    .sort((one, other) => Date.parse(other.endedAt) - Date.parse(one.endedAt))
    .slice(0, most);
}

function toEndedRun(entry: JournalEntry, nameOf: NameOf): EndedRun[] {
  const { id, kind, subject, tag, origin, startedAt, ending } = entry;
  const subjectType = SUBJECT_TYPES.find((type) => subject.startsWith(`${type}/`));
  if (ending === null || subjectType === undefined) return [];
  const subjectId = idOf(entry);
  return [
    {
      id,
      kind,
      subjectType,
      subjectId,
      subjectName: nameOf(subjectType, subjectId),
      tag,
      startedAt,
      endedAt: ending.endedAt,
      verdict: ending.verdict,
      startIsExact: origin === 'console',
      endIsExact: ending.endedAtSource === 'report',
    },
  ];
}
