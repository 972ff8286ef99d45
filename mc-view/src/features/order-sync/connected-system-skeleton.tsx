import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import { listStyle, rowStyle } from './row-style';

const ROWS = [1, 2, 3];

/** Stands where the list will be. */
export function ConnectedSystemSkeleton(): ReactElement {
  return (
    <ul css={listStyle} aria-hidden>
      {ROWS.map((row) => (
        <li key={row} css={rowStyle}>
          <span css={[bar, wide]} />
          <span css={bar} />
        </li>
      ))}
    </ul>
  );
}

const bar = css`
  width: ${designTokens.constraint3};
  height: ${designTokens.spacing30};
  background-color: ${designTokens.colorNeutral95};
  border-radius: ${designTokens.borderRadius4};
`;

const wide = css`
  width: ${designTokens.constraint6};
`;
