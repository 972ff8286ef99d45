import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** Fields and buttons above a list: side by side, one below the other where there is no room. */
export function ListToolbar({ children }: { children: ReactNode }): ReactElement {
  return <div css={row}>{children}</div>;
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: start;

  > * {
    flex: 1 1 ${designTokens.constraint5};
    max-width: ${designTokens.constraint8};
  }

  > button {
    flex: none;
    align-self: end;
  }
`;
