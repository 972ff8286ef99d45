import { css } from '@emotion/react';

/** For an element around buttons of the kit, which keep a label on one line even where a narrow window has no room. */
export const wrappingButtons = css`
  max-width: 100%;

  button {
    height: auto;
    max-width: 100%;
    white-space: normal;
  }
`;
