// Written by `npm run codegen`; do not edit.

import type { GraphQLResolveInfo } from 'graphql';
import type { StagedConnectorSummary } from '../../connect/staged-connector-collection.js';
import type { DeploymentFacts } from '../../connect/to-deployment.js';
import type { GatewayFacts } from '../gateway-resolvers.js';
import type { SyncTargetFacts } from '../../targets/to-sync-target.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

export type Query = {
  gateway: GatewayInfo;
  stagedConnectors: StagedConnectorPage;
  stagedConnector: Maybe<StagedConnector>;
  connectors: ConnectorPage;
  deployments: DeploymentPage;
  deployment: Maybe<Deployment>;
  deploymentActivity: Activity;
  configurationSearch: ConfigurationSearch;
  applicationProbe: ApplicationProbe;
  overview: Overview;
  syncTargets: SyncTargets;
  syncTargetHealth: Array<EndpointHealth>;
  syncFeed: SyncFeed;
  connectYamlCheck: ConnectYamlCheck;
};

export type QueryStagedConnectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  isPrivate?: InputMaybe<Scalars['Boolean']['input']>;
  integrationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  statuses?: InputMaybe<Array<Scalars['String']['input']>>;
  previewabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type QueryStagedConnectorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

export type QueryConnectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  assignedToProject?: InputMaybe<Scalars['Boolean']['input']>;
  integrationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type QueryDeploymentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  deploymentType?: InputMaybe<Scalars['String']['input']>;
  integrationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  statuses?: InputMaybe<Array<Scalars['String']['input']>>;
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  drifts?: InputMaybe<Array<Scalars['String']['input']>>;
  concerns?: InputMaybe<Array<Scalars['String']['input']>>;
  connectorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDeploymentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDeploymentActivityArgs = {
  id: Scalars['ID']['input'];
};

export type QueryConfigurationSearchArgs = {
  text: Scalars['String']['input'];
  exact?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryApplicationProbeArgs = {
  deploymentId: Scalars['ID']['input'];
  applicationName: Scalars['String']['input'];
  path?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySyncTargetHealthArgs = {
  key: Scalars['String']['input'];
};

export type QuerySyncFeedArgs = {
  deploymentKeys: Array<Scalars['String']['input']>;
  targets: Array<Scalars['String']['input']>;
};

export type QueryConnectYamlCheckArgs = {
  text: Scalars['String']['input'];
};

export type Mutation = {
  createConnector: StagedConnector;
  updateConnector: StagedConnector;
  requestConnectorPreview: StagedConnector;
  publishConnector: StagedConnector;
  addCertificationComment: StagedConnector;
  unlistConnector: StagedConnector;
  deleteConnector: Scalars['ID']['output'];
  createDeployment: Deployment;
  redeployDeployment: Deployment;
  undeployDeployment: Deployment;
  createSyncTarget: SyncTarget;
  updateSyncTarget: SyncTarget;
};

export type MutationCreateConnectorArgs = {
  draft: ConnectorDraft;
  click: Click;
};

export type MutationUpdateConnectorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  actions: Array<ConnectorUpdateAction>;
  click: Click;
};

export type MutationRequestConnectorPreviewArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  click: Click;
};

export type MutationPublishConnectorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  certification: Scalars['Boolean']['input'];
  click: Click;
};

export type MutationAddCertificationCommentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  comment: Scalars['String']['input'];
  click: Click;
};

export type MutationUnlistConnectorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  click: Click;
};

export type MutationDeleteConnectorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  click: Click;
};

export type MutationCreateDeploymentArgs = {
  draft: DeploymentDraft;
  reason: Scalars['String']['input'];
  click: Click;
};

export type MutationRedeployDeploymentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  redeploy: Redeploy;
  reason: Scalars['String']['input'];
  click: Click;
};

export type MutationUndeployDeploymentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  click: Click;
};

export type MutationCreateSyncTargetArgs = {
  key: Scalars['String']['input'];
  target: SyncTargetDraft;
};

export type MutationUpdateSyncTargetArgs = {
  key: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  target: SyncTargetDraft;
};

export type SyncTargetDraft = {
  label: Scalars['String']['input'];
  direction: Scalars['String']['input'];
  mode: Scalars['String']['input'];
  resourceTypes: Array<Scalars['String']['input']>;
  messageTypes: Array<Scalars['String']['input']>;
  changes: Array<Scalars['String']['input']>;
  applies?: InputMaybe<Scalars['String']['input']>;
  slaSeconds: Scalars['Int']['input'];
  subscriptionKeys: Array<Scalars['String']['input']>;
  externalUrlTemplate?: InputMaybe<Scalars['String']['input']>;
  trackedSince: Scalars['String']['input'];
  enabled: Scalars['Boolean']['input'];
  runtime: Scalars['String']['input'];
  deploymentKey?: InputMaybe<Scalars['String']['input']>;
  endpoints: Array<TargetEndpointInput>;
};

export type TargetEndpointInput = {
  name: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  url: Scalars['String']['input'];
  exposure: Scalars['String']['input'];
};

export type DeploymentDraft = {
  key?: InputMaybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
  connector: ConnectorName;
  region: Scalars['String']['input'];
  targetVersion: Scalars['Int']['input'];
  edits: Array<ConfigurationEdit>;
};

export type ConnectorName = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

export type Redeploy = {
  updateConnector: Scalars['Boolean']['input'];
  skipScripts: Scalars['Boolean']['input'];
  targetVersion?: InputMaybe<Scalars['Int']['input']>;
  edits: Array<ConfigurationEdit>;
  acceptedLosses?: InputMaybe<Array<ConfigurationKeyName>>;
};

export type ConfigurationEdit = {
  application?: InputMaybe<Scalars['String']['input']>;
  set: Array<ConfigurationValueInput>;
  remove: Array<Scalars['String']['input']>;
  secrets: Array<ConfigurationValueInput>;
  schedule?: InputMaybe<Scalars['String']['input']>;
  retryPolicy?: InputMaybe<RetryPolicyInput>;
};

export type ConfigurationValueInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type ConfigurationKeyName = {
  application?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
};

export type RetryPolicyInput = {
  strategy: Scalars['String']['input'];
  minBackoffSeconds?: InputMaybe<Scalars['Int']['input']>;
  maxBackoffSeconds?: InputMaybe<Scalars['Int']['input']>;
  maxAttempts?: InputMaybe<Scalars['Int']['input']>;
};

