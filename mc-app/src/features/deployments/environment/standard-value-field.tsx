import { memo, useState, type ReactElement } from 'react';
import type { HeldScope } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { BinLinearIcon, RevertIcon } from '@commercetools-uikit/icons';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import TextField from '@commercetools-uikit/text-field';
import { configurationFieldId, type ConfigurationForm } from './configuration-form';
import { removeStandard, resetStandard, setStandard } from './edits.values';
import { FieldRow } from './field-row';
import { fieldMessages as messages } from './messages';
import { useProblemWords, type Problem } from './use-problem-words';

type Props = {
  application: string | null;
  fieldKey: string;
  description: string;
  isRequired: boolean;
  /** Null: there is none. */
  defaultValue: string | null;
  /** Null: none is held. */
  before: string | null;
  /** Null: there is none, or it is taken away. */
  value: string | null;
  problem: Problem | null;
  isMarked: boolean;
  held: readonly HeldScope[];
  onChange: ConfigurationForm['changeEdits'];
};

/** A standard value; of several lines where it is JSON. Drawn again only when something about it has changed. */
export const StandardValueField = memo(function StandardValueField(props: Props): ReactElement {
  const { application, fieldKey: key, before, value, held, onChange } = props;
  const { formatMessage } = useIntl();
  const [isTouched, setIsTouched] = useState(false);
  const name = { application, key };
  const isChanged = value !== before;
  const shownProblem = isTouched || isChanged || props.isMarked ? props.problem : null;
  const words = useProblemWords(shownProblem);
  const Field = isLong(before ?? props.defaultValue ?? '') || value?.includes('\n') ? LongField : TextField;
  return (
    <FieldRow
      actions={
        <>
          {isChanged && (
            <SecondaryIconButton
              label={formatMessage(messages.reset, { key })}
              icon={<RevertIcon />}
              size="20"
              onClick={() => onChange((edits) => resetStandard(edits, name))}
            />
          )}
          {value !== null && !props.isRequired && (
            <SecondaryIconButton
              label={formatMessage(messages.remove, { key })}
              icon={<BinLinearIcon />}
              size="20"
              onClick={() => onChange((edits) => removeStandard(edits, held, name))}
            />
          )}
        </>
      }
      note={isChanged && before !== null && formatMessage(messages.before, { value: before })}
    >
      <Field
        {...words}
        id={configurationFieldId(name)}
        title={key}
        description={props.description || undefined}
        placeholder={
          value === null && props.defaultValue !== null
            ? formatMessage(messages.defaultInUse, { value: props.defaultValue })
            : undefined
        }
        isRequired={props.isRequired}
        autoComplete="off"
        touched={shownProblem !== null}
        value={value ?? ''}
        onChange={({ target }: { target: { value: string } }) =>
          onChange((edits) => setStandard(edits, held, name, target.value))
        }
        onBlur={() => setIsTouched(true)}
      />
    </FieldRow>
  );
});

function LongField(props: React.ComponentProps<typeof MultilineTextField>): ReactElement {
  return <MultilineTextField {...props} defaultExpandMultilineText />;
}

/** Judged by what does not change while somebody types: the field must stay the same one. */
function isLong(text: string): boolean {
  return text.includes('\n') || /^\s*[[{]/.test(text);
}
