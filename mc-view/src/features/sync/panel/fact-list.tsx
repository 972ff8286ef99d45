import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';

export type Fact = {
  label: MessageDescriptor;
  /** Null: the fact is left out. */
  value: string | null;
};

/** Facts below each other, their names in a column of their own where there is room. */
export function FactList({ facts }: { facts: readonly Fact[] }): ReactElement {
  return (
    <dl css={list}>
      {facts.map(({ label, value }) =>
        value === null ? null : (
          <div key={label.id} css={row}>
            <dt css={name}>
              <FormattedMessage {...label} />
            </dt>
            <dd css={content}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
`;

const row = css`
  display: flex;
  flex-wrap: wrap;
  column-gap: ${designTokens.spacing30};
`;

const name = css`
  flex: 0 0 ${designTokens.constraint4};
  color: ${designTokens.colorNeutral40};
`;

const content = css`
  flex: 1 1 ${designTokens.constraint4};
  min-width: 0;
  margin: 0;
  overflow-wrap: anywhere;
`;
