import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

export const listStyle = css`
  margin: 0;
  padding: 0;
  list-style: none;
  border-top: 1px solid ${designTokens.colorNeutral90};
`;

/** Shared with the skeleton, so that nothing jumps when the list arrives. */
export const rowStyle = css`
  padding: ${designTokens.spacing20} 0;
  border-bottom: 1px solid ${designTokens.colorNeutral90};
`;
