import { css } from '@emotion/react';

/** For an element around buttons of the kit, which keep a label on one line even where a narrow panel has no room. */
export const wrappingButtons = css`
  max-width: 100%;

  button {
    max-width: 100%;
    text-align: start;
    white-space: normal;
  }
`;
