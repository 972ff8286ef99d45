import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** Fields side by side, as many as there is room for. */
export function FilterGrid({ children }: { children: ReactNode }): ReactElement {
  return <div css={grid}>{children}</div>;
}

const grid = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(${designTokens.constraint6}, 100%), 1fr));
  gap: ${designTokens.spacing30};
`;
