import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import { designTokens } from '@commercetools-uikit/design-system';
import { messages } from './messages';

/** Keeps about the place of an explanation: two lines of meaning, then two titled lists. */
const WIDTHS = ['95%', '60%', '20%', '70%', '80%', '20%', '75%'];

export function ExplanationSkeleton(): ReactElement {
  return (
    <div css={stack} role="status">
      <AccessibleHidden>
        <FormattedMessage {...messages.loading} />
      </AccessibleHidden>
      {WIDTHS.map((width, index) => (
        <div key={index} css={line} style={{ width }} />
      ))}
    </div>
  );
}

const stack = css`
  display: grid;
  gap: ${designTokens.spacing20};
`;

const line = css`
  height: ${designTokens.spacing30};
  border-radius: ${designTokens.borderRadius4};
  background-color: ${designTokens.colorNeutral95};
`;
