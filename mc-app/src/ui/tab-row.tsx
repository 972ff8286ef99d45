import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** Tabs that are links with `role="tab"`. Looks like the kit's, whose labels are headings out of order. */
export function TabRow({ children }: { children: ReactNode }): ReactElement {
  return <div css={row}>{children}</div>;
}

const row = css`
  display: flex;
  flex-wrap: wrap;

  > a {
    padding: ${designTokens.spacing20} ${designTokens.spacing30};
    border-bottom: 2px solid transparent;
    color: inherit;
    font-size: ${designTokens.fontSize40};
    text-decoration: none;
  }

  @media (max-width: 640px) {
    > a {
      padding: ${designTokens.spacing10} ${designTokens.spacing20};
      font-size: ${designTokens.fontSize30};
    }
  }

  > a:hover {
    border-color: ${designTokens.colorNeutral85};
  }

  > a[aria-selected='true'] {
    border-color: ${designTokens.colorPrimary};
    color: ${designTokens.colorPrimary};
  }
`;
