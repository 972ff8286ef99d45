import { isPublishedAsIs, isReadyToPublish, type ConnectorSituation } from './connector-situation.js';
import type { Tone } from '../tone.js';

export type ConnectorStageName = 'draft' | 'preview' | 'publish' | 'certification' | 'listed';

export type ConnectorStageState = 'done' | 'running' | 'failed' | 'ready' | 'later' | 'optional' | 'unknown';

export type ConnectorStage = { name: ConnectorStageName; state: ConnectorStageState; tone: Tone };

const TONES: Record<ConnectorStageState, Tone> = {
  done: 'positive',
  running: 'progress',
  failed: 'critical',
  ready: 'neutral',
  later: 'neutral',
  optional: 'neutral',
  unknown: 'neutral',
};

const ON_ITS_WAY: ReadonlySet<ConnectorSituation['status']> = new Set([
  'processing',
  'readyForCertification',
  'inCertification',
  'feedbackRequired',
]);

/**
 * The way from draft to marketplace, one state per stage. Connect says `Failed` without saying whether publishing or
 * certification failed: it is shown at publishing, where the report is.
 */
export function connectorStages(connector: ConnectorSituation): ConnectorStage[] {
  const states: [ConnectorStageName, ConnectorStageState][] = [
    ['draft', 'done'],
    ['preview', previewState(connector)],
    ['publish', publishState(connector)],
    ['certification', certificationState(connector)],
    ['listed', listedState(connector)],
  ];
  return states.map(([name, state]) => ({ name, state, tone: toneOf(name, state, connector) }));
}

function toneOf(name: ConnectorStageName, state: ConnectorStageState, connector: ConnectorSituation): Tone {
  const needsAnswer = name === 'certification' && connector.status === 'feedbackRequired';
  const isOutdated = name === 'listed' && state === 'done' && connector.hasChanges;
  return needsAnswer || isOutdated ? 'warning' : TONES[state];
}

function previewState(connector: ConnectorSituation): ConnectorStageState {
  switch (connector.preview) {
    case 'previewable':
      return 'done';
    case 'rejected':
      return 'failed';
    case 'pending':
      return 'running';
    case 'notRequested':
      // Publishing needs no preview, so what is published, or on its way there, can go without.
      return ON_ITS_WAY.has(connector.status) || isPublishedAsIs(connector) ? 'optional' : 'ready';
    case 'unknown':
      return 'unknown';
  }
}

function publishState(connector: ConnectorSituation): ConnectorStageState {
  switch (connector.status) {
    case 'processing':
      return 'running';
    case 'failed':
    case 'unknown':
      return connector.status;
    case 'draft':
    case 'published':
      if (isPublishedAsIs(connector)) return 'done';
      return isReadyToPublish(connector) ? 'ready' : 'later';
    default:
      return 'done';
  }
}

function certificationState(connector: ConnectorSituation): ConnectorStageState {
  switch (connector.status) {
    case 'readyForCertification':
    case 'inCertification':
      return 'running';
    case 'feedbackRequired':
      return 'ready';
    case 'processing':
      return 'later';
    case 'unknown':
      return 'unknown';
    default:
      return unaskedCertificationState(connector);
  }
}

/** A private Connector can do without; a public one goes through it again with every change. */
function unaskedCertificationState(connector: ConnectorSituation): ConnectorStageState {
  const { wasPublished, hasChanges, isCertified, isPrivate } = connector;
  if (isCertified && !hasChanges) return 'done';
  const canFollow = isReadyToPublish(connector);
  if (wasPublished && !isPrivate && hasChanges) return canFollow ? 'ready' : 'later';
  return wasPublished || canFollow ? 'optional' : 'later';
}

function listedState({ status, wasPublished, isListed }: ConnectorSituation): ConnectorStageState {
  if (isListed) return 'done';
  if (status === 'unknown') return 'unknown';
  // Published for some projects only, or taken out of the marketplace.
  return wasPublished && !ON_ITS_WAY.has(status) ? 'optional' : 'later';
}
