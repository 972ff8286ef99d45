import {
  connectorLife,
  isNewerReport,
  toConnectorStatus,
  toPreviewability,
  toPublication,
  type ConnectorLife,
  type ConnectorStatus,
  type Previewability,
  type Publication,
  type ReportEntry,
} from '@connect-console/domain';
import type { TStagedConnectorDetailFragment, TStagedConnectorSummaryFragment } from '../generated/gateway';
import { toReportEntries } from '../to-report-entries';
import { toActivity, type Activity } from './journal/to-activity';

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
  creator: Creator;
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
  /** ISO 8601; null when Connect does not tell. */
  createdAt: string | null;
  lastModifiedAt: string | null;
  /** The published Connector; null when there is none, this project may not see it, or it cannot be read now. */
  published: { version: number; tag: string; isCertified: boolean } | null;
  isPublishedReadable: boolean;
  /** Oldest first */
  comments: CertificationComment[];
  life: ConnectorLife;
  activity: Activity;
};

export type Creator = {
  name: string | null;
  title: string | null;
  email: string | null;
  company: string | null;
  noOfContributors: number | null;
  logoUrl: string | null;
  supportUrl: string | null;
};

/** What the people who certify and the creator write to each other. */
export type CertificationComment = { author: string; createdAt: string | null; text: string };

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
    creator: toCreator(wire.creator),
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
    createdAt: wire.createdAt,
    lastModifiedAt: wire.lastModifiedAt,
    published: wire.published && {
      version: wire.published.version,
      tag: wire.published.repository.tag,
      isCertified: wire.published.certified,
    },
    isPublishedReadable: wire.publishedReadable,
    comments: wire.certificationComments.map(({ author, createdAt, comment }) => ({
      author,
      createdAt,
      text: comment,
    })),
    life: toLife(wire),
    activity: toActivity(wire.activity),
  };
}

function toLife(wire: TStagedConnectorDetailFragment): ConnectorLife {
  return connectorLife({
    status: wire.status,
    isPreviewable: wire.isPreviewable,
    alreadyListed: wire.alreadyListed,
    hasChanges: wire.hasChanges,
    isPrivate: wire.private,
    isCertified: wire.published?.certified ?? null,
    previewedSincePublish: isNewerReport(
      wire.previewableReport?.entries ?? null,
      wire.publishingReport?.entries ?? null,
    ),
  });
}

function toCreator(wire: TStagedConnectorDetailFragment['creator']): Creator {
  const { name, title, email, company, noOfContributors, logoUrl, supportUrl } = wire;
  return { name, title, email, company, noOfContributors, logoUrl, supportUrl };
}

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
