import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import Text from '@commercetools-uikit/text';
import { FieldGroup } from '../../../ui/field-group';
import { useFieldState } from './field-state';
import { fieldMessages } from './messages';
import { useProblemWords } from './use-problem-words';

type Props<TValue extends string> = {
  path: 'direction' | 'mode' | 'runtime';
  hint?: string;
  choices: readonly { value: TValue; label: string; effect: string }[];
};

/** One of a few values, each with what follows from it. */
export function ChoiceField<TValue extends string>({ path, hint, choices }: Props<TValue>): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<string>(path);
  const words = useProblemWords(problem);
  return (
    <FieldGroup title={formatMessage(fieldMessages[path])} hint={hint}>
      {choices.map(({ value, label, effect }, index) => (
        // Not the kit's radio: its label claims to be a second radio around the real one.
        <label key={value} css={option}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${value}`}
            name={id}
            checked={input.value === value}
            disabled={isReadOnly && input.value !== value}
            onChange={() => {
              if (!isReadOnly) setValue(value);
            }}
          />
          <span>
            <Text.Body as="span" fontWeight="bold">
              {label}
            </Text.Body>{' '}
            <Text.Detail as="span" tone="secondary">
              {effect}
            </Text.Detail>
          </span>
        </label>
      ))}
      <FieldErrors {...words} isVisible />
    </FieldGroup>
  );
}

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: baseline;
  min-height: ${designTokens.spacing40};

  overflow-wrap: anywhere;

  input {
    flex: none;
  }

  span {
    min-width: 0;
  }
`;