export type Click = {
  id: Scalars['ID']['input'];
  displayName?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectorDraft = {
  key?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  integrationTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  creator: CreatorDraft;
  repository: RepositoryDraft;
  supportedRegions?: InputMaybe<Array<Scalars['String']['input']>>;
  privateProjects?: InputMaybe<Array<Scalars['String']['input']>>;
  documentationUrl?: InputMaybe<Scalars['String']['input']>;
};

export type CreatorDraft = {
  name?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  company?: InputMaybe<Scalars['String']['input']>;
  noOfContributors?: InputMaybe<Scalars['Int']['input']>;
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  supportUrl?: InputMaybe<Scalars['String']['input']>;
};

export type RepositoryDraft = {
  url: Scalars['String']['input'];
  tag: Scalars['String']['input'];
};

export type ConnectorUpdateAction = {
  setName?: InputMaybe<SetConnectorName>;
  setDescription?: InputMaybe<SetConnectorDescription>;
  setIntegrationTypes?: InputMaybe<SetConnectorIntegrationTypes>;
  setDocumentationUrl?: InputMaybe<SetConnectorDocumentationUrl>;
  setRepository?: InputMaybe<RepositoryDraft>;
  setSupportedRegions?: InputMaybe<SetConnectorSupportedRegions>;
  setCreatorName?: InputMaybe<SetConnectorCreatorName>;
  setCreatorTitle?: InputMaybe<SetConnectorCreatorTitle>;
  setCreatorEmail?: InputMaybe<SetConnectorCreatorEmail>;
  setCreatorCompany?: InputMaybe<SetConnectorCreatorCompany>;
  setCreatorNoOfContributors?: InputMaybe<SetConnectorCreatorNoOfContributors>;
  setCreatorLogo?: InputMaybe<SetConnectorCreatorLogo>;
  setCreatorSupportUrl?: InputMaybe<SetConnectorCreatorSupportUrl>;
  addPrivateProject?: InputMaybe<ConnectorPrivateProject>;
  removePrivateProject?: InputMaybe<ConnectorPrivateProject>;
};

export type SetConnectorName = {
  name: Scalars['String']['input'];
};

export type SetConnectorDescription = {
  description: Scalars['String']['input'];
};

export type SetConnectorIntegrationTypes = {
  integrationTypes: Array<Scalars['String']['input']>;
};

export type SetConnectorDocumentationUrl = {
  documentationUrl: Scalars['String']['input'];
};

export type SetConnectorSupportedRegions = {
  regions: Array<Scalars['String']['input']>;
};

export type SetConnectorCreatorName = {
  creatorName: Scalars['String']['input'];
};

export type SetConnectorCreatorTitle = {
  creatorTitle: Scalars['String']['input'];
};

export type SetConnectorCreatorEmail = {
  creatorEmail: Scalars['String']['input'];
};

export type SetConnectorCreatorCompany = {
  creatorCompany: Scalars['String']['input'];
};

export type SetConnectorCreatorNoOfContributors = {
  creatorNoOfContributors: Scalars['Int']['input'];
};

export type SetConnectorCreatorLogo = {
  logoUrl: Scalars['String']['input'];
};

export type SetConnectorCreatorSupportUrl = {
  creatorSupportUrl: Scalars['String']['input'];
};

export type ConnectorPrivateProject = {
  privateProject: Scalars['String']['input'];
};

export type GatewayInfo = {
  projectKey: Scalars['String']['output'];
  region: Scalars['String']['output'];
  rights: Rights;
  missingScopes: Maybe<Array<Scalars['String']['output']>>;
  omittedSecrets: Scalars['String']['output'];
};

export type Rights = {
  view: Scalars['Boolean']['output'];
  manageConnectors: Scalars['Boolean']['output'];
  manageDeployments: Scalars['Boolean']['output'];
  replaySync: Scalars['Boolean']['output'];
};

export type StagedConnectorPage = {
  limit: Scalars['Int']['output'];
  offset: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  complete: Scalars['Boolean']['output'];
  results: Array<StagedConnector>;
};

export type ConnectorPage = {
  limit: Scalars['Int']['output'];
  offset: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  results: Array<Connector>;
};

export type DeploymentPage = {
  limit: Scalars['Int']['output'];
  offset: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  complete: Scalars['Boolean']['output'];
  results: Array<Deployment>;
};

export type StagedConnector = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  integrationTypes: Array<Scalars['String']['output']>;
  creator: Creator;
  repository: Repository;
  applications: Array<ConnectorApplication>;
  globalConfiguration: Maybe<ConfigurationKeys>;
  apiClientScopes: Array<Scalars['String']['output']>;
  private: Scalars['Boolean']['output'];
  privateProjects: Array<Scalars['String']['output']>;
  supportedRegions: Array<Scalars['String']['output']>;
  status: Scalars['String']['output'];
  isPreviewable: Scalars['String']['output'];
  alreadyListed: Scalars['Boolean']['output'];
  hasChanges: Scalars['Boolean']['output'];
  previewableReport: Maybe<Report>;
  publishingReport: Maybe<Report>;
  documentationUrl: Maybe<Scalars['String']['output']>;
  createdAt: Maybe<Scalars['String']['output']>;
  lastModifiedAt: Maybe<Scalars['String']['output']>;
  certificationComments: Array<CertificationComment>;
  published: Maybe<Connector>;
  publishedReadable: Scalars['Boolean']['output'];
  deployments: Maybe<Array<Deployment>>;
  activity: Activity;
};

export type CertificationComment = {
  author: Scalars['String']['output'];
  createdAt: Maybe<Scalars['String']['output']>;
  comment: Scalars['String']['output'];
};

export type Activity = {
  asOf: Scalars['String']['output'];
  available: Scalars['Boolean']['output'];
  complete: Scalars['Boolean']['output'];
  entries: Array<JournalEntry>;
};

export type JournalEntry = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  origin: Scalars['String']['output'];
  state: Scalars['String']['output'];
  startedAt: Scalars['String']['output'];
  startedBy: Maybe<JournalUser>;
  resourceVersion: Maybe<Scalars['Int']['output']>;
  tag: Maybe<Scalars['String']['output']>;
  reason: Maybe<Scalars['String']['output']>;
  change: Maybe<DeploymentChange>;
  phases: Array<RunPhase>;
  ending: Maybe<JournalEnding>;
  failure: Maybe<JournalFailure>;
};

export type DeploymentChange = {
  connectorBefore: Maybe<ConnectorVersion>;
  connectorAfter: ConnectorVersion;
  updateConnector: Scalars['Boolean']['output'];
  skipScripts: Scalars['Boolean']['output'];
  values: Array<ChangedValue>;
  omittedValues: Scalars['Int']['output'];
  secretsReplaced: Array<ChangedKey>;
};

export type ConnectorVersion = {
  version: Scalars['Int']['output'];
  tag: Scalars['String']['output'];
};

export type ChangedValue = {
  application: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  isSetting: Scalars['Boolean']['output'];
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
};

export type ChangedKey = {
  application: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
};

export type RunPhase = {
  status: Scalars['String']['output'];
  seenAt: Scalars['String']['output'];
};

export type JournalUser = {
  id: Scalars['ID']['output'];
  displayName: Maybe<Scalars['String']['output']>;
};

export type JournalEnding = {
  verdict: Scalars['String']['output'];
  endedAt: Scalars['String']['output'];
  endedAtSource: Scalars['String']['output'];
  report: Maybe<Report>;
};

export type JournalFailure = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  correlationId: Maybe<Scalars['String']['output']>;
};

export type ConnectYamlCheck = {
  valid: Scalars['Boolean']['output'];
  problems: Array<ConnectYamlProblem>;
  declares: Maybe<ConnectYamlDeclaration>;
};

export type ConnectYamlProblem = {
  key: Maybe<Scalars['String']['output']>;
  line: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

export type ConnectYamlDeclaration = {
  applications: Array<ConnectorApplication>;
  globalConfiguration: Maybe<ConfigurationKeys>;
  apiClientScopes: Array<Scalars['String']['output']>;
};

export type Connector = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  integrationTypes: Array<Scalars['String']['output']>;
  creator: Creator;
  repository: Repository;
  applications: Array<ConnectorApplication>;
  globalConfiguration: Maybe<ConfigurationKeys>;
  apiClientScopes: Array<Scalars['String']['output']>;
  private: Scalars['Boolean']['output'];
  supportedRegions: Array<Scalars['String']['output']>;
  certified: Scalars['Boolean']['output'];
  documentationUrl: Maybe<Scalars['String']['output']>;
};

