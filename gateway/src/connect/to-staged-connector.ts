import type { ConnectorStaged as WireConnectorStaged } from '@commercetools-connect/sdk';

import type { StagedConnector } from '../graphql/generated/resolver-types.js';
import { present } from './loose.js';
import type { Identified } from './readable-body.js';
import { toConnectorFacts } from './to-connector.js';
import { toReport } from './to-report.js';

export function toStagedConnector(wire: Identified<WireConnectorStaged>): StagedConnector {
  return {
    ...toConnectorFacts(wire),
    privateProjects: present(wire.privateProjects),
    status: wire.status ?? 'Draft',
    isPreviewable: String(wire.isPreviewable ?? 'none'),
    alreadyListed: wire.alreadyListed ?? false,
    hasChanges: wire.hasChanges ?? false,
    previewableReport: toReport(wire.previewableReport),
    publishingReport: toReport(wire.publishingReport),
  };
}
