import fc from 'fast-check';

import type {
  ConfigurationValue,
  DeclaredKey,
  DeclaredScope,
  HeldScope,
  RetryPolicy,
  ScopeEdit,
} from '../configuration/configuration.js';

/** Enough for whatever can happen, and quick to make. */
const MOST_KEYS = 4;
const MOST_SCOPES = 3;

/** Few names, so that they meet; some that an object has by itself. */
export const anyKey: fc.Arbitrary<string> = fc.constantFrom(
  'API_URL',
  'API_KEY',
  'CLIENT_SECRET',
  'OPTIONS',
  '__proto__',
  'constructor',
  'PORT',
);

const anyApplication = fc.constantFrom('service', 'events', 'sync-job', '__proto__');

/** Applications, and what all of them share. */
const anyScopeName: fc.Arbitrary<string | null> = fc.oneof(anyApplication, fc.constant(null));

/** Values, masks and nothing at all. */
const anyValue: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.constantFrom('', '****', '{"a":1}', 'https://example.com', 'x'),
);

const anyPolicy: fc.Arbitrary<RetryPolicy> = fc.record({
  strategy: fc.constantFrom('immediate', 'exponential-backoff', 'other'),
  minBackoffSeconds: fc.option(fc.integer({ min: 0, max: 700 })),
  maxBackoffSeconds: fc.option(fc.integer({ min: 0, max: 700 })),
  maxAttempts: fc.option(fc.integer({ min: 0, max: 120 })),
});

/** Values with different keys. */
const anyValues: fc.Arbitrary<ConfigurationValue[]> = fc.uniqueArray(
  fc.record({ key: anyKey, value: anyValue }),
  { selector: ({ key }) => key, maxLength: MOST_KEYS },
);

function ofScopes<Scope extends { application: string | null }>(
  scope: fc.Arbitrary<Scope>,
): fc.Arbitrary<Scope[]> {
  return fc.uniqueArray(scope, { selector: ({ application }) => application, maxLength: MOST_SCOPES });
}

export const anyHeld: fc.Arbitrary<HeldScope[]> = ofScopes(
  fc.record({
    application: anyScopeName,
    standard: anyValues,
    secured: fc.uniqueArray(fc.record({ key: anyKey, isSet: fc.constantFrom(true, false, null) }), {
      selector: ({ key }) => key,
      maxLength: MOST_KEYS,
    }),
    schedule: fc.option(fc.string()),
    retryPolicy: fc.option(anyPolicy),
  }),
);

const anyDeclaredKeys: fc.Arbitrary<DeclaredKey[]> = fc.uniqueArray(
  fc.record({
    key: anyKey,
    description: fc.string(),
    required: fc.boolean(),
    default: fc.option(anyValue),
  }),
  { selector: ({ key }) => key, maxLength: MOST_KEYS },
);

export const anyDeclared: fc.Arbitrary<DeclaredScope[]> = ofScopes(
  fc.record({
    application: anyScopeName,
    applicationType: fc.constantFrom('service', 'event', 'job', 'assets', null),
    standard: anyDeclaredKeys,
    secured: anyDeclaredKeys,
  }),
);

/** Edits as a form makes them, at most one per scope. */
export const anyEdits: fc.Arbitrary<ScopeEdit[]> = ofScopes(
  fc.record({
    application: anyScopeName,
    set: anyValues,
    remove: fc.uniqueArray(anyKey, { maxLength: MOST_KEYS }),
    secrets: anyValues,
    schedule: fc.option(fc.string()),
    retryPolicy: fc.option(anyPolicy),
  }),
);
