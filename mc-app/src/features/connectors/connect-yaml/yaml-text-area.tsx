import type { ReactElement, Ref } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { messages } from './messages';

type Props = { ref: Ref<HTMLTextAreaElement>; text: string; onChange: (text: string) => void };

/** The text of a file, line by line: lines do not wrap, so that they can be counted. */
export function YamlTextArea({ ref, text, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <textarea
      ref={ref}
      css={code}
      aria-label={formatMessage(messages.text)}
      placeholder="deployAs:"
      rows={12}
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