export type Creator = {
  name: Maybe<Scalars['String']['output']>;
  title: Maybe<Scalars['String']['output']>;
  email: Maybe<Scalars['String']['output']>;
  company: Maybe<Scalars['String']['output']>;
  noOfContributors: Maybe<Scalars['Int']['output']>;
  logoUrl: Maybe<Scalars['String']['output']>;
  supportUrl: Maybe<Scalars['String']['output']>;
};

export type Repository = {
  url: Scalars['String']['output'];
  tag: Scalars['String']['output'];
};

export type ConnectorApplication = {
  applicationName: Scalars['String']['output'];
  applicationType: Scalars['String']['output'];
  standardConfiguration: Array<StandardConfigurationKey>;
  securedConfiguration: Array<SecuredConfigurationKey>;
};

export type ConfigurationKeys = {
  standardConfiguration: Array<StandardConfigurationKey>;
  securedConfiguration: Array<SecuredConfigurationKey>;
};

export type StandardConfigurationKey = {
  key: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  required: Scalars['Boolean']['output'];
  default: Maybe<Scalars['String']['output']>;
};

export type SecuredConfigurationKey = {
  key: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  required: Scalars['Boolean']['output'];
};

export type Report = {
  entries: Array<ReportEntry>;
};

export type ReportEntry = {
  type: Scalars['String']['output'];
  title: Scalars['String']['output'];
  message: Maybe<Scalars['String']['output']>;
  application: Maybe<Scalars['String']['output']>;
  createdAt: Maybe<Scalars['String']['output']>;
};

export type Deployment = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  type: Maybe<Scalars['String']['output']>;
  preview: Scalars['Boolean']['output'];
  status: Scalars['String']['output'];
  deployedRegion: Scalars['String']['output'];
  connector: DeployedConnector;
  applications: Array<ApplicationDeployment>;
  globalConfiguration: Maybe<ConfigurationValues>;
  buildReport: Maybe<Report>;
  apiClientScopes: Array<Scalars['String']['output']>;
  isOwn: Maybe<Scalars['Boolean']['output']>;
  since: Maybe<Since>;
  run: Maybe<DeploymentRun>;
  usual: UsualTimes;
  drift: Scalars['String']['output'];
  latest: Maybe<LatestConnector>;
  published: Maybe<ConnectorVersion>;
  draft: Maybe<ConnectorVersion>;
  wiring: Wiring;
};

export type Since = {
  at: Scalars['String']['output'];
  source: Scalars['String']['output'];
  asOf: Scalars['String']['output'];
};

export type DeploymentRun = {
  kind: Scalars['String']['output'];
  startedAt: Scalars['String']['output'];
  startedAtSource: Scalars['String']['output'];
  phaseSince: Scalars['String']['output'];
  asOf: Scalars['String']['output'];
};

export type UsualTimes = {
  run: Maybe<UsualDuration>;
  phase: Maybe<UsualDuration>;
};

export type UsualDuration = {
  median: Scalars['Float']['output'];
  p95: Scalars['Float']['output'];
  runs: Scalars['Int']['output'];
};

export type LatestConnector = {
  id: Scalars['ID']['output'];
  key: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  repository: Repository;
  applications: Array<ConnectorApplication>;
  globalConfiguration: Maybe<ConfigurationKeys>;
  apiClientScopes: Array<Scalars['String']['output']>;
  supportedRegions: Array<Scalars['String']['output']>;
  deployable: Scalars['Boolean']['output'];
};

export type Wiring = {
  subscriptions: Maybe<Array<WiredSubscription>>;
  extensions: Maybe<Array<WiredExtension>>;
  types: Maybe<Array<WiredType>>;
  missingScopes: Array<Scalars['String']['output']>;
  before: Maybe<WiringBefore>;
};

export type WiredSubscription = {
  id: Scalars['ID']['output'];
  key: Maybe<Scalars['String']['output']>;
  destinationType: Scalars['String']['output'];
  destination: Scalars['String']['output'];
  status: Scalars['String']['output'];
  resourceTypes: Array<Scalars['String']['output']>;
};

export type WiredExtension = {
  id: Scalars['ID']['output'];
  key: Maybe<Scalars['String']['output']>;
  destinationType: Scalars['String']['output'];
  destination: Scalars['String']['output'];
  resourceTypes: Array<Scalars['String']['output']>;
};

export type WiredType = {
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  resourceTypes: Array<Scalars['String']['output']>;
};

export type WiringBefore = {
  subscriptions: Maybe<Array<WiredSubscription>>;
  extensions: Maybe<Array<WiredExtension>>;
  types: Maybe<Array<WiredType>>;
};

export type ConfigurationSearch = {
  complete: Scalars['Boolean']['output'];
  searched: Scalars['Int']['output'];
  hits: Array<ConfigurationHit>;
};

export type ConfigurationHit = {
  deploymentId: Scalars['ID']['output'];
  deploymentKey: Maybe<Scalars['String']['output']>;
  deploymentType: Maybe<Scalars['String']['output']>;
  connectorName: Scalars['String']['output'];
  application: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  value: Maybe<Scalars['String']['output']>;
};

export type ApplicationProbe = {
  status: Maybe<Scalars['Int']['output']>;
  failure: Maybe<Scalars['String']['output']>;
  duration: Maybe<Scalars['Int']['output']>;
  askedAt: Scalars['String']['output'];
};

export type DeployedConnector = {
  id: Scalars['ID']['output'];
  key: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  description: Maybe<Scalars['String']['output']>;
  repository: Repository;
  integrationTypes: Array<Scalars['String']['output']>;
  applications: Array<ConnectorApplication>;
  globalConfiguration: Maybe<ConfigurationKeys>;
  certified: Scalars['Boolean']['output'];
  supportedRegions: Array<Scalars['String']['output']>;
};

export type ApplicationDeployment = {
  id: Scalars['ID']['output'];
  applicationName: Scalars['String']['output'];
  applicationType: Maybe<Scalars['String']['output']>;
  standardConfiguration: Array<StandardConfigurationValue>;
  securedConfiguration: Array<SecuredConfigurationState>;
  url: Maybe<Scalars['String']['output']>;
  topic: Maybe<Scalars['String']['output']>;
  schedule: Maybe<Scalars['String']['output']>;
  retryPolicy: Maybe<RetryPolicy>;
};

export type RetryPolicy = {
  strategy: Scalars['String']['output'];
  minBackoffSeconds: Maybe<Scalars['Int']['output']>;
  maxBackoffSeconds: Maybe<Scalars['Int']['output']>;
  maxAttempts: Maybe<Scalars['Int']['output']>;
};

export type ConfigurationValues = {
  standardConfiguration: Array<StandardConfigurationValue>;
  securedConfiguration: Array<SecuredConfigurationState>;
};

export type StandardConfigurationValue = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type SecuredConfigurationState = {
  key: Scalars['String']['output'];
  isSet: Maybe<Scalars['Boolean']['output']>;
};

export type Overview = {
  asOf: Scalars['String']['output'];
  connectors: Maybe<ConnectorCounts>;
  deployments: Maybe<DeploymentCounts>;
  runs: Maybe<Array<EndedRun>>;
  subscriptions: Maybe<Array<FeedSubscription>>;
  missingScopes: Array<Scalars['String']['output']>;
};

