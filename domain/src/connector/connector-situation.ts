import { toConnectorStatus, type ConnectorStatusKind } from './connector-status.js';
import { toPreviewability, type PreviewabilityKind } from './previewability.js';

/** A ConnectorStaged, as far as it says where it is on its way. */
export type ConnectorOnItsWay = {
  /** ConnectorStatus of the Connect API */
  status: string;
  isPreviewable: string;
  alreadyListed: boolean;
  hasChanges: boolean;
  isPrivate: boolean;
  /** Whether the published Connector is certified; null when none can be seen. */
  isCertified: boolean | null;
  /** The preview report is newer than the publishing report (isNewerReport): what failed there may be fixed. */
  previewedSincePublish?: boolean;
};

/** The same in terms that decide something. */
export type ConnectorSituation = {
  status: ConnectorStatusKind;
  preview: PreviewabilityKind;
  wasPublished: boolean;
  /** The draft differs from what is published. */
  hasChanges: boolean;
  isPrivate: boolean;
  isCertified: boolean;
  isListed: boolean;
  previewedSincePublish: boolean;
};

/** Reads the flags of a ConnectorStaged; `hasChanges` says nothing while it was never published. */
export function toConnectorSituation(draft: ConnectorOnItsWay): ConnectorSituation {
  const status = toConnectorStatus(draft.status).kind;
  const wasPublished = draft.alreadyListed || status === 'published' || draft.isCertified !== null;
  return {
    status,
    preview: toPreviewability(draft.isPreviewable).kind,
    wasPublished,
    hasChanges: wasPublished && draft.hasChanges,
    isPrivate: draft.isPrivate,
    isCertified: draft.isCertified ?? (wasPublished && !draft.isPrivate),
    isListed: draft.alreadyListed && !draft.isPrivate,
    previewedSincePublish: draft.previewedSincePublish ?? false,
  };
}

/** Published, with nothing newer in the draft. */
export function isPublishedAsIs({ status, wasPublished, hasChanges }: ConnectorSituation): boolean {
  return wasPublished && !hasChanges && status !== 'failed';
}

/** Previewable; after a failure only with a newer preview, for what failed stays failed with the same tag. */
export function isReadyToPublish({ status, preview, previewedSincePublish }: ConnectorSituation): boolean {
  return preview === 'previewable' && (status !== 'failed' || previewedSincePublish);
}
