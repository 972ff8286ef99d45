import type { ConfigurationValue } from '@commercetools-connect/sdk';
import type { ConnectBehavior } from '../behavior/behavior.js';

/** Turns stored secured values into what an answer shows of them. */
export type Masking = (values: readonly ConfigurationValue[]) => ConfigurationValue[];

/** Masks were seen with up to this length; up to it they are as long as the value. */
const LONGEST_MASK = 88;

/** The masking that the switch asks for. */
export function maskingOf({ 'secured-values': form }: ConnectBehavior): Masking {
  switch (form) {
    case 'masked':
      return (values) =>
        values.map(({ key, value }) => ({ key, value: '*'.repeat(Math.min(value.length, LONGEST_MASK)) }));
    case 'four-stars':
      return (values) => values.map(({ key }) => ({ key, value: '****' }));
    case 'key-only':
      // The SDK's type has no word for an entry without a value.
      return (values) => values.map(({ key }) => ({ key }) as ConfigurationValue);
    case 'absent':
      return () => [];
  }
}

/** Shows what clients must not pass on. */
export const UNMASKED: Masking = (values) => [...values];
