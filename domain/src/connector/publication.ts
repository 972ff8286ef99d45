import type { Tone } from '../tone.js';

export type PublicationKind = 'neverPublished' | 'changesNotPublished' | 'upToDate';

/** How a draft relates to the published Connector. */
export type Publication = { kind: PublicationKind; tone: Tone };

/** Reads the two flags of a ConnectorStaged; `hasChanges` says nothing while the draft was never published. */
export function toPublication(draft: { alreadyListed: boolean; hasChanges: boolean }): Publication {
  if (!draft.alreadyListed) return { kind: 'neverPublished', tone: 'neutral' };
  return draft.hasChanges
    ? { kind: 'changesNotPublished', tone: 'warning' }
    : { kind: 'upToDate', tone: 'positive' };
}
