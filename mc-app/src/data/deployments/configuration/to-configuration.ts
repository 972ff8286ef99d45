import type { DeclaredKey, DeclaredScope, HeldScope, RetryPolicy } from '@connect-console/domain';
import type {
  TDeclaredApplicationFragment,
  TDeclaredSharedKeysFragment,
  THeldConfigurationFragment,
} from '../../generated/gateway';

type WireDeclaration = {
  applications: TDeclaredApplicationFragment[];
  globalConfiguration: TDeclaredSharedKeysFragment | null;
};

/** What a Deployment holds, scope by scope: the applications, then what all share, if anything. */
export function toHeldScopes({ applications, globalConfiguration }: THeldConfigurationFragment): HeldScope[] {
  const shared = globalConfiguration
    ? [{ ...toValues(globalConfiguration), application: null, schedule: null, retryPolicy: null }]
    : [];
  return [
    ...applications.map((application) => ({
      ...toValues(application),
      application: application.applicationName,
      schedule: application.schedule,
      retryPolicy: application.retryPolicy && toRetryPolicy(application.retryPolicy),
    })),
    ...shared,
  ];
}

/** What a version of a connector declares, in the same order. */
export function toDeclaredScopes({ applications, globalConfiguration }: WireDeclaration): DeclaredScope[] {
  const shared = globalConfiguration
    ? [{ ...toKeys(globalConfiguration), application: null, applicationType: null }]
    : [];
  return [
    ...applications.map((application) => ({
      ...toKeys(application),
      application: application.applicationName,
      applicationType: application.applicationType,
    })),
    ...shared,
  ];
}

type WireValues = NonNullable<THeldConfigurationFragment['globalConfiguration']>;

function toValues(wire: WireValues): Pick<HeldScope, 'standard' | 'secured'> {
  return {
    standard: wire.standardConfiguration.map(({ key, value }) => ({ key, value })),
    secured: wire.securedConfiguration.map(({ key, isSet }) => ({ key, isSet })),
  };
}

type WireRetryPolicy = NonNullable<THeldConfigurationFragment['applications'][number]['retryPolicy']>;

function toRetryPolicy(wire: WireRetryPolicy): RetryPolicy {
  const { strategy, minBackoffSeconds, maxBackoffSeconds, maxAttempts } = wire;
  return { strategy, minBackoffSeconds, maxBackoffSeconds, maxAttempts };
}

function toKeys(wire: TDeclaredSharedKeysFragment): Pick<DeclaredScope, 'standard' | 'secured'> {
  return {
    standard: wire.standardConfiguration.map(toKey),
    secured: wire.securedConfiguration.map((declared) => toKey({ ...declared, default: null })),
  };
}

type WireKey = TDeclaredSharedKeysFragment['standardConfiguration'][number];

function toKey({ key, description, required, ...declared }: WireKey): DeclaredKey {
  return { key, description: description ?? '', required, default: declared.default };
}
