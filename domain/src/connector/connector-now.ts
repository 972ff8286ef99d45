import { isPublishedAsIs, type ConnectorSituation } from './connector-situation.js';
import type { PreviewabilityKind } from './previewability.js';

/** What happens with a ConnectorStaged now. */
export type ConnectorNow =
  | 'drafted'
  | 'previewRunning'
  | 'previewRejected'
  | 'previewPassed'
  | 'publishing'
  | 'waitingForCertification'
  | 'inCertification'
  | 'feedbackRequired'
  | 'publishedPrivately'
  | 'listed'
  | 'unlisted'
  | 'changesNotPublished'
  | 'failed'
  | 'unknown';

/** Reads the state by the status first: a preview matters only while nothing is being published or certified. */
export function connectorNow(connector: ConnectorSituation): ConnectorNow {
  switch (connector.status) {
    case 'processing':
      return 'publishing';
    case 'readyForCertification':
      return 'waitingForCertification';
    case 'inCertification':
    case 'feedbackRequired':
    case 'unknown':
      return connector.status;
    case 'failed':
      return connector.preview === 'pending' ? 'previewRunning' : 'failed';
    case 'draft':
    case 'published':
      return isPublishedAsIs(connector) ? publishedNow(connector) : draftedNow(connector);
  }
}

function publishedNow({ preview, isPrivate, isListed }: ConnectorSituation): ConnectorNow {
  if (preview === 'pending') return 'previewRunning';
  if (isListed) return 'listed';
  return isPrivate ? 'publishedPrivately' : 'unlisted';
}

const BEFORE_PUBLICATION: Record<PreviewabilityKind, ConnectorNow> = {
  notRequested: 'drafted',
  pending: 'previewRunning',
  rejected: 'previewRejected',
  previewable: 'previewPassed',
  unknown: 'unknown',
};

function draftedNow({ preview, wasPublished }: ConnectorSituation): ConnectorNow {
  const isPreviewOpen = preview === 'pending' || preview === 'rejected';
  return wasPublished && !isPreviewOpen ? 'changesNotPublished' : BEFORE_PUBLICATION[preview];
}
