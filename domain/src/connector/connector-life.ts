import { allowedConnectorActions, type ConnectorAction } from './connector-actions.js';
import {
  isReadyToPublish,
  toConnectorSituation,
  type ConnectorOnItsWay,
  type ConnectorSituation,
} from './connector-situation.js';
import { connectorNow, type ConnectorNow } from './connector-now.js';
import { connectorStages, type ConnectorStage } from './connector-stages.js';

export type ConnectorWaitsFor = 'you' | 'connect' | 'commercetools' | 'nobody' | 'unknown';

export type ConnectorLife = {
  stages: ConnectorStage[];
  now: ConnectorNow;
  waitsFor: ConnectorWaitsFor;
  /** What leads on; an offer only when it waits for nobody; null when there is nothing to do. */
  next: ConnectorAction | null;
  allowed: ConnectorAction[];
};

const WAITS_FOR: Record<ConnectorNow, ConnectorWaitsFor> = {
  drafted: 'you',
  previewRunning: 'connect',
  previewRejected: 'you',
  previewPassed: 'you',
  publishing: 'connect',
  waitingForCertification: 'commercetools',
  inCertification: 'commercetools',
  feedbackRequired: 'you',
  publishedPrivately: 'nobody',
  listed: 'nobody',
  unlisted: 'nobody',
  changesNotPublished: 'you',
  failed: 'you',
  unknown: 'unknown',
};

/** Where a ConnectorStaged is on its way: by `status`, `isPreviewable` and flags alone, never by reports. */
export function connectorLife(draft: ConnectorOnItsWay): ConnectorLife {
  const connector = toConnectorSituation(draft);
  const now = connectorNow(connector);
  return {
    stages: connectorStages(connector),
    now,
    waitsFor: WAITS_FOR[now],
    next: nextAction(now, connector),
    allowed: allowedConnectorActions(connector),
  };
}

function nextAction(now: ConnectorNow, connector: ConnectorSituation): ConnectorAction | null {
  switch (now) {
    case 'drafted':
      return 'requestPreview';
    case 'previewRejected':
      return 'edit';
    case 'previewPassed':
      return 'publishPrivately';
    case 'changesNotPublished':
      return isReadyToPublish(connector) ? publishAction(connector) : 'requestPreview';
    case 'failed':
      return afterFailure(connector);
    case 'feedbackRequired':
      return 'comment';
    case 'publishedPrivately':
      // Certification would meet what the preview met, or has happened.
      return connector.preview === 'rejected' || connector.isCertified ? null : 'requestCertification';
    default:
      return null;
  }
}

function afterFailure(connector: ConnectorSituation): ConnectorAction {
  if (connector.preview === 'notRequested') return 'requestPreview';
  return isReadyToPublish(connector) ? publishAction(connector) : 'edit';
}

/** The way it was published before; privately the first time. */
function publishAction({ isPrivate, wasPublished }: ConnectorSituation): ConnectorAction {
  return wasPublished && !isPrivate ? 'requestCertification' : 'publishPrivately';
}
