import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { Copyable } from './copyable';

/** A named value; a technical text comes with a button that copies it. */
export type Fact = { label: string } & ({ value: ReactNode } | { copyable: string | null });

type Props = {
  /** Those without a value are left out. */
  facts: readonly Fact[];
  /** One below the other from the start: for long values. */
  isStacked?: boolean;
};

/** Named values side by side, one below the other where there is no room. */
export function Facts({ facts, isStacked = false }: Props): ReactElement | null {
  const stated = facts.filter(hasValue);
  if (stated.length === 0) return null;
  return (
    <dl css={isStacked ? list : columns}>
      {stated.map((fact) => (
        <div key={fact.label}>
          <dt>
            <Text.Detail tone="secondary">{fact.label}</Text.Detail>
          </dt>
          <dd>{'value' in fact ? fact.value : <Copyable name={fact.label} text={fact.copyable ?? ''} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function hasValue(fact: Fact): boolean {
  return Boolean('value' in fact ? fact.value : fact.copyable);
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing30} ${designTokens.spacing50};
  margin: 0;

  dd {
    margin: ${designTokens.spacing10} 0 0;
    overflow-wrap: anywhere;
  }
`;

const columns = css`
  ${list};
  grid-template-columns: repeat(auto-fill, minmax(min(${designTokens.constraint7}, 100%), 1fr));
`;
