import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { messages } from './messages';

/** Chooses a file of the computer; the same one can be chosen again after it was edited. */
export function YamlFileButton({ onChoose }: { onChoose: (file: File) => void }): ReactElement {
  const { formatMessage } = useIntl();
  const input = useRef<HTMLInputElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    target.value = '';
    if (file) onChoose(file);
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={formatMessage(messages.file)}
        onChange={choose}
      />
      <SecondaryButton
        label={formatMessage(messages.choose)}
        size="20"
        onClick={() => input.current?.click()}
      />
    </>
  );
}
