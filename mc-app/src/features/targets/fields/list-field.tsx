import { useMemo, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import CreatableSelectField from '@commercetools-uikit/creatable-select-field';
import { designTokens } from '@commercetools-uikit/design-system';
import { useFieldState, type FieldPath } from './field-state';
import { fieldMessages, messages } from './messages';
import { QuietMultilineTextField } from './quiet-fields';
import { union } from './target.values';
import { useProblemWords } from './use-problem-words';

type Props = {
  path: Extract<FieldPath, 'resourceTypes' | 'messageTypes' | 'subscriptionKeys'>;
  hint: string;
  isRequired?: boolean;
  /** What can be chosen; anything else can be typed. */
  suggestions: readonly string[];
  /** How a text is said to people; as it is by default */
  labelOf?: (text: string) => string;
  /** Texts that are kept but not shown */
  isHidden?: (text: string) => boolean;
};

/** Several texts: suggested ones, and others that are typed. */
export function ListField(props: Props): ReactElement {
  const { isReadOnly } = useFieldState<readonly string[]>(props.path);
  return isReadOnly ? <ShownList {...props} /> : <ChosenList {...props} />;
}

/** The kit's select keeps the buttons that remove a text, even when it is read-only. */
function ShownList({ path, hint, labelOf = asItIs, isHidden }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input } = useFieldState<readonly string[]>(path);
  return (
    <QuietMultilineTextField
      id={id}
      title={formatMessage(fieldMessages[path])}
      description={hint}
      placeholder={formatMessage(messages.nothingChosen)}
      value={input.value
        .filter((text) => !isHidden?.(text))
        .map(labelOf)
        .join(', ')}
      isReadOnly
      defaultExpandMultilineText
    />
  );
}

function ChosenList(props: Props): ReactElement {
  const { path, hint, isRequired, suggestions, labelOf = asItIs, isHidden } = props;
  const { formatMessage } = useIntl();
  const { id, input, setValue, problem } = useFieldState<readonly string[]>(path);
  const words = useProblemWords(problem);
  const { value } = input;
  // Typing elsewhere renders every field of the form, and this one is costly to draw.
  return useMemo(() => {
    const hidden = value.filter((text) => isHidden?.(text));
    const shown = value.filter((text) => !hidden.includes(text));
    const toOption = (text: string): Option => ({ value: text, label: labelOf(text) });
    return (
      <div css={readable}>
        <CreatableSelectField
          {...words}
          id={id}
          title={formatMessage(fieldMessages[path])}
          description={hint}
          placeholder={formatMessage(messages.chooseOrType)}
          value={shown.map(toOption)}
          options={union(suggestions, shown).map(toOption)}
          isMulti
          isClearable={false} // Each text has its own button, and a narrow window needs the room.
          isRequired={isRequired}
          touched={[problem !== null]}
          formatCreateLabel={(text) => formatMessage(messages.addTyped, { text })}
          noOptionsMessage={() => formatMessage(messages.typeOne)}
          onChange={({ target }) => setValue([...hidden, ...textsOf(target.value)])}
        />
      </div>
    );
  }, [
    id,
    path,
    hint,
    isRequired,
    suggestions,
    labelOf,
    isHidden,
    value,
    setValue,
    problem,
    words,
    formatMessage,
  ]);
}

function asItIs(text: string): string {
  return text;
}

type Option = { value: string; label: string };

/** The kit answers the options that are chosen, or nothing. */
function textsOf(chosen: unknown): string[] {
  if (!Array.isArray(chosen)) return [];
  return chosen.flatMap((one: { value?: unknown }) =>
    typeof one.value === 'string' ? [one.value.trim()] : [],
  );
}

// In a narrow window the kit cuts most of a chosen text off.
const readable = css`
  @media (max-width: 640px) {
    [class$='-multiValue'],
    [class$='-multiValue'] > div {
      height: auto;
      padding-right: 0;
      padding-left: ${designTokens.spacing10};
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