export type ConnectorCounts = {
  complete: Scalars['Boolean']['output'];
  total: Scalars['Int']['output'];
  previewRejected: Scalars['Int']['output'];
  publicationFailed: Scalars['Int']['output'];
};

export type DeploymentCounts = {
  complete: Scalars['Boolean']['output'];
  total: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  stuck: Maybe<Scalars['Int']['output']>;
  withWarnings: Scalars['Int']['output'];
  drifted: Scalars['Int']['output'];
  updateAvailable: Maybe<Scalars['Int']['output']>;
  lingering: Maybe<Scalars['Int']['output']>;
  byStatus: Array<DeploymentCount>;
};

export type DeploymentCount = {
  type: Maybe<Scalars['String']['output']>;
  status: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type EndedRun = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  subjectType: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  subjectName: Maybe<Scalars['String']['output']>;
  tag: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['String']['output'];
  endedAt: Scalars['String']['output'];
  verdict: Scalars['String']['output'];
  startIsExact: Scalars['Boolean']['output'];
  endIsExact: Scalars['Boolean']['output'];
};

export type SyncTargets = {
  asOf: Scalars['String']['output'];
  complete: Scalars['Boolean']['output'];
  results: Array<SyncTarget>;
  suggestions: Maybe<Array<SyncTargetSuggestion>>;
  subscriptions: Maybe<Array<FeedSubscription>>;
  missingScopes: Array<Scalars['String']['output']>;
};

export type SyncTarget = {
  key: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  lastModifiedAt: Scalars['String']['output'];
  unreadable: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  direction: Scalars['String']['output'];
  mode: Scalars['String']['output'];
  resourceTypes: Array<Scalars['String']['output']>;
  messageTypes: Array<Scalars['String']['output']>;
  changes: Array<Scalars['String']['output']>;
  applies: Maybe<Scalars['String']['output']>;
  slaSeconds: Scalars['Int']['output'];
  subscriptionKeys: Array<Scalars['String']['output']>;
  externalUrlTemplate: Maybe<Scalars['String']['output']>;
  trackedSince: Scalars['String']['output'];
  enabled: Scalars['Boolean']['output'];
  runtime: Scalars['String']['output'];
  deploymentKey: Maybe<Scalars['String']['output']>;
  endpoints: Array<TargetEndpoint>;
  deployment: Maybe<Deployment>;
  lastReportAt: Maybe<Scalars['String']['output']>;
};

export type TargetEndpoint = {
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  url: Scalars['String']['output'];
  exposure: Scalars['String']['output'];
};

export type SyncTargetSuggestion = {
  deploymentId: Scalars['ID']['output'];
  deploymentKey: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  mode: Maybe<Scalars['String']['output']>;
  resourceTypes: Array<Scalars['String']['output']>;
  messageTypes: Array<Scalars['String']['output']>;
  changes: Array<Scalars['String']['output']>;
  subscriptionKeys: Array<Scalars['String']['output']>;
  subscribed: Scalars['Boolean']['output'];
};

export type EndpointHealth = {
  name: Scalars['String']['output'];
  url: Scalars['String']['output'];
  status: Maybe<Scalars['Int']['output']>;
  failure: Maybe<Scalars['String']['output']>;
  duration: Maybe<Scalars['Int']['output']>;
  askedAt: Scalars['String']['output'];
};

export type SyncFeed = {
  asOf: Scalars['String']['output'];
  subscriptions: Maybe<Array<FeedSubscription>>;
  missingScopes: Array<Scalars['String']['output']>;
  deployments: Maybe<Array<Deployment>>;
  runs: Maybe<Array<EndedRun>>;
  lastReports: Maybe<Array<LastReport>>;
};

export type LastReport = {
  target: Scalars['String']['output'];
  at: Maybe<Scalars['String']['output']>;
};

export type FeedSubscription = {
  id: Scalars['ID']['output'];
  key: Maybe<Scalars['String']['output']>;
  status: Scalars['String']['output'];
  messages: Array<MessageFeed>;
  changes: Array<Scalars['String']['output']>;
};

