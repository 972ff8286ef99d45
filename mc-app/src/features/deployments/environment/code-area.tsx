import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';

type Props = {
  id: string;
  label: string;
  placeholder?: string;
  text: string;
  onChange: (text: string) => void;
};

/** A text of which each line counts. Nothing of it is kept or checked by the browser: secrets may stand in it. */
export function CodeArea({ id, label, placeholder, text, onChange }: Props): ReactElement {
  return (
    <textarea
      id={id}
      css={code}
      aria-label={label}
      placeholder={placeholder}
      rows={14}
      autoComplete="off"
      spellCheck={false}
      wrap="off"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

const code = css`
  box-sizing: border-box;
  width: 100%;
  padding: ${designTokens.spacing20};
  border: 1px solid ${designTokens.colorNeutral60};
  border-radius: ${designTokens.borderRadius4};
  font-family: monospace;
  font-size: ${designTokens.fontSize20};
  line-height: ${designTokens.lineHeight20};
  resize: vertical;

  &:focus-visible {
    outline: 2px solid ${designTokens.colorPrimary40};
  }
`;
