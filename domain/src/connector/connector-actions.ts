import type { ConnectorSituation } from './connector-situation.js';

export type ConnectorAction =
  'edit' | 'requestPreview' | 'publishPrivately' | 'requestCertification' | 'comment' | 'unlist' | 'delete';

/**
 * What Connect can be asked for now, as far as its documentation says. Publishing locks updates until it is done; of an
 * unknown status we do not know what it forbids, so Connect decides.
 */
export function allowedConnectorActions(connector: ConnectorSituation): ConnectorAction[] {
  const { status, preview, hasChanges, isCertified, isListed } = connector;
  if (status === 'processing') return [];
  // What failed last is not what is certified, even if the draft is said to have no changes.
  const isCertifiedAsIs = isCertified && !hasChanges && status !== 'failed';
  const isBeingCertified = status === 'readyForCertification' || status === 'inCertification';
  const isPossible: Record<ConnectorAction, boolean> = {
    edit: true,
    requestPreview: preview !== 'pending',
    publishPrivately: !isBeingCertified,
    requestCertification: !isBeingCertified && !isCertifiedAsIs,
    comment: true,
    unlist: isListed && isCertified,
    delete: true,
  };
  return ALL_ACTIONS.filter((action) => isPossible[action]);
}

const ALL_ACTIONS: readonly ConnectorAction[] = [
  'edit',
  'requestPreview',
  'publishPrivately',
  'requestCertification',
  'comment',
  'unlist',
  'delete',
];
