import type { ConnectorStaged as WireConnectorStaged } from '@commercetools-connect/sdk';

import type { StagedConnector } from '../graphql/generated/resolver-types.js';
import { present } from './loose.js';
import type { Identified } from './readable-body.js';
import { toCertificationComments } from './to-certification-comments.js';
import { toConnectorFacts } from './to-connector.js';
import { toReport } from './to-report.js';

/** What a ConnectorStaged tells itself; the rest of a StagedConnector is asked for elsewhere. */
export type StagedConnectorFacts = Omit<
  StagedConnector,
  'published' | 'publishedReadable' | 'deployments' | 'activity'
>;

/** Documented nowhere, but the Connect API sorts by them, so that it may tell them some day. */
type Timestamps = { createdAt?: string; lastModifiedAt?: string };

export function toStagedConnector(wire: Identified<WireConnectorStaged & Timestamps>): StagedConnectorFacts {
  return {
    ...toConnectorFacts(wire),
    privateProjects: present(wire.privateProjects),
    status: wire.status ?? 'Draft',
    isPreviewable: String(wire.isPreviewable ?? 'none'),
    alreadyListed: wire.alreadyListed ?? false,
    hasChanges: wire.hasChanges ?? false,
    previewableReport: toReport(wire.previewableReport),
    publishingReport: toReport(wire.publishingReport),
    createdAt: wire.createdAt ?? null,
    lastModifiedAt: wire.lastModifiedAt ?? null,
    certificationComments: toCertificationComments(wire.certificationInfo),
  };
}
