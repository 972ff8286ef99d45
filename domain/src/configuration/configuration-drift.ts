import type { DeclaredKey, DeclaredScope, HeldScope, KeyName } from './configuration.js';
import { findKey, findScope, keysOf, scopeNames } from './scopes.js';
import { validateValue } from './validate-value.js';

/** Where what a Deployment holds differs from what its connector declares. */
export type ConfigurationDrift = KeyName & {
  kind: 'missingRequired' | 'unknown' | 'defaultInUse' | 'typeMismatch';
  secured: boolean;
};

type Configuration = { held: readonly HeldScope[]; declared: readonly DeclaredScope[] };

/** Finds missing and unknown keys, defaults in use, and values that are not of the kind of the default. */
export function configurationDrift({ held, declared }: Configuration): ConfigurationDrift[] {
  return scopeNames(declared, held).flatMap((application) => {
    const own = findScope(held, application);
    const wanted = findScope(declared, application);
    const standard = keysOf(wanted?.standard, own?.standard).map((key) => ({
      key,
      secured: false,
      kind: driftOfValue(findKey(wanted?.standard, key), findKey(own?.standard, key)),
    }));
    const secured = keysOf(wanted?.secured, own?.secured).map((key) => ({
      key,
      secured: true,
      kind: driftOfSecret(findKey(wanted?.secured, key), findKey(own?.secured, key)?.isSet ?? null, {
        isHeld: findKey(own?.secured, key) !== undefined,
      }),
    }));
    return [...standard, ...secured].flatMap(({ kind, ...name }) =>
      kind === null ? [] : { application, ...name, kind },
    );
  });
}

function driftOfValue(
  wanted: DeclaredKey | undefined,
  held: { key: string; value: string } | undefined,
): ConfigurationDrift['kind'] | null {
  if (wanted === undefined) return 'unknown';
  if (!held?.value) {
    if (wanted.default) return held === undefined ? 'defaultInUse' : null;
    return wanted.required ? 'missingRequired' : null;
  }
  const problem = validateValue({ ...held, declared: wanted, current: null });
  return problem === 'badJson' || problem === 'badUrl' ? 'typeMismatch' : null;
}

function driftOfSecret(
  wanted: DeclaredKey | undefined,
  isSet: boolean | null,
  { isHeld }: { isHeld: boolean },
): ConfigurationDrift['kind'] | null {
  if (wanted === undefined) return isSet === false ? null : 'unknown';
  const isKnownUnset = isSet === false || !isHeld;
  return wanted.required && isKnownUnset ? 'missingRequired' : null;
}
