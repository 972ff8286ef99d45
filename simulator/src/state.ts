import type {
  ApplicationDeployment,
  Connector,
  ConnectorApiClient,
  ConnectorConfigurationApplication,
  ConnectorGlobalConfiguration,
  ConnectorStaged,
  Deployment,
  DeploymentConfigurationApplication,
  DeploymentConnector,
  DeploymentLog,
} from '@commercetools-connect/sdk';
import type { ExtensionTrigger, MessageSubscription } from '@commercetools/platform-sdk';
import type { CustomApplicationData, CustomViewData } from '@commercetools-frontend/application-config';
import type { MoreOfOrder, Shop } from './ctp/shop.js';

/** A commercetools project as the Merchant Center knows it. */
export type Project = {
  key: string;
  name: string;
  /** Connect region, e.g. `us-central1.gcp`. */
  region: string;
  organization: { id: string; name: string };
  languages: string[];
  currencies: string[];
  countries: string[];
  isProductionProject: boolean;
  /** Connect Console's custom application and custom view are installed here. */
  productInstalled: boolean;
};

/** Somebody who can sign in. `permissions` holds the applied names per project key, e.g. `canViewConnectConsole`. */
export type User = {
  id: string;
  /** Short name used on the sign-in page and in tests: `admin`, `merchant`, `support`. */
  name: string;
  email: string;
  firstName: string;
  lastName: string;
  language: string;
  jobTitle: string;
  permissions: Record<string, string[]>;
};

/** What a program signs in with; `scopes` are complete, e.g. `view_connectors:demo-store`. */
export type ApiClient = {
  clientId: string;
  clientSecret: string;
  projectKey: string;
  scopes: string[];
};

export type CustomApplicationDraft = Omit<CustomApplicationData, 'id'>;
export type CustomViewDraft = Omit<CustomViewData, 'id'>;

/** `PRIVATE_USAGE` is what the Merchant Center calls Ready. */
export type CustomizationStatus = 'DRAFT' | 'PRIVATE_USAGE';

/** Where a custom application or view is installed; `projectKeys` null: in every project of the organization. */
type Installation = { id: string; createdAt: string; updatedAt: string; projectKeys: string[] | null };

/** A custom application or view as an organization registered it. */
export type Registered<Draft> = {
  id: string;
  organizationId: string;
  status: CustomizationStatus;
  createdAt: string;
  updatedAt: string;
  draft: Draft;
  installation?: Installation;
};

export type CustomObject = {
  id: string;
  version: number;
  container: string;
  key: string;
  value: unknown;
  createdAt: string;
  lastModifiedAt: string;
  createdBy?: Order['createdBy'];
  lastModifiedBy?: Order['lastModifiedBy'];
};

type Money = {
  type: 'centPrecision';
  currencyCode: string;
  centAmount: number;
  fractionDigits: number;
};

/** An Order; a scenario needs only the part that the order list and page show. */
export type Order = MoreOfOrder & {
  id: string;
  version: number;
  orderNumber?: string;
  createdAt: string;
  lastModifiedAt: string;
  customerEmail?: string;
  orderState: string;
  paymentState?: string | null;
  shipmentState?: string | null;
  totalPrice: Money;
  lineItems: { id: string; name: Record<string, string>; quantity: number; totalPrice: Money }[];
};

/** Kept by Connect for sorting; in no documented answer. */
type Timestamps = { createdAt: string; lastModifiedAt: string };

export type ReportLine = {
  type: string;
  title: string;
  message?: string | null;
  application?: string | null;
};

/** `message` and `application` may be null, which the SDK's types do not say. */
export type Report = { entries: (ReportLine & { createdAt: string })[] };

type Loosened<Type, Key extends keyof Type> = Omit<Type, Key> & Partial<Pick<Type, Key>>;

/** Wider than the SDK's type: answers of 2023 lack two of its fields, and a report may be null. */
export type StagedConnector = Omit<
  Loosened<ConnectorStaged, 'integrationTypes' | 'privateProjects'>,
  'publishingReport' | 'previewableReport'