export type MessageFeed = {
  resourceTypeId: Scalars['String']['output'];
  types: Array<Scalars['String']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SyncTargetDraft: SyncTargetDraft;
  TargetEndpointInput: TargetEndpointInput;
  DeploymentDraft: DeploymentDraft;
  ConnectorName: ConnectorName;
  Redeploy: Redeploy;
  ConfigurationEdit: ConfigurationEdit;
  ConfigurationValueInput: ConfigurationValueInput;
  ConfigurationKeyName: ConfigurationKeyName;
  RetryPolicyInput: RetryPolicyInput;
  Click: Click;
  ConnectorDraft: ConnectorDraft;
  CreatorDraft: CreatorDraft;
  RepositoryDraft: RepositoryDraft;
  ConnectorUpdateAction: ConnectorUpdateAction;
  SetConnectorName: SetConnectorName;
  SetConnectorDescription: SetConnectorDescription;
  SetConnectorIntegrationTypes: SetConnectorIntegrationTypes;
  SetConnectorDocumentationUrl: SetConnectorDocumentationUrl;
  SetConnectorSupportedRegions: SetConnectorSupportedRegions;
  SetConnectorCreatorName: SetConnectorCreatorName;
  SetConnectorCreatorTitle: SetConnectorCreatorTitle;
  SetConnectorCreatorEmail: SetConnectorCreatorEmail;
  SetConnectorCreatorCompany: SetConnectorCreatorCompany;
  SetConnectorCreatorNoOfContributors: SetConnectorCreatorNoOfContributors;
  SetConnectorCreatorLogo: SetConnectorCreatorLogo;
  SetConnectorCreatorSupportUrl: SetConnectorCreatorSupportUrl;
  ConnectorPrivateProject: ConnectorPrivateProject;
  GatewayInfo: ResolverTypeWrapper<GatewayFacts>;
  Rights: ResolverTypeWrapper<Rights>;
  StagedConnectorPage: ResolverTypeWrapper<
    Omit<StagedConnectorPage, 'results'> & { results: Array<ResolversTypes['StagedConnector']> }
  >;
  ConnectorPage: ResolverTypeWrapper<ConnectorPage>;
  DeploymentPage: ResolverTypeWrapper<
    Omit<DeploymentPage, 'results'> & { results: Array<ResolversTypes['Deployment']> }
  >;
  StagedConnector: ResolverTypeWrapper<StagedConnectorSummary>;
  CertificationComment: ResolverTypeWrapper<CertificationComment>;
  Activity: ResolverTypeWrapper<Activity>;
  JournalEntry: ResolverTypeWrapper<JournalEntry>;
  DeploymentChange: ResolverTypeWrapper<DeploymentChange>;
  ConnectorVersion: ResolverTypeWrapper<ConnectorVersion>;
  ChangedValue: ResolverTypeWrapper<ChangedValue>;
  ChangedKey: ResolverTypeWrapper<ChangedKey>;
  RunPhase: ResolverTypeWrapper<RunPhase>;
  JournalUser: ResolverTypeWrapper<JournalUser>;
  JournalEnding: ResolverTypeWrapper<JournalEnding>;
  JournalFailure: ResolverTypeWrapper<JournalFailure>;
  ConnectYamlCheck: ResolverTypeWrapper<ConnectYamlCheck>;
  ConnectYamlProblem: ResolverTypeWrapper<ConnectYamlProblem>;
  ConnectYamlDeclaration: ResolverTypeWrapper<ConnectYamlDeclaration>;
  Connector: ResolverTypeWrapper<Connector>;
  Creator: ResolverTypeWrapper<Creator>;
  Repository: ResolverTypeWrapper<Repository>;
  ConnectorApplication: ResolverTypeWrapper<ConnectorApplication>;
  ConfigurationKeys: ResolverTypeWrapper<ConfigurationKeys>;
  StandardConfigurationKey: ResolverTypeWrapper<StandardConfigurationKey>;
  SecuredConfigurationKey: ResolverTypeWrapper<SecuredConfigurationKey>;
  Report: ResolverTypeWrapper<Report>;
  ReportEntry: ResolverTypeWrapper<ReportEntry>;
  Deployment: ResolverTypeWrapper<DeploymentFacts>;
  Since: ResolverTypeWrapper<Since>;
  DeploymentRun: ResolverTypeWrapper<DeploymentRun>;
  UsualTimes: ResolverTypeWrapper<UsualTimes>;
  UsualDuration: ResolverTypeWrapper<UsualDuration>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LatestConnector: ResolverTypeWrapper<LatestConnector>;
  Wiring: ResolverTypeWrapper<Wiring>;
  WiredSubscription: ResolverTypeWrapper<WiredSubscription>;
  WiredExtension: ResolverTypeWrapper<WiredExtension>;
  WiredType: ResolverTypeWrapper<WiredType>;
  WiringBefore: ResolverTypeWrapper<WiringBefore>;
  ConfigurationSearch: ResolverTypeWrapper<ConfigurationSearch>;
  ConfigurationHit: ResolverTypeWrapper<ConfigurationHit>;
  ApplicationProbe: ResolverTypeWrapper<ApplicationProbe>;
  DeployedConnector: ResolverTypeWrapper<DeployedConnector>;
  ApplicationDeployment: ResolverTypeWrapper<ApplicationDeployment>;
  RetryPolicy: ResolverTypeWrapper<RetryPolicy>;
  ConfigurationValues: ResolverTypeWrapper<ConfigurationValues>;
  StandardConfigurationValue: ResolverTypeWrapper<StandardConfigurationValue>;
  SecuredConfigurationState: ResolverTypeWrapper<SecuredConfigurationState>;
  Overview: ResolverTypeWrapper<Overview>;
  ConnectorCounts: ResolverTypeWrapper<ConnectorCounts>;
  DeploymentCounts: ResolverTypeWrapper<DeploymentCounts>;
  DeploymentCount: ResolverTypeWrapper<DeploymentCount>;
  EndedRun: ResolverTypeWrapper<EndedRun>;
  SyncTargets: ResolverTypeWrapper<
    Omit<SyncTargets, 'results'> & { results: Array<ResolversTypes['SyncTarget']> }
  >;
  SyncTarget: ResolverTypeWrapper<SyncTargetFacts>;
  TargetEndpoint: ResolverTypeWrapper<TargetEndpoint>;
  SyncTargetSuggestion: ResolverTypeWrapper<SyncTargetSuggestion>;
  EndpointHealth: ResolverTypeWrapper<EndpointHealth>;
  SyncFeed: ResolverTypeWrapper<
    Omit<SyncFeed, 'deployments'> & { deployments?: Maybe<Array<ResolversTypes['Deployment']>> }
  >;
  LastReport: ResolverTypeWrapper<LastReport>;
  FeedSubscription: ResolverTypeWrapper<FeedSubscription>;
  MessageFeed: ResolverTypeWrapper<MessageFeed>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  SyncTargetDraft: SyncTargetDraft;
  TargetEndpointInput: TargetEndpointInput;
  DeploymentDraft: DeploymentDraft;
  ConnectorName: ConnectorName;
  Redeploy: Redeploy;
  ConfigurationEdit: ConfigurationEdit;
  ConfigurationValueInput: ConfigurationValueInput;
  ConfigurationKeyName: ConfigurationKeyName;
  RetryPolicyInput: RetryPolicyInput;
  Click: Click;
  ConnectorDraft: ConnectorDraft;
  CreatorDraft: CreatorDraft;
  RepositoryDraft: RepositoryDraft;
  ConnectorUpdateAction: ConnectorUpdateAction;
  SetConnectorName: SetConnectorName;
  SetConnectorDescription: SetConnectorDescription;
  SetConnectorIntegrationTypes: SetConnectorIntegrationTypes;
  SetConnectorDocumentationUrl: SetConnectorDocumentationUrl;
  SetConnectorSupportedRegions: SetConnectorSupportedRegions;
  SetConnectorCreatorName: SetConnectorCreatorName;
  SetConnectorCreatorTitle: SetConnectorCreatorTitle;
  SetConnectorCreatorEmail: SetConnectorCreatorEmail;
  SetConnectorCreatorCompany: SetConnectorCreatorCompany;
  SetConnectorCreatorNoOfContributors: SetConnectorCreatorNoOfContributors;
  SetConnectorCreatorLogo: SetConnectorCreatorLogo;
  SetConnectorCreatorSupportUrl: SetConnectorCreatorSupportUrl;
  ConnectorPrivateProject: ConnectorPrivateProject;
  GatewayInfo: GatewayFacts;
  Rights: Rights;
  StagedConnectorPage: Omit<StagedConnectorPage, 'results'> & {
    results: Array<ResolversParentTypes['StagedConnector']>;
  };
  ConnectorPage: ConnectorPage;
  DeploymentPage: Omit<DeploymentPage, 'results'> & { results: Array<ResolversParentTypes['Deployment']> };
  StagedConnector: StagedConnectorSummary;
  CertificationComment: CertificationComment;
  Activity: Activity;
  JournalEntry: JournalEntry;
  DeploymentChange: DeploymentChange;
  ConnectorVersion: ConnectorVersion;
  ChangedValue: ChangedValue;
  ChangedKey: ChangedKey;
  RunPhase: RunPhase;
  JournalUser: JournalUser;
  JournalEnding: JournalEnding;
  JournalFailure: JournalFailure;
  ConnectYamlCheck: ConnectYamlCheck;
  ConnectYamlProblem: ConnectYamlProblem;
  ConnectYamlDeclaration: ConnectYamlDeclaration;
  Connector: Connector;
  Creator: Creator;
  Repository: Repository;
  ConnectorApplication: ConnectorApplication;
  ConfigurationKeys: ConfigurationKeys;
  StandardConfigurationKey: StandardConfigurationKey;
  SecuredConfigurationKey: SecuredConfigurationKey;
  Report: Report;
  ReportEntry: ReportEntry;
  Deployment: DeploymentFacts;
  Since: Since;
  DeploymentRun: DeploymentRun;
  UsualTimes: UsualTimes;
  UsualDuration: UsualDuration;
  Float: Scalars['Float']['output'];
  LatestConnector: LatestConnector;
  Wiring: Wiring;
  WiredSubscription: WiredSubscription;
  WiredExtension: WiredExtension;
  WiredType: WiredType;
  WiringBefore: WiringBefore;
  ConfigurationSearch: ConfigurationSearch;
  ConfigurationHit: ConfigurationHit;
  ApplicationProbe: ApplicationProbe;
  DeployedConnector: DeployedConnector;
  ApplicationDeployment: ApplicationDeployment;
  RetryPolicy: RetryPolicy;
  ConfigurationValues: ConfigurationValues;
  StandardConfigurationValue: StandardConfigurationValue;
  SecuredConfigurationState: SecuredConfigurationState;
  Overview: Overview;
  ConnectorCounts: ConnectorCounts;
  DeploymentCounts: DeploymentCounts;
  DeploymentCount: DeploymentCount;
  EndedRun: EndedRun;
  SyncTargets: Omit<SyncTargets, 'results'> & { results: Array<ResolversParentTypes['SyncTarget']> };
  SyncTarget: SyncTargetFacts;
  TargetEndpoint: TargetEndpoint;
  SyncTargetSuggestion: SyncTargetSuggestion;
  EndpointHealth: EndpointHealth;
  SyncFeed: Omit<SyncFeed, 'deployments'> & {
    deployments?: Maybe<Array<ResolversParentTypes['Deployment']>>;
  };
  LastReport: LastReport;
  FeedSubscription: FeedSubscription;
  MessageFeed: MessageFeed;
};

