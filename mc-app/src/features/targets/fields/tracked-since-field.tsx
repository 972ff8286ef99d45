import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import Text from '@commercetools-uikit/text';
import { useFieldState } from './field-state';
import { fromLocalTime, toLocalTime } from './local-time';
import { fieldMessages, messages } from './messages';
import { useProblemWords } from './use-problem-words';

/** Since when the target is expected to be reported, in the time zone of the browser. */
export function TrackedSinceField(): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<string>('trackedSince');
  const words = useProblemWords(problem);
  return (
    <div css={stack}>
      <label htmlFor={id}>
        <Text.Detail as="span">{formatMessage(fieldMessages.trackedSince)}</Text.Detail>
      </label>
      <Text.Detail id={`${id}-hint`} tone="secondary">
        {formatMessage(messages.trackedSinceHint)}
      </Text.Detail>
      {/* The browser's own: the kit's brings a calendar library of its own for this one field. */}
      <input
        type="datetime-local"
        id={id}
        css={looks}
        value={toLocalTime(input.value)}
        readOnly={isReadOnly}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== null}
        onBlur={input.onBlur}
        onChange={({ target }) => setValue(fromLocalTime(target.value))}
      />
      <FieldErrors {...words} isVisible />
    </div>
  );
}

const stack = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing10};
`;

// As the kit draws its text inputs.
const looks = css`
  height: ${designTokens.heightForInput};
  box-sizing: border-box;
  width: 100%;
  max-width: ${designTokens.constraint6};
  padding: 0 ${designTokens.spacing25};
  border: 1px solid ${designTokens.borderColorForInput};
  border-radius: ${designTokens.borderRadiusForInput};
  background-color: ${designTokens.backgroundColorForInput};
  color: ${designTokens.fontColorForInput};
  font: inherit;

  &:focus {
    border-color: ${designTokens.borderColorForInputWhenFocused};
    outline: ${designTokens.borderColorForInputWhenFocused} solid 1px;
  }

  &:read-only {
    border-color: ${designTokens.borderColorForInputWhenReadonly};
    background-color: ${designTokens.backgroundColorForInputWhenReadonly};
    color: ${designTokens.fontColorForInputWhenReadonly};
  }

  &[aria-invalid='true'] {
    border-color: ${designTokens.borderColorForInputWhenError};
  }
`;
