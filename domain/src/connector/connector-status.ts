import type { Tone } from '../tone.js';

export type ConnectorStatusKind =
  | 'draft'
  | 'processing'
  | 'readyForCertification'
  | 'inCertification'
  | 'feedbackRequired'
  | 'published'
  | 'failed'
  | 'unknown';

export type ConnectorStatus = {
  kind: ConnectorStatusKind;
  tone: Tone;
  /** The API's own word, shown as it is when the kind is `unknown`. */
  raw: string;
};

const KNOWN: ReadonlyMap<string, { kind: ConnectorStatusKind; tone: Tone }> = new Map([
  ['Draft', { kind: 'draft', tone: 'neutral' }],
  ['Processing', { kind: 'processing', tone: 'progress' }],
  ['ReadyForCertification', { kind: 'readyForCertification', tone: 'progress' }],
  ['InCertification', { kind: 'inCertification', tone: 'progress' }],
  // Of 2023; not among today's values.
  ['FEEDBACK_REQUIRED', { kind: 'feedbackRequired', tone: 'warning' }],
  ['Published', { kind: 'published', tone: 'positive' }],
  ['Failed', { kind: 'failed', tone: 'critical' }],
]);

/** Reads a ConnectorStatus of the Connect API. The enumeration is open: a value we do not know keeps its own word. */
export function toConnectorStatus(raw: string): ConnectorStatus {
  return { ...(KNOWN.get(raw) ?? { kind: 'unknown', tone: 'neutral' }), raw };
}
