import type { ConnectorStaged as WireConnectorStaged } from '@commercetools-connect/sdk';

import type { StagedConnector } from '../graphql/generated/resolver-types.js';
import { present } from './loose.js';
import type { Identified } from './readable-body.js';
import { toConfigurationKeys, toConnectorApplications } from './to-configuration-keys.js';
import { toCreator, toRepository } from './to-connector.js';
import { toReport } from './to-report.js';

export function toStagedConnector(wire: Identified<WireConnectorStaged>): StagedConnector {
  return {
    id: wire.id,
    version: wire.version,
    key: wire.key ?? null,
    name: wire.name ?? wire.key ?? wire.id,
    description: wire.description ?? null,
    integrationTypes: present(wire.integrationTypes),
    creator: toCreator(wire.creator),
    repository: toRepository(wire.repository),
    applications: toConnectorApplications(wire.configurations),
    globalConfiguration: toConfigurationKeys(wire.globalConfiguration),
    apiClientScopes: present(wire.apiClient?.scopes),
    private: wire.private ?? false,
    privateProjects: present(wire.privateProjects),
    supportedRegions: present(wire.supportedRegions),
    status: wire.status ?? 'Draft',
    isPreviewable: String(wire.isPreviewable ?? 'none'),
    alreadyListed: wire.alreadyListed ?? false,
    hasChanges: wire.hasChanges ?? false,
    previewableReport: toReport(wire.previewableReport),
    publishingReport: toReport(wire.publishingReport),
    documentationUrl: wire.documentationUrl ?? null,
  };
}
