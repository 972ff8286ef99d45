import type { ConfigurationValue as WireConfigurationValue } from '@commercetools-connect/sdk';

import type { ConfigurationKeys, ConfigurationValues } from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';

type WireValues = {
  standardConfiguration?: Loose<WireConfigurationValue[]>;
  securedConfiguration?: Loose<WireConfigurationValue[]>;
};

/**
 * The boundary for secured values: of a secured key only whether it is set goes on, whatever the Connect API answers
 * (masked, plain, key only, or in the list of standard values).
 */
export function toConfigurationValues(
  held: WireValues | null | undefined,
  declared: Pick<ConfigurationKeys, 'securedConfiguration'> | null | undefined,
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
      isSet: heldSecured.has(key) && heldSecured.get(key) !== '',
    })),
  };
}
