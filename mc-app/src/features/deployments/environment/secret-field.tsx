import { memo, useState, type ClipboardEvent, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import PasswordField from '@commercetools-uikit/password-field';
import { configurationFieldId, type ConfigurationForm } from './configuration-form';
import { setSecret } from './edits.values';
import { FieldRow } from './field-row';
import { fieldMessages as messages } from './messages';
import { useProblemWords, type Problem } from './use-problem-words';

type Props = {
  application: string | null;
  fieldKey: string;
  description: string;
  isRequired: boolean;
  /** Null: Connect does not tell. */
  isSet: boolean | null;
  typed: string;
  problem: Problem | null;
  isMarked: boolean;
  onChange: ConfigurationForm['changeEdits'];
};

/** A secured value to replace. What is set is never shown; what is typed stands in this field only. */
export const SecretField = memo(function SecretField(props: Props): ReactElement {
  const { application, fieldKey: key, isSet, typed, onChange } = props;
  const { formatMessage } = useIntl();
  const [isTouched, setIsTouched] = useState(false);
  const [isLong, setIsLong] = useState(typed.includes('\n'));
  const shownProblem = isTouched || typed !== '' || props.isMarked ? props.problem : null;
  const words = useProblemWords(shownProblem);
  const name = { application, key };
  const states = { true: messages.secretSet, false: messages.secretNotSet, null: messages.secretNotTold };

  function type(value: string): void {
    onChange((edits) => setSecret(edits, name, value));
  }

  /** A field of one line would drop the line breaks of a private key. */
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text');
    if (isLong || !text.trim().includes('\n')) return;
    event.preventDefault();
    setIsLong(true);
    type(text);
  }

  const shared = {
    ...words,
    id: configurationFieldId(name),
    title: key,
    description: props.description || undefined,
    placeholder: formatMessage(states[`${isSet}`]),
    isRequired: props.isRequired,
    autoComplete: 'off' as const,
    touched: shownProblem !== null,
    value: typed,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
    onBlur: () => setIsTouched(true),
  };
  return (
    <FieldRow note={formatMessage(typed === '' ? states[`${isSet}`] : messages.secretReplaced)}>
      <div onPaste={paste} css={isLong ? masked : undefined}>
        {isLong ? (
          <MultilineTextField {...shared} defaultExpandMultilineText />
        ) : (
          <PasswordField {...shared} />
        )}
      </div>
      {!isLong && typed === '' && (
        <FlatButton label={formatMessage(messages.severalLines, { key })} onClick={() => setIsLong(true)} />
      )}
    </FieldRow>
  );
});

const masked = css`
  textarea {
    -webkit-text-security: disc;
  }
`;
