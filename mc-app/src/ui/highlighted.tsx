import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import { textParts } from './text-parts';

/** A technical text in which what was looked for stands out. */
export function Highlighted({ text, wanted }: { text: string; wanted: string }): ReactElement {
  return (
    <code css={looks}>
      {textParts(text, wanted).map((part, index) =>
        part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </code>
  );
}

const looks = css`
  overflow-wrap: anywhere;

  mark {
    background-color: ${designTokens.colorWarning85};
    color: inherit;
  }
`;
