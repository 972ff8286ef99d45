import {
  toConnectorStatus,
  toPreviewability,
  toPublication,
  type ConnectorStatus,
  type Previewability,
  type Publication,
  type ReportEntry,
} from '@connect-console/domain';
import type { TStagedConnectorDetailFragment, TStagedConnectorSummaryFragment } from '../generated/gateway';
import { toReportEntries } from '../to-report-entries';

/** A ConnectorStaged as lists show it. */
export type StagedConnectorSummary = {
  id: string;
  key: string | null;
  name: string;
  repositoryUrl: string;
  tag: string;
  integrationTypes: string[];
  /** Empty: any region. */
  supportedRegions: string[];
  status: ConnectorStatus;
  previewability: Previewability;
  publication: Publication;
};

/** A ConnectorStaged with everything Connect tells about it. */
export type StagedConnector = StagedConnectorSummary & {
  version: number;
  description: string | null;
  creator: { name: string | null; email: string | null; company: string | null };
  applications: DeclaredApplication[];
  globalConfiguration: DeclaredConfiguration | null;
  apiClientScopes: string[];
  isPrivate: boolean;
  /** `{region}:{projectKey}` */
  privateProjects: string[];
  /** Null when there has been no preview or publication yet. */
  previewReport: ReportEntry[] | null;
  publishingReport: ReportEntry[] | null;
  documentationUrl: string | null;
};

export type DeclaredConfiguration = { standard: DeclaredKey[]; secured: DeclaredKey[] };

export type DeclaredApplication = DeclaredConfiguration & { name: string; type: string };

/** A configuration key that connect.yaml asks for. Secured keys have no default. */
export type DeclaredKey = {
  key: string;
  description: string | null;
  isRequired: boolean;
  defaultValue: string | null;
};

/** Maps the gateway's list entry to our model. */
export function toStagedConnectorSummary(wire: TStagedConnectorSummaryFragment): StagedConnectorSummary {
  return {
    id: wire.id,
    key: wire.key,
    name: wire.name,
    repositoryUrl: wire.repository.url,
    tag: wire.repository.tag,
    integrationTypes: wire.integrationTypes,
    supportedRegions: wire.supportedRegions,
    status: toConnectorStatus(wire.status),
    previewability: toPreviewability(wire.isPreviewable),
    publication: toPublication(wire),
  };
}

/** Maps the gateway's ConnectorStaged to our model. */
export function toStagedConnector(wire: TStagedConnectorDetailFragment): StagedConnector {
  return {
    ...toStagedConnectorSummary(wire),
    version: wire.version,
    description: wire.description,
    creator: { name: wire.creator.name, email: wire.creator.email, company: wire.creator.company },
    applications: wire.applications.map((application) => ({
      name: application.applicationName,
      type: application.applicationType,
      ...toDeclaredConfiguration(application),
    })),
    globalConfiguration: wire.globalConfiguration ? toDeclaredConfiguration(wire.globalConfiguration) : null,
    apiClientScopes: wire.apiClientScopes,
    isPrivate: wire.private,
    privateProjects: wire.privateProjects,
    previewReport: toReportEntries(wire.previewableReport),
    publishingReport: toReportEntries(wire.publishingReport),
    documentationUrl: wire.documentationUrl,
  };
}

/** `hasChanges` is true for a draft that was never published, too: there it says nothing. */
type WireConfiguration = NonNullable<TStagedConnectorDetailFragment['globalConfiguration']>;

function toDeclaredConfiguration(wire: WireConfiguration): DeclaredConfiguration {
  return {
    standard: wire.standardConfiguration.map((entry) => ({
      ...toDeclaredKey(entry),
      defaultValue: entry.default,
    })),
    secured: wire.securedConfiguration.map(toDeclaredKey),
  };
}

function toDeclaredKey({
  key,
  description,
  required,
}: WireConfiguration['securedConfiguration'][number]): DeclaredKey {
  return { key, description, isRequired: required, defaultValue: null };
}
