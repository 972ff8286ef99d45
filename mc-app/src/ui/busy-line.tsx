import type { ReactElement } from 'react';
import { css, keyframes } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** Moves while the content below it is about to be replaced; takes no room. A word beside it says the same. */
export function BusyLine({ isBusy }: { isBusy: boolean }): ReactElement {
  return (
    <div css={line} aria-hidden>
      {isBusy && <div css={runner} />}
    </div>
  );
}

const run = keyframes`
  from { transform: translateX(-100%); }
  to { transform: translateX(300%); }
`;

const line = css`
  height: 2px;
  margin-bottom: -2px;
  overflow: hidden;
`;

const runner = css`
  width: 33%;
  height: 100%;
  background-color: ${designTokens.colorPrimary};

  @media (prefers-reduced-motion: no-preference) {
    animation: ${run} 1.2s ease-in-out infinite;
  }
`;
