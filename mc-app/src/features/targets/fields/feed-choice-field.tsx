import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import Text from '@commercetools-uikit/text';
import { FieldGroup } from '../../../ui/field-group';
import { useFieldState } from './field-state';
import { feedMessages as messages, fieldMessages } from './messages';
import type { TargetValues } from './target.values';
import { useProblemWords } from './use-problem-words';

/** How changes of each resource type arrive: as Messages, or as change notifications, never both. */
export function FeedChoiceField(): ReactElement | null {
  const { formatMessage } = useIntl();
  const { values } = useFormikContext<TargetValues>();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<readonly string[]>('changes');
  const words = useProblemWords(problem);
  if (values.resourceTypes.length === 0) return null;

  function choose(type: string, isFedByChanges: boolean): void {
    const others = input.value.filter((one) => one !== type);
    if (!isReadOnly) setValue(isFedByChanges ? [...others, type] : others);
  }

  return (
    <FieldGroup title={formatMessage(fieldMessages.changes)} hint={formatMessage(messages.hint)}>
      {values.resourceTypes.map((type, index) => (
        <div key={type} css={row} role="radiogroup" aria-label={formatMessage(messages.arrives, { type })}>
          <Text.Body as="span">
            <code>{type}</code>
          </Text.Body>
          {CHOICES.map(({ isFedByChanges, label }, position) => (
            // Not the kit's radio: its label claims to be a second radio around the real one.
            <label key={label.id} css={option}>
              <input
                type="radio"
                id={index + position === 0 ? id : `${id}-${type}-${position}`}
                name={`${id}-${type}`}
                checked={input.value.includes(type) === isFedByChanges}
                disabled={isReadOnly && input.value.includes(type) !== isFedByChanges}
                onChange={() => choose(type, isFedByChanges)}
              />
              <Text.Body as="span">{formatMessage(label)}</Text.Body>
            </label>
          ))}
        </div>
      ))}
      <FieldErrors {...words} isVisible />
    </FieldGroup>
  );
}

const CHOICES = [
  { isFedByChanges: false, label: messages.byMessages },
  { isFedByChanges: true, label: messages.byChanges },
] as const;

const row = css`
  display: grid;
  grid-template-columns: minmax(${designTokens.constraint2}, 1fr) repeat(2, auto);
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;
  max-width: ${designTokens.constraint11};
  overflow-wrap: anywhere;

  @media (max-width: 640px) {
    grid-template-columns: minmax(0, 1fr);
    gap: ${designTokens.spacing10};
  }
`;

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