export type QueryResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  gateway?: Resolver<ResolversTypes['GatewayInfo'], ParentType, ContextType>;
  stagedConnectors?: Resolver<
    ResolversTypes['StagedConnectorPage'],
    ParentType,
    ContextType,
    RequireFields<QueryStagedConnectorsArgs, 'limit' | 'offset'>
  >;
  stagedConnector?: Resolver<
    Maybe<ResolversTypes['StagedConnector']>,
    ParentType,
    ContextType,
    Partial<QueryStagedConnectorArgs>
  >;
  connectors?: Resolver<
    ResolversTypes['ConnectorPage'],
    ParentType,
    ContextType,
    RequireFields<QueryConnectorsArgs, 'limit' | 'offset'>
  >;
  deployments?: Resolver<
    ResolversTypes['DeploymentPage'],
    ParentType,
    ContextType,
    RequireFields<QueryDeploymentsArgs, 'limit' | 'offset'>
  >;
  deployment?: Resolver<
    Maybe<ResolversTypes['Deployment']>,
    ParentType,
    ContextType,
    Partial<QueryDeploymentArgs>
  >;
  deploymentActivity?: Resolver<
    ResolversTypes['Activity'],
    ParentType,
    ContextType,
    RequireFields<QueryDeploymentActivityArgs, 'id'>
  >;
  configurationSearch?: Resolver<
    ResolversTypes['ConfigurationSearch'],
    ParentType,
    ContextType,
    RequireFields<QueryConfigurationSearchArgs, 'text' | 'exact'>
  >;
  applicationProbe?: Resolver<
    ResolversTypes['ApplicationProbe'],
    ParentType,
    ContextType,
    RequireFields<QueryApplicationProbeArgs, 'deploymentId' | 'applicationName' | 'path'>
  >;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  syncTargets?: Resolver<ResolversTypes['SyncTargets'], ParentType, ContextType>;
  syncTargetHealth?: Resolver<
    Array<ResolversTypes['EndpointHealth']>,
    ParentType,
    ContextType,
    RequireFields<QuerySyncTargetHealthArgs, 'key'>
  >;
  syncFeed?: Resolver<
    ResolversTypes['SyncFeed'],
    ParentType,
    ContextType,
    RequireFields<QuerySyncFeedArgs, 'deploymentKeys' | 'targets'>
  >;
  connectYamlCheck?: Resolver<
    ResolversTypes['ConnectYamlCheck'],
    ParentType,
    ContextType,
    RequireFields<QueryConnectYamlCheckArgs, 'text'>
  >;
};

