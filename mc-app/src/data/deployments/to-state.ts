import type { DeploymentDrift } from '@connect-console/domain';

/** When a Deployment came to its status. */
export type Since = {
  /** ISO 8601, platform time */
  at: string;
  source: 'report' | 'journal' | 'seen';
  /** Platform time of the answer, ISO 8601: ages are measured against it, never against a browser's clock. */
  asOf: string;
};

/** Maps when something came to its status; an unknown source has at least seen it. */
export function toSince({ at, source, asOf }: Record<'at' | 'source' | 'asOf', string>): Since {
  return { at, source: SOURCES.find((known) => known === source) ?? 'seen', asOf };
}

/** Maps how far a Deployment is behind; a word that is not known says nothing. */
export function toDrift(wire: string): DeploymentDrift {
  return DRIFTS.find((known) => known === wire) ?? 'unknown';
}

const SOURCES = ['report', 'journal', 'seen'] as const;

const DRIFTS: readonly DeploymentDrift[] = ['upToDate', 'updateAvailable', 'draftMovedOn', 'unknown'];
