import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import { designTokens } from '@commercetools-uikit/design-system';
import { CheckBoldIcon, CopyIcon } from '@commercetools-uikit/icons';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import { messages } from './messages';

type Props = {
  /** What the text is, e.g. "URL": names the button for screen readers. */
  name: string;
  text: string;
  /** In place of the text, when that is long */
  shown?: string;
};

/** A technical text with a button that copies it. */
export function Copyable({ name, text, shown = text }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  }

  return (
    <span css={row}>
      <code>{shown}</code>
      <SecondaryIconButton
        label={formatMessage(messages.copy, { name })}
        icon={isCopied ? <CheckBoldIcon /> : <CopyIcon />}
        size="20"
        onClick={() => void copy().catch(() => setIsCopied(false))}
      />
      <span role="status">
        {isCopied && <AccessibleHidden>{formatMessage(messages.copied)}</AccessibleHidden>}
      </span>
    </span>
  );
}

const row = css`
  code {
    margin-right: ${designTokens.spacing20};
    overflow-wrap: anywhere;
  }

  button {
    vertical-align: text-bottom;
  }
`;
