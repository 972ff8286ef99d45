import type { Tone } from '../tone.js';

export type PreviewabilityKind = 'previewable' | 'rejected' | 'pending' | 'notRequested' | 'unknown';

export type Previewability = {
  kind: PreviewabilityKind;
  tone: Tone;
  /** The API's own word, shown as it is when the kind is `unknown`. */
  raw: string;
};

const KNOWN: ReadonlyMap<string, { kind: PreviewabilityKind; tone: Tone }> = new Map([
  ['true', { kind: 'previewable', tone: 'positive' }],
  ['false', { kind: 'rejected', tone: 'critical' }],
  ['pending', { kind: 'pending', tone: 'progress' }],
  ['none', { kind: 'notRequested', tone: 'neutral' }],
]);

/** Reads `isPreviewable`, which the Connect API declares as a string: `"false"` would be truthy. */
export function toPreviewability(raw: string): Previewability {
  return { ...(KNOWN.get(raw) ?? { kind: 'unknown', tone: 'neutral' }), raw };
}

/** Connect refuses a second preview request while one runs (ConnectorStagedPreviewRequestUnderProcess). */
export function canRequestPreview(previewability: Previewability): boolean {
  return previewability.kind !== 'pending';
}
