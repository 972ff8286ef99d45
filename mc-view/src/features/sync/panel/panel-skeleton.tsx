import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import { DetailsSkeleton } from './details-skeleton';
import { listStyle, rowStyle } from './row-style';

const ROWS = [1, 2, 3];

/** Stands where the sentence and the systems will be, the first of them open. */
export function PanelSkeleton(): ReactElement {
  return (
    <div aria-hidden>
      <Spacings.Stack scale="l">
        <span css={[bar, sentence]} />
        <ul css={listStyle}>
          {ROWS.map((row) => (
            <li key={row} css={rowStyle}>
              <div css={head}>
                <span css={[bar, wide]} />
                <span css={bar} />
              </div>
              {row === 1 && <DetailsSkeleton />}
            </li>
          ))}
        </ul>
      </Spacings.Stack>
    </div>
  );
}

const bar = css`
  display: block;
  width: ${designTokens.constraint3};
  height: ${designTokens.spacing30};
  background-color: ${designTokens.colorNeutral95};
  border-radius: ${designTokens.borderRadius4};
`;

const wide = css`
  width: ${designTokens.constraint6};
  max-width: 60%;
`;

const sentence = css`
  width: 100%;
  height: ${designTokens.spacing50};
`;

const head = css`
  display: flex;
  gap: ${designTokens.spacing30};
  align-items: center;
  min-height: ${designTokens.spacing50};
`;
