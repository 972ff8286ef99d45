import type { JournalEntry } from '@connect-console/domain';

import type { JournalEntry as ActivityEntry } from '../graphql/generated/resolver-types.js';

/** An entry as the schema has it. */
export function toActivityEntry(entry: JournalEntry): ActivityEntry {
  const { id, kind, origin, state, startedAt, startedBy, resourceVersion, tag } = entry;
  const { reason, change, phases, ending, failure } = entry;
  const report = ending?.report ? { entries: ending.report } : null;
  return {
    id,
    kind,
    origin,
    state,
    startedAt,
    startedBy,
    resourceVersion,
    tag,
    reason,
    change: change && {
      ...change,
      values: [...change.values],
      secretsReplaced: [...change.secretsReplaced],
    },
    phases: [...phases],
    ending: ending && { ...ending, report },
    failure,
  };
}
