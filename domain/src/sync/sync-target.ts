/** Container of the registry entries: one custom object per target, its key is the target. */
export const TARGET_CONTAINER = 'sync-target';

/** Of the values of records and registry entries; a higher one is not understood. */
export const SYNC_SCHEMA = 1;

/** `state`: a success covers everything before it. `events`: each Message is an event of its own. */
export type SyncMode = 'state' | 'events';

export type SyncDirection = 'export' | 'import';

/** `connect`: a Deployment feeds the target. `self-hosted`: a program that Connect knows nothing of. */
export type SyncRuntime = 'connect' | 'self-hosted';

export type TargetEndpoint = {
  name: string;
  kind: 'webhook' | 'scheduler' | 'health';
  /** http or https */
  url: string;
  exposure: 'public' | 'private';
};

/** What should happen with resources: one external system, as the registry describes it. */
export type SyncTarget = {
  /** Equal to the key of the Channel that is used for syncInfo */
  key: string;
  /** Name shown to users; the key when the entry gives none */
  label: string;
  direction: SyncDirection;
  mode: SyncMode;
  /** `order`, `payment`, `customer`, `product`, …; open */
  resourceTypes: readonly string[];
  /** Message types that concern it; open */
  messageTypes: readonly string[];
  /** Resource types whose change notifications concern it; never also fed by Messages */
  changes: readonly string[];
  /** Which resources it takes, in words for users */
  applies: string | null;
  /** Age in seconds after which what is pending is behind */
  slaSeconds: number;
  /** Keys of the Subscriptions that feed it */
  subscriptionKeys: readonly string[];
  /** http or https, with `{externalId}` in it */
  externalUrlTemplate: string | null;
  /** ISO 8601; what is older was never expected to be reported */
  trackedSince: string;
  enabled: boolean;
  runtime: SyncRuntime;
  /** Only with the runtime `connect` */
  deploymentKey: string | null;
  endpoints: readonly TargetEndpoint[];
};

/** Where the registry gives no age. */
export const DEFAULT_SLA_SECONDS = 300;
