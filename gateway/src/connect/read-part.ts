import type { Logger } from 'pino';

import { UpstreamError } from './upstream-error.js';

/** What of an answer can be missing by itself. */
export type PartReading<Found> = {
  /** Null: commercetools refuses it or fails. */
  found: Found | null;
  /** Null: it is not for lack of a scope. */
  missingScope: string | null;
};

type Part = {
  field: string;
  /** The least that reads it */
  scope: string;
  log: Logger;
};

/** Reads a part of an answer; never rejects for what commercetools does not answer, which is logged. */
export async function readPart<Found>(
  { field, scope, log }: Part,
  read: () => Promise<Found>,
): Promise<PartReading<Found>> {
  try {
    return { found: await read(), missingScope: null };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    log.warn({ ...error.failure, field }, 'answered without what cannot be read');
    return { found: null, missingScope: error.failure.code === 'UPSTREAM_FORBIDDEN' ? scope : null };
  }
}

/** The scopes that these parts lack, each once. */
export function missingScopesOf(parts: readonly PartReading<unknown>[]): string[] {
  return [...new Set(parts.flatMap(({ missingScope }) => missingScope ?? []))];
}
