import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

type Props = { children: ReactNode; action: ReactNode };

/** States at the head of a detail page, with an action at the end of the row. */
export function SummaryRow({ children, action }: Props): ReactElement {
  return (
    <div css={row}>
      <div css={states}>{children}</div>
      {action}
    </div>
  );
}

const states = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
`;

const row = css`
  ${states};
  gap: ${designTokens.spacing30};
  justify-content: space-between;
`;
