import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

/** For an element around buttons of the kit, which keep a label on one line even where a narrow window has no room. */
export const wrappingButtons = css`
  max-width: 100%;

  @media (max-width: 640px) {
    button {
      height: auto;
      min-height: ${designTokens.spacing50};
      max-width: 100%;
      padding-top: ${designTokens.spacing10};
      padding-bottom: ${designTokens.spacing10};
      white-space: normal;
    }
  }
`;