> & { publishingReport?: Report | null; previewableReport?: Report | null };

/** Release of 2026-10-23; the SDK does not know it yet. */
type RetryPolicy = {
  strategy: string;
  minBackoffSeconds?: number;
  maxBackoffSeconds?: number;
  maxAttempts?: number;
};

/** `schedule` (jobs) and `retryPolicy` (events) are newer than the SDK. */
export type ApplicationConfiguration = DeploymentConfigurationApplication & {
  schedule?: string;
  retryPolicy?: RetryPolicy;
};

export type DeployedApplication = ApplicationDeployment & { retryPolicy?: RetryPolicy };

/** Wider than the SDK's type: `details` is `{}` until the build ends, and answers of 2023 lack two fields. */
export type ConnectDeployment = Omit<
  Loosened<Deployment, 'type'>,
  'details' | 'connector' | 'applications'
> & {
  details: { build?: { id: string; report?: Report } };
  connector: Loosened<DeploymentConnector, 'integrationTypes'>;
  /** The revision that a rollback restored; the field's type is a guess. */
  rollbackRevision?: number;
  applications: DeployedApplication[];
};

/** A Deployment as stored: secured values are real here and masked on the way out. */
export type StoredDeployment = Timestamps & {
  projectKey: string;
  deployment: ConnectDeployment;
  /** Oldest first. */
  revisions?: StoredRevision[];
  /** What its runs logged, oldest first. */
  logs?: DeploymentLog[];
};

/** What a successful deployment leaves to go back to. */
export type StoredRevision = {
  revision: number;
  createdAt: string;
  deployed: Pick<ConnectDeployment, 'connector' | 'globalConfiguration' | 'applications'>;
};

export type StoredConnectorStaged = Timestamps & {
  organizationId: string;
  connector: StagedConnector;
  /** Whether its publish run asks for certification; absent means that a public draft does. */
  certification?: boolean;
};

/** `listed`: found by the connector search. */
export type StoredConnector = Timestamps & { organizationId: string; listed: boolean; connector: Connector };

/** How a run of Connect ends: its last status, and what the report says then. */
export type RunOutcome = { status: string; seconds: number; entries: ReportLine[] };

/** The parts of connect.yaml that only a Deployment shows, and what the application's postDeploy script makes. */
export type SourceOfApplication = {
  endpoint?: string;
  schedule?: string;
  /** Delivers to the application's topic. */
  subscription?: { key: string; messages: MessageSubscription[] };
  /** Calls the application's URL. */
  extension?: { key: string; triggers: ExtensionTrigger[] };
};

/** What Connect finds at a tag of a Git repository, and how its runs on that source end. */
export type RepositoryTag = {
  url: string;
  tag: string;
  configurations: ConnectorConfigurationApplication[];
  globalConfiguration?: ConnectorGlobalConfiguration;
  apiClient?: ConnectorApiClient;
  applications?: Record<string, SourceOfApplication>;
  preview?: RunOutcome;
  publish?: RunOutcome;
  deploy?: RunOutcome;
  undeploy?: RunOutcome;
  certification?: RunOutcome;
  /** What is wrong with the tag, e.g. `sast` or `health-check@order-events`; comes before the outcomes. */
  troubles?: string[];
};

/** Everything the simulated platform stores. A reset changes the fields of this one object. */
export type SimulatorState = {
  projects: Project[];
  users: User[];
  apiClients: ApiClient[];
  repositories: RepositoryTag[];
  /** Per organization id. */
  connectorsStaged: StoredConnectorStaged[];
  connectors: StoredConnector[];
  deployments: StoredDeployment[];
  /** Per project key. */
  customObjects: Record<string, CustomObject[]>;
  orders: Record<string, Order[]>;
  /** Registered by somebody, beside the product of projects with `productInstalled`. */
  customApplications: Registered<CustomApplicationDraft>[];
  customViews: Registered<CustomViewDraft>[];
  /** The other resources of commercetools; absent for a project that has none. */
  shops?: Record<string, Shop>;
};
