import type { ReportEntryContent } from './journal.builder';

type VersionContent = { version: number; tag: string };
type RepositoryContent = { url: string; tag: string };

type DeclaredKeyContent = { key: string; description: string; required: boolean };

export type DeclaredKeysContent = {
  standardConfiguration: (DeclaredKeyContent & { default: string | null })[];
  securedConfiguration: DeclaredKeyContent[];
};

export type ConnectorApplicationContent = DeclaredKeysContent & {
  applicationName: string;
  applicationType: string;
};

export type ConfigurationValuesContent = {
  standardConfiguration: { key: string; value: string }[];
  securedConfiguration: { key: string; isSet: boolean | null }[];
};

export type RetryPolicyContent = {
  strategy: string;
  minBackoffSeconds: number | null;
  maxBackoffSeconds: number | null;
  maxAttempts: number | null;
};

export type ApplicationDeploymentContent = ConfigurationValuesContent & {
  id: string;
  applicationName: string;
  applicationType: string | null;
  url: string | null;
  topic: string | null;
  schedule: string | null;
  retryPolicy: RetryPolicyContent | null;
};

export type DeployedConnectorContent = {
  id: string;
  key: string | null;
  version: number;
  name: string;
  description: string | null;
  repository: RepositoryContent;
  integrationTypes: string[];
  applications: ConnectorApplicationContent[];
  globalConfiguration: DeclaredKeysContent | null;
  certified: boolean;
  supportedRegions: string[];
};

export type LatestConnectorContent = Pick<
  DeployedConnectorContent,
  'id' | 'key' | 'version' | 'repository' | 'applications' | 'globalConfiguration' | 'supportedRegions'
> & { apiClientScopes: string[]; deployable: boolean };

type WiredContent = {
  id: string;
  key: string | null;
  destinationType: string;
  destination: string;
  resourceTypes: string[];
};

type WiredTypeContent = { id: string; key: string; resourceTypes: string[] };

type WiringPartsContent = {
  subscriptions: (WiredContent & { status: string })[] | null;
  extensions: WiredContent[] | null;
  types: WiredTypeContent[] | null;
};

export type WiringContent = WiringPartsContent & {
  missingScopes: string[];
  before: WiringPartsContent | null;
};

type UsualContent = { median: number; p95: number; runs: number };

/** Everything that a screen may ask of a Deployment. */
export type DeploymentContent = {
  id: string;
  version: number;
  key: string | null;
  type: string | null;
  preview: boolean;
  status: string;
  deployedRegion: string;
  connector: DeployedConnectorContent;
  applications: ApplicationDeploymentContent[];
  globalConfiguration: ConfigurationValuesContent | null;
  buildReport: { entries: ReportEntryContent[] } | null;
  apiClientScopes: string[];
  isOwn: boolean | null;
  since: { at: string; source: string; asOf: string } | null;
  run: {
    kind: string;
    startedAt: string;
    startedAtSource: string;
    phaseSince: string;
    asOf: string;
  } | null;
  drift: string;
  /** What the gateway finds it by; no field of a Deployment. */
  concerns: string[];
  latest: LatestConnectorContent | null;
  published: VersionContent | null;
  draft: VersionContent | null;
  usual: { run: UsualContent | null; phase: UsualContent | null };
  wiring: WiringContent;
};

/** A Deployment as the gateway answers it: a preview that is deployed and up to date, without applications. */
export function buildDeployment(given: Partial<DeploymentContent> = {}): DeploymentContent {
  return {
    id: 'deployment-1',
    version: 11,
    key: 'bloomreach-preview',
    type: 'preview',
    preview: true,
    status: 'Deployed',
    deployedRegion: 'us-central1.gcp',
    connector: buildDeployedConnector(),
    applications: [],
    globalConfiguration: null,
    buildReport: null,
    apiClientScopes: [],
    isOwn: false,
    since: null,
    run: null,
    drift: 'upToDate',
    concerns: [],
    latest: null,
    published: null,
    draft: null,
    usual: { run: null, phase: null },
    wiring: buildWiring(),
    ...given,
  };
}

/** The connector as it was deployed: v1.0.0, which declares nothing. */
export function buildDeployedConnector(
  given: Partial<DeployedConnectorContent> = {},
): DeployedConnectorContent {
  return {
    id: 'connector-1',
    key: 'bloomreach-engagement',
    name: 'Bloomreach Engagement connector',
    description: null,
    version: 5,
    repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.0.0' },
    integrationTypes: ['email'],
    applications: [],
    globalConfiguration: null,
    certified: false,
    supportedRegions: [],
    ...given,
  };
}

/** Since when it has had its status, as answered at noon: since that morning, by the build report. */
export function buildSince(
  given: Partial<NonNullable<DeploymentContent['since']>> = {},
): NonNullable<DeploymentContent['since']> {
  return {
    at: '2026-11-20T06:00:00.000Z',
    source: 'report',
    asOf: '2026-11-20T12:00:00.000Z',
    ...given,
  };
}

/** What a redeploy to the latest would bring: v1.1.0, which declares nothing. */
export function buildLatestConnector(given: Partial<LatestConnectorContent> = {}): LatestConnectorContent {
  return {
    id: 'connector-1',
    key: 'bloomreach-engagement',
    version: 6,
    repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' },
    applications: [],
    globalConfiguration: null,
    apiClientScopes: [],
    supportedRegions: [],
    deployable: true,
    ...given,
  };
}

/** An application that a connector declares: a service without configuration. */
export function buildConnectorApplication(
  given: Partial<ConnectorApplicationContent> = {},
): ConnectorApplicationContent {
  return {
    applicationName: 'service',
    applicationType: 'service',
    standardConfiguration: [],
    securedConfiguration: [],
    ...given,
  };
}

/** A deployed application as the gateway answers it: a service without configuration. */
export function buildApplicationDeployment(
  given: Partial<ApplicationDeploymentContent> = {},
): ApplicationDeploymentContent {
  return {
    id: 'application-1',
    applicationName: 'service',
    applicationType: 'service',
    standardConfiguration: [],
    securedConfiguration: [],
    url: null,
    topic: null,
    schedule: null,
    retryPolicy: null,
    ...given,
  };
}

/** What is wired to a Deployment: nothing, everything could be read, and nobody looked before. */
export function buildWiring(given: Partial<WiringContent> = {}): WiringContent {
  return { subscriptions: [], extensions: [], types: [], missingScopes: [], before: null, ...given };
}
