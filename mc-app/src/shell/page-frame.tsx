import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** Fits our screens into what a narrow window leaves of the Merchant Center. */
export function PageFrame({ children }: { children: ReactNode }): ReactElement {
  return <div css={frame}>{children}</div>;
}

// The Merchant Center's menu beside us. Its header does not shrink, so that without a limit we would grow with it.
const MENU_WIDTH = '80px';

// The kit's page components: a wrapper with a header and a content below it, each with an inset of 40 px.
const frame = css`
  height: 100%;
  max-width: calc(100vw - ${MENU_WIDTH});
  overflow-wrap: break-word;

  h1,
  td {
    overflow-wrap: anywhere;
  }

  h1 {
    white-space: normal;
  }

  @media (max-width: 640px) {
    > div > div:first-of-type {
      padding-right: ${designTokens.spacing30};
      padding-left: ${designTokens.spacing30};
    }

    > div > div:last-of-type {
      margin-right: ${designTokens.spacing30};
      margin-left: ${designTokens.spacing30};
    }
  }
`;