export type MutationResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createConnector?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateConnectorArgs, 'draft' | 'click'>
  >;
  updateConnector?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateConnectorArgs, 'id' | 'version' | 'actions' | 'click'>
  >;
  requestConnectorPreview?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestConnectorPreviewArgs, 'id' | 'version' | 'click'>
  >;
  publishConnector?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishConnectorArgs, 'id' | 'version' | 'certification' | 'click'>
  >;
  addCertificationComment?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationAddCertificationCommentArgs, 'id' | 'version' | 'comment' | 'click'>
  >;
  unlistConnector?: Resolver<
    ResolversTypes['StagedConnector'],
    ParentType,
    ContextType,
    RequireFields<MutationUnlistConnectorArgs, 'id' | 'version' | 'click'>
  >;
  deleteConnector?: Resolver<
    ResolversTypes['ID'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteConnectorArgs, 'id' | 'version' | 'click'>
  >;
  createDeployment?: Resolver<
    ResolversTypes['Deployment'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateDeploymentArgs, 'draft' | 'reason' | 'click'>
  >;
  redeployDeployment?: Resolver<
    ResolversTypes['Deployment'],
    ParentType,
    ContextType,
    RequireFields<MutationRedeployDeploymentArgs, 'id' | 'version' | 'redeploy' | 'reason' | 'click'>
  >;
  undeployDeployment?: Resolver<
    ResolversTypes['Deployment'],
    ParentType,
    ContextType,
    RequireFields<MutationUndeployDeploymentArgs, 'id' | 'version' | 'reason' | 'click'>
  >;
  createSyncTarget?: Resolver<
    ResolversTypes['SyncTarget'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateSyncTargetArgs, 'key' | 'target'>
  >;
  updateSyncTarget?: Resolver<
    ResolversTypes['SyncTarget'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSyncTargetArgs, 'key' | 'version' | 'target'>
  >;
};

export type GatewayInfoResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['GatewayInfo'] = ResolversParentTypes['GatewayInfo'],
> = {
  projectKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  missingScopes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  omittedSecrets?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights'],
> = {
  view?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageConnectors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageDeployments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replaySync?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StagedConnectorPageResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['StagedConnectorPage'] =
    ResolversParentTypes['StagedConnectorPage'],
> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['StagedConnector']>, ParentType, ContextType>;
};

export type ConnectorPageResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectorPage'] = ResolversParentTypes['ConnectorPage'],
> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type DeploymentPageResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeploymentPage'] = ResolversParentTypes['DeploymentPage'],
> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Deployment']>, ParentType, ContextType>;
};

export type StagedConnectorResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['StagedConnector'] = ResolversParentTypes['StagedConnector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integrationTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<ResolversTypes['Creator'], ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['Repository'], ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['ConnectorApplication']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationKeys']>, ParentType, ContextType>;
  apiClientScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privateProjects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supportedRegions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPreviewable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alreadyListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  previewableReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  publishingReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  documentationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastModifiedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificationComments?: Resolver<Array<ResolversTypes['CertificationComment']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  publishedReadable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deployments?: Resolver<Maybe<Array<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type CertificationCommentResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['CertificationComment'] =
    ResolversParentTypes['CertificationComment'],
> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'],
> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
};

export type JournalEntryResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['JournalUser']>, ParentType, ContextType>;
  resourceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['DeploymentChange']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['RunPhase']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['JournalEnding']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['JournalFailure']>, ParentType, ContextType>;
};

export type DeploymentChangeResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeploymentChange'] = ResolversParentTypes['DeploymentChange'],
> = {
  connectorBefore?: Resolver<Maybe<ResolversTypes['ConnectorVersion']>, ParentType, ContextType>;
  connectorAfter?: Resolver<ResolversTypes['ConnectorVersion'], ParentType, ContextType>;
  updateConnector?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skipScripts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ChangedValue']>, ParentType, ContextType>;
  omittedValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretsReplaced?: Resolver<Array<ResolversTypes['ChangedKey']>, ParentType, ContextType>;
};

export type ConnectorVersionResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectorVersion'] = ResolversParentTypes['ConnectorVersion'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedValueResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ChangedValue'] = ResolversParentTypes['ChangedValue'],
> = {
  application?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSetting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangedKeyResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ChangedKey'] = ResolversParentTypes['ChangedKey'],
> = {
  application?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunPhaseResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['RunPhase'] = ResolversParentTypes['RunPhase'],
> = {
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JournalUserResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['JournalUser'] = ResolversParentTypes['JournalUser'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JournalEndingResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['JournalEnding'] = ResolversParentTypes['JournalEnding'],
> = {
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAtSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type JournalFailureResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['JournalFailure'] = ResolversParentTypes['JournalFailure'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectYamlCheckResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectYamlCheck'] = ResolversParentTypes['ConnectYamlCheck'],
> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ConnectYamlProblem']>, ParentType, ContextType>;
  declares?: Resolver<Maybe<ResolversTypes['ConnectYamlDeclaration']>, ParentType, ContextType>;
};

export type ConnectYamlProblemResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectYamlProblem'] = ResolversParentTypes['ConnectYamlProblem'],
> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectYamlDeclarationResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectYamlDeclaration'] =
    ResolversParentTypes['ConnectYamlDeclaration'],
> = {
  applications?: Resolver<Array<ResolversTypes['ConnectorApplication']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationKeys']>, ParentType, ContextType>;
  apiClientScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectorResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integrationTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<ResolversTypes['Creator'], ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['Repository'], ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['ConnectorApplication']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationKeys']>, ParentType, ContextType>;
  apiClientScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supportedRegions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documentationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreatorResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Creator'] = ResolversParentTypes['Creator'],
> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noOfContributors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepositoryResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Repository'] = ResolversParentTypes['Repository'],
> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectorApplicationResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectorApplication'] =
    ResolversParentTypes['ConnectorApplication'],
> = {
  applicationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardConfiguration?: Resolver<
    Array<ResolversTypes['StandardConfigurationKey']>,
    ParentType,
    ContextType
  >;
  securedConfiguration?: Resolver<Array<ResolversTypes['SecuredConfigurationKey']>, ParentType, ContextType>;
};

export type ConfigurationKeysResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConfigurationKeys'] = ResolversParentTypes['ConfigurationKeys'],
> = {
  standardConfiguration?: Resolver<
    Array<ResolversTypes['StandardConfigurationKey']>,
    ParentType,
    ContextType
  >;
  securedConfiguration?: Resolver<Array<ResolversTypes['SecuredConfigurationKey']>, ParentType, ContextType>;
};

export type StandardConfigurationKeyResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['StandardConfigurationKey'] =
    ResolversParentTypes['StandardConfigurationKey'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecuredConfigurationKeyResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SecuredConfigurationKey'] =
    ResolversParentTypes['SecuredConfigurationKey'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  entries?: Resolver<Array<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
};

export type ReportEntryResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ReportEntry'] = ResolversParentTypes['ReportEntry'],
> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeploymentResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deployedRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connector?: Resolver<ResolversTypes['DeployedConnector'], ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['ApplicationDeployment']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationValues']>, ParentType, ContextType>;
  buildReport?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  apiClientScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOwn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Since']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['DeploymentRun']>, ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['UsualTimes'], ParentType, ContextType>;
  drift?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LatestConnector']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['ConnectorVersion']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ConnectorVersion']>, ParentType, ContextType>;
  wiring?: Resolver<ResolversTypes['Wiring'], ParentType, ContextType>;
};

export type SinceResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Since'] = ResolversParentTypes['Since'],
> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentRunResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeploymentRun'] = ResolversParentTypes['DeploymentRun'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAtSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phaseSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsualTimesResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['UsualTimes'] = ResolversParentTypes['UsualTimes'],
> = {
  run?: Resolver<Maybe<ResolversTypes['UsualDuration']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['UsualDuration']>, ParentType, ContextType>;
};

export type UsualDurationResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['UsualDuration'] = ResolversParentTypes['UsualDuration'],
> = {
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LatestConnectorResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['LatestConnector'] = ResolversParentTypes['LatestConnector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['Repository'], ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['ConnectorApplication']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationKeys']>, ParentType, ContextType>;
  apiClientScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supportedRegions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deployable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WiringResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Wiring'] = ResolversParentTypes['Wiring'],
> = {
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['WiredSubscription']>>, ParentType, ContextType>;
  extensions?: Resolver<Maybe<Array<ResolversTypes['WiredExtension']>>, ParentType, ContextType>;
  types?: Resolver<Maybe<Array<ResolversTypes['WiredType']>>, ParentType, ContextType>;
  missingScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['WiringBefore']>, ParentType, ContextType>;
};

export type WiredSubscriptionResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['WiredSubscription'] = ResolversParentTypes['WiredSubscription'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destinationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WiredExtensionResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['WiredExtension'] = ResolversParentTypes['WiredExtension'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destinationType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WiredTypeResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['WiredType'] = ResolversParentTypes['WiredType'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WiringBeforeResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['WiringBefore'] = ResolversParentTypes['WiringBefore'],
> = {
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['WiredSubscription']>>, ParentType, ContextType>;
  extensions?: Resolver<Maybe<Array<ResolversTypes['WiredExtension']>>, ParentType, ContextType>;
  types?: Resolver<Maybe<Array<ResolversTypes['WiredType']>>, ParentType, ContextType>;
};

export type ConfigurationSearchResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConfigurationSearch'] =
    ResolversParentTypes['ConfigurationSearch'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['ConfigurationHit']>, ParentType, ContextType>;
};

export type ConfigurationHitResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConfigurationHit'] = ResolversParentTypes['ConfigurationHit'],
> = {
  deploymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deploymentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deploymentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  connectorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationProbeResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ApplicationProbe'] = ResolversParentTypes['ApplicationProbe'],
> = {
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeployedConnectorResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeployedConnector'] = ResolversParentTypes['DeployedConnector'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<ResolversTypes['Repository'], ParentType, ContextType>;
  integrationTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<Array<ResolversTypes['ConnectorApplication']>, ParentType, ContextType>;
  globalConfiguration?: Resolver<Maybe<ResolversTypes['ConfigurationKeys']>, ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supportedRegions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationDeploymentResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ApplicationDeployment'] =
    ResolversParentTypes['ApplicationDeployment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardConfiguration?: Resolver<
    Array<ResolversTypes['StandardConfigurationValue']>,
    ParentType,
    ContextType
  >;
  securedConfiguration?: Resolver<
    Array<ResolversTypes['SecuredConfigurationState']>,
    ParentType,
    ContextType
  >;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryPolicy?: Resolver<Maybe<ResolversTypes['RetryPolicy']>, ParentType, ContextType>;
};

export type RetryPolicyResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['RetryPolicy'] = ResolversParentTypes['RetryPolicy'],
> = {
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minBackoffSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxBackoffSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConfigurationValuesResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConfigurationValues'] =
    ResolversParentTypes['ConfigurationValues'],
> = {
  standardConfiguration?: Resolver<
    Array<ResolversTypes['StandardConfigurationValue']>,
    ParentType,
    ContextType
  >;
  securedConfiguration?: Resolver<
    Array<ResolversTypes['SecuredConfigurationState']>,
    ParentType,
    ContextType
  >;
};

export type StandardConfigurationValueResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['StandardConfigurationValue'] =
    ResolversParentTypes['StandardConfigurationValue'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecuredConfigurationStateResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SecuredConfigurationState'] =
    ResolversParentTypes['SecuredConfigurationState'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OverviewResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview'],
> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connectors?: Resolver<Maybe<ResolversTypes['ConnectorCounts']>, ParentType, ContextType>;
  deployments?: Resolver<Maybe<ResolversTypes['DeploymentCounts']>, ParentType, ContextType>;
  runs?: Resolver<Maybe<Array<ResolversTypes['EndedRun']>>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['FeedSubscription']>>, ParentType, ContextType>;
  missingScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectorCountsResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['ConnectorCounts'] = ResolversParentTypes['ConnectorCounts'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previewRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicationFailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentCountsResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeploymentCounts'] = ResolversParentTypes['DeploymentCounts'],
> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stuck?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withWarnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drifted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updateAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lingering?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['DeploymentCount']>, ParentType, ContextType>;
};

export type DeploymentCountResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['DeploymentCount'] = ResolversParentTypes['DeploymentCount'],
> = {
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndedRunResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['EndedRun'] = ResolversParentTypes['EndedRun'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SyncTargetsResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SyncTargets'] = ResolversParentTypes['SyncTargets'],
> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SyncTarget']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['SyncTargetSuggestion']>>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['FeedSubscription']>>, ParentType, ContextType>;
  missingScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SyncTargetResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SyncTarget'] = ResolversParentTypes['SyncTarget'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastModifiedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreadable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  messageTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subscriptionKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalUrlTemplate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackedSince?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runtime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deploymentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endpoints?: Resolver<Array<ResolversTypes['TargetEndpoint']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  lastReportAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetEndpointResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['TargetEndpoint'] = ResolversParentTypes['TargetEndpoint'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncTargetSuggestionResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SyncTargetSuggestion'] =
    ResolversParentTypes['SyncTargetSuggestion'],
> = {
  deploymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deploymentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  messageTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndpointHealthResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['EndpointHealth'] = ResolversParentTypes['EndpointHealth'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncFeedResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['SyncFeed'] = ResolversParentTypes['SyncFeed'],
> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['FeedSubscription']>>, ParentType, ContextType>;
  missingScopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deployments?: Resolver<Maybe<Array<ResolversTypes['Deployment']>>, ParentType, ContextType>;
  runs?: Resolver<Maybe<Array<ResolversTypes['EndedRun']>>, ParentType, ContextType>;
  lastReports?: Resolver<Maybe<Array<ResolversTypes['LastReport']>>, ParentType, ContextType>;
};

export type LastReportResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['LastReport'] = ResolversParentTypes['LastReport'],
> = {
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedSubscriptionResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['FeedSubscription'] = ResolversParentTypes['FeedSubscription'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['MessageFeed']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageFeedResolvers<
  ContextType = unknown,
  ParentType extends ResolversParentTypes['MessageFeed'] = ResolversParentTypes['MessageFeed'],
> = {
  resourceTypeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  GatewayInfo?: GatewayInfoResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  StagedConnectorPage?: StagedConnectorPageResolvers<ContextType>;
  ConnectorPage?: ConnectorPageResolvers<ContextType>;
  DeploymentPage?: DeploymentPageResolvers<ContextType>;
  StagedConnector?: StagedConnectorResolvers<ContextType>;
  CertificationComment?: CertificationCommentResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  DeploymentChange?: DeploymentChangeResolvers<ContextType>;
  ConnectorVersion?: ConnectorVersionResolvers<ContextType>;
  ChangedValue?: ChangedValueResolvers<ContextType>;
  ChangedKey?: ChangedKeyResolvers<ContextType>;
  RunPhase?: RunPhaseResolvers<ContextType>;
  JournalUser?: JournalUserResolvers<ContextType>;
  JournalEnding?: JournalEndingResolvers<ContextType>;
  JournalFailure?: JournalFailureResolvers<ContextType>;
  ConnectYamlCheck?: ConnectYamlCheckResolvers<ContextType>;
  ConnectYamlProblem?: ConnectYamlProblemResolvers<ContextType>;
  ConnectYamlDeclaration?: ConnectYamlDeclarationResolvers<ContextType>;
  Connector?: ConnectorResolvers<ContextType>;
  Creator?: CreatorResolvers<ContextType>;
  Repository?: RepositoryResolvers<ContextType>;
  ConnectorApplication?: ConnectorApplicationResolvers<ContextType>;
  ConfigurationKeys?: ConfigurationKeysResolvers<ContextType>;
  StandardConfigurationKey?: StandardConfigurationKeyResolvers<ContextType>;
  SecuredConfigurationKey?: SecuredConfigurationKeyResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  Since?: SinceResolvers<ContextType>;
  DeploymentRun?: DeploymentRunResolvers<ContextType>;
  UsualTimes?: UsualTimesResolvers<ContextType>;
  UsualDuration?: UsualDurationResolvers<ContextType>;
  LatestConnector?: LatestConnectorResolvers<ContextType>;
  Wiring?: WiringResolvers<ContextType>;
  WiredSubscription?: WiredSubscriptionResolvers<ContextType>;
  WiredExtension?: WiredExtensionResolvers<ContextType>;
  WiredType?: WiredTypeResolvers<ContextType>;
  WiringBefore?: WiringBeforeResolvers<ContextType>;
  ConfigurationSearch?: ConfigurationSearchResolvers<ContextType>;
  ConfigurationHit?: ConfigurationHitResolvers<ContextType>;
  ApplicationProbe?: ApplicationProbeResolvers<ContextType>;
  DeployedConnector?: DeployedConnectorResolvers<ContextType>;
  ApplicationDeployment?: ApplicationDeploymentResolvers<ContextType>;
  RetryPolicy?: RetryPolicyResolvers<ContextType>;
  ConfigurationValues?: ConfigurationValuesResolvers<ContextType>;
  StandardConfigurationValue?: StandardConfigurationValueResolvers<ContextType>;
  SecuredConfigurationState?: SecuredConfigurationStateResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  ConnectorCounts?: ConnectorCountsResolvers<ContextType>;
  DeploymentCounts?: DeploymentCountsResolvers<ContextType>;
  DeploymentCount?: DeploymentCountResolvers<ContextType>;
  EndedRun?: EndedRunResolvers<ContextType>;
  SyncTargets?: SyncTargetsResolvers<ContextType>;
  SyncTarget?: SyncTargetResolvers<ContextType>;
  TargetEndpoint?: TargetEndpointResolvers<ContextType>;
  SyncTargetSuggestion?: SyncTargetSuggestionResolvers<ContextType>;
  EndpointHealth?: EndpointHealthResolvers<ContextType>;
  SyncFeed?: SyncFeedResolvers<ContextType>;
  LastReport?: LastReportResolvers<ContextType>;
  FeedSubscription?: FeedSubscriptionResolvers<ContextType>;
  MessageFeed?: MessageFeedResolvers<ContextType>;
};
