import { useState, type FormEvent, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import TextField from '@commercetools-uikit/text-field';
import { viewMessages } from './list-messages';

type Props = {
  title: string;
  initialName: string;
  /** In characters */
  longestName: number;
  submitLabel: string;
  isTaken: (name: string) => boolean;
  /** The form has appeared because it was asked for. */
  isAutofocussed?: boolean;
  onSubmit: (name: string) => void;
};

/** Asks for the name of a view; each name is there once. */
export function ViewNameForm({
  title,
  initialName,
  longestName,
  submitLabel,
  isTaken,
  isAutofocussed = false,
  onSubmit,
}: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState(initialName);
  const name = typed.trim();
  const nameTaken = isTaken(name);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name === '' || nameTaken) return;
    onSubmit(name);
    setTyped(initialName);
  }

  return (
    <form css={row} onSubmit={submit}>
      <div css={field}>
        <TextField
          title={title}
          value={typed}
          maxLength={longestName}
          autoComplete="off"
          isAutofocussed={isAutofocussed}
          touched
          errors={{ nameTaken }}
          renderError={() => formatMessage(viewMessages.nameTaken)}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div css={button}>
        <SecondaryButton type="submit" label={submitLabel} isDisabled={name === '' || nameTaken} />
      </div>
    </form>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: flex-start;
`;

const field = css`
  flex: 1 1 ${designTokens.constraint5};
  max-width: ${designTokens.constraint8};
`;

// Level with the input, whose title is above it.
const button = css`
  margin-top: 26px;
`;
