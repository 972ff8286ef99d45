import type { ConfigurationValue as WireConfigurationValue } from '@commercetools-connect/sdk';

import type { ConfigurationKeys, ConfigurationValues } from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';

type WireValues = {
  standardConfiguration?: Loose<WireConfigurationValue[]>;
  securedConfiguration?: Loose<WireConfigurationValue[]>;
};

type Declared = Pick<ConfigurationKeys, 'securedConfiguration'> | null | undefined;

/**
 * Whether a Deployment shows which secured values it holds. Required ones cannot all be missing: when none is shown
 * at all, Connect does not tell.
 */
export function tellsOfSecrets(
  held: readonly (WireValues | null | undefined)[],
  declared: readonly Declared[],
): boolean {
  return (
    held.some((values) => present(values?.securedConfiguration).length > 0) ||
    !declared.some((keys) => keys?.securedConfiguration.some(({ required }) => required))
  );
}

/**
 * The boundary for secured values: of a secured key only whether it is set goes on, whatever the Connect API answers
 * (masked, plain, key only, or in the list of standard values). `tells` false: not even that is known.
 */
export function toConfigurationValues(
  held: WireValues | null | undefined,
  declared: Declared,
  tells = true,
): ConfigurationValues {
  const heldSecured = new Map(
    present(held?.securedConfiguration).flatMap(({ key, value }) => (key ? [[key, value]] : [])),
  );
  const declaredSecured = (declared?.securedConfiguration ?? []).map(({ key }) => key);
  const securedKeys = new Set([...declaredSecured, ...heldSecured.keys()]);
  return {
    standardConfiguration: present(held?.standardConfiguration)
      .map(({ key, value }) => ({ key: key ?? '', value: value ?? '' }))
      .filter(({ key }) => key !== '' && !securedKeys.has(key)),
    securedConfiguration: [...securedKeys].map((key) => ({
      key,
      isSet: tells ? heldSecured.has(key) && heldSecured.get(key) !== '' : null,
    })),
  };
}
