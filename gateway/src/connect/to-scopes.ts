import type {
  ConfigurationValue,
  DeclaredScope,
  HeldScope,
  RetryPolicy,
  SecuredState,
} from '@connect-console/domain';

import type { ConfigurationKeys, ConnectorApplication } from '../graphql/generated/resolver-types.js';
import type { DeploymentFacts } from './to-deployment.js';

type LooseRetryPolicy = Pick<RetryPolicy, 'strategy'> & Partial<RetryPolicy>;

type Held = {
  standardConfiguration: readonly ConfigurationValue[];
  securedConfiguration: readonly { key: string; isSet?: boolean | null }[];
  schedule?: string | null;
  retryPolicy?: LooseRetryPolicy | null;
};

/** What a Deployment holds, per application and for all of them together. */
export function toHeldScopes({
  applications,
  globalConfiguration,
}: Pick<DeploymentFacts, 'applications' | 'globalConfiguration'>): HeldScope[] {
  const scopes = applications.map((application) => toHeldScope(application.applicationName, application));
  return globalConfiguration ? [...scopes, toHeldScope(null, globalConfiguration)] : scopes;
}

function toHeldScope(application: string | null, held: Held): HeldScope {
  return {
    application,
    standard: held.standardConfiguration,
    secured: held.securedConfiguration.map(toSecuredState),
    schedule: held.schedule ?? null,
    retryPolicy: held.retryPolicy ? toRetryPolicy(held.retryPolicy) : null,
  };
}

function toSecuredState({ key, isSet = null }: Held['securedConfiguration'][number]): SecuredState {
  return { key, isSet };
}

/** A retry policy with everything that was left open. */
export function toRetryPolicy({ strategy, ...limits }: LooseRetryPolicy): RetryPolicy {
  return {
    strategy,
    minBackoffSeconds: limits.minBackoffSeconds ?? null,
    maxBackoffSeconds: limits.maxBackoffSeconds ?? null,
    maxAttempts: limits.maxAttempts ?? null,
  };
}

type Declaring = {
  applications: readonly ConnectorApplication[];
  globalConfiguration?: ConfigurationKeys | null;
};

/** What a version of a connector declares, per application and for all of them together. */
export function toDeclaredScopes({ applications, globalConfiguration }: Declaring): DeclaredScope[] {
  const scopes = applications.map(({ applicationName, applicationType, ...keys }) =>
    toDeclaredScope({ application: applicationName, applicationType: applicationType || null }, keys),
  );
  if (!globalConfiguration) return scopes;
  return [...scopes, toDeclaredScope({ application: null, applicationType: null }, globalConfiguration)];
}

type Named = Pick<DeclaredScope, 'application' | 'applicationType'>;

function toDeclaredScope(named: Named, keys: ConfigurationKeys): DeclaredScope {
  return {
    ...named,
    standard: keys.standardConfiguration.map((declared) => ({
      ...toDeclaredKey(declared),
      default: declared.default ?? null,
    })),
    secured: keys.securedConfiguration.map((declared) => ({ ...toDeclaredKey(declared), default: null })),
  };
}

type Key = { key: string; description?: string | null; required: boolean };

function toDeclaredKey({
  key,
  description,
  required,
}: Key): Omit<DeclaredScope['standard'][number], 'default'> {
  return { key, description: description ?? '', required };
}
