import type { JournalVerdict } from './journal-entry.js';
import { toConnectorStatus, type ConnectorStatusKind } from '../connector/connector-status.js';
import { toPreviewability, type PreviewabilityKind } from '../connector/previewability.js';
import type { ReportEntry } from '../report/report.js';
import type { JournalledResource } from './journalled-resource.js';

/** What the journal needs to know of a ConnectorStaged. */
export type JournalledDraft = {
  version: number;
  tag: string;
  status: string;
  isPreviewable: string;
  previewableReport: ReportEntry[] | null;
  publishingReport: ReportEntry[] | null;
};

/** `hasChanges`: it is not what is published. */
export type SettledDraft = JournalledDraft & { hasChanges: boolean };

/** Connect runs at most one preview and one publication of a connector at a time; each has its own report. */
export type Lane = 'preview' | 'publishing';

export const LANES: readonly Lane[] = ['preview', 'publishing'];

/** `unclear`: a status that we do not know, which says nothing about a run. */
export type LaneState = {
  state: 'running' | 'unclear' | 'still';
  /** How the last run of the lane ended, as far as the status tells. */
  verdict: JournalVerdict;
  /** What a run of the lane is called now. */
  kind: 'preview' | 'publish' | 'certification';
  report: ReportEntry[];
};

/** The lane that an entry of the journal is a run of; null when it is no run. */
export function laneOf(kind: string): Lane | null {
  if (kind === 'preview') return 'preview';
  return kind === 'publish' || kind === 'certification' ? 'publishing' : null;
}

/** Where a lane stands, by `isPreviewable` or `status` alone. */
export function readLane(draft: JournalledDraft, lane: Lane): LaneState {
  if (lane === 'preview') {
    const fate = PREVIEW_FATES[toPreviewability(draft.isPreviewable).kind];
    return { ...fate, kind: 'preview', report: draft.previewableReport ?? [] };
  }
  const status = toConnectorStatus(draft.status).kind;
  const kind = CERTIFYING.has(status) ? 'certification' : 'publish';
  return { ...PUBLISHING_FATES[status], kind, report: draft.publishingReport ?? [] };
}

/** A ConnectorStaged as its journal is settled by. */
export function toConnectorResource(draft: SettledDraft): JournalledResource {
  return {
    version: draft.version,
    tag: draft.tag,
    lanes: LANES.map((lane) => {
      const reading = readLane(draft, lane);
      return { ...reading, lane, status: null, tag: isChangedSince(lane, reading, draft) ? null : draft.tag };
    }),
  };
}

/** Whether the last run of the lane may have been of another tag than the draft has now. */
function isChangedSince(lane: Lane, { state, verdict }: LaneState, { hasChanges }: SettledDraft): boolean {
  if (state !== 'still') return false;
  return verdict === 'canceled' || (lane === 'publishing' && verdict === 'passed' && hasChanges);
}

/** Whether Connect, or commercetools, is at work on the draft. */
export function isRunning(draft: Pick<JournalledDraft, 'status' | 'isPreviewable'>): boolean {
  return (
    PREVIEW_FATES[toPreviewability(draft.isPreviewable).kind].state === 'running' ||
    PUBLISHING_FATES[toConnectorStatus(draft.status).kind].state === 'running'
  );
}

type Fate = Pick<LaneState, 'state' | 'verdict'>;

const RUNNING: Fate = { state: 'running', verdict: 'unknown' };
const UNCLEAR: Fate = { state: 'unclear', verdict: 'unknown' };

const PREVIEW_FATES: Record<PreviewabilityKind, Fate> = {
  pending: RUNNING,
  previewable: { state: 'still', verdict: 'passed' },
  rejected: { state: 'still', verdict: 'failed' },
  // A run that is canceled leaves `none`, and so does a new tag.
  notRequested: { state: 'still', verdict: 'canceled' },
  unknown: UNCLEAR,
};

const PUBLISHING_FATES: Record<ConnectorStatusKind, Fate> = {
  processing: RUNNING,
  readyForCertification: RUNNING,
  inCertification: RUNNING,
  feedbackRequired: RUNNING,
  published: { state: 'still', verdict: 'passed' },
  failed: { state: 'still', verdict: 'failed' },
  draft: { state: 'still', verdict: 'canceled' },
  unknown: UNCLEAR,
};

const CERTIFYING: ReadonlySet<ConnectorStatusKind> = new Set([
  'readyForCertification',
  'inCertification',
  'feedbackRequired',
]);
