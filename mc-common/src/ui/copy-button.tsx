import { useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import { CopyIcon } from '@commercetools-uikit/icons';
import { messages } from './messages';

type Props = {
  text: string;
  /** "Copy details" by default. */
  label?: string;
};

/** Copies the text; says so on the button itself. Absent where the browser offers no clipboard (plain http). */
export function CopyButton({ text, label }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const [isCopied, setIsCopied] = useState(false);
  const clipboard = navigator.clipboard as Clipboard | undefined; // undefined outside of a secure context
  if (!clipboard) return null;

  async function copy(): Promise<void> {
    await clipboard?.writeText(text);
    setIsCopied(true);
  }

  return (
    <FlatButton
      label={isCopied ? formatMessage(messages.copied) : (label ?? formatMessage(messages.copyDetails))}
      icon={<CopyIcon />}
      onClick={() => void copy().catch(() => setIsCopied(false))}
    />
  );
}
