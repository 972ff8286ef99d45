/** A key with its value, both as Connect sends and takes them. */
export type ConfigurationValue = { key: string; value: string };

/** Whether a secured value is set; null: Connect does not tell. Its value is never known. */
export type SecuredState = { key: string; isSet: boolean | null };

/** How an event application is tried again (`retryPolicy` of the Connect API). */
export type RetryPolicy = {
  /** `immediate` or `exponential-backoff`; open */
  strategy: string;
  minBackoffSeconds: number | null;
  maxBackoffSeconds: number | null;
  maxAttempts: number | null;
};

/** What a Deployment holds for one application, or for all of them together. */
export type HeldScope = {
  /** Null: shared by all applications. */
  application: string | null;
  standard: readonly ConfigurationValue[];
  secured: readonly SecuredState[];
  /** Cron expression of a job, else null. */
  schedule: string | null;
  /** Override of an event application, else null. */
  retryPolicy: RetryPolicy | null;
};

export type DeclaredKey = {
  key: string;
  description: string;
  required: boolean;
  /** Null: there is none; secured keys never have one. */
  default: string | null;
};

/** What a version of a connector declares for one application, or for all of them together. */
export type DeclaredScope = {
  /** Null: shared by all applications. */
  application: string | null;
  /** Null for the shared scope, and for an application that is of no known type. */
  applicationType: string | null;
  standard: readonly DeclaredKey[];
  secured: readonly DeclaredKey[];
};

/** Changes of one scope; whatever is not named stays as it is. */
export type ScopeEdit = {
  application: string | null;
  /** Standard values to set */
  set: readonly ConfigurationValue[];
  /** Standard keys that are no longer sent */
  remove: readonly string[];
  /** Secured values to replace */
  secrets: readonly ConfigurationValue[];
  /** Null: as it is. */
  schedule: string | null;
  /** Null: as it is. */
  retryPolicy: RetryPolicy | null;
};

/** A key of a scope. */
export type KeyName = { application: string | null; key: string };

/** What Connect does with secured values that a redeploy with values leaves out. */
export type OmittedSecrets = 'kept' | 'lost' | 'unknown';
