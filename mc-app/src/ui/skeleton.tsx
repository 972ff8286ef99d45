import type { ReactElement } from 'react';
import { css, keyframes } from '@emotion/react';
import { useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import { designTokens } from '@commercetools-uikit/design-system';
import { messages } from './messages';

type Props = {
  /** Heights of the blocks in CSS units, from top to bottom: as high as what takes their place. */
  heights: readonly string[];
};

/** Keeps the place of content that is being loaded. */
export function Skeleton({ heights }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={stack} role="status">
      <AccessibleHidden>{formatMessage(messages.loading)}</AccessibleHidden>
      {heights.map((height, index) => (
        <div key={index} css={block} style={{ height }} />
      ))}
    </div>
  );
}

const pulse = keyframes`
  50% { opacity: 0.5; }
`;

const stack = css`
  display: grid;
  gap: ${designTokens.spacing20};
`;

const block = css`
  border-radius: ${designTokens.borderRadius4};
  background-color: ${designTokens.colorNeutral95};

  @media (prefers-reduced-motion: no-preference) {
    animation: ${pulse} 1.5s ease-in-out infinite;
  }
`;
