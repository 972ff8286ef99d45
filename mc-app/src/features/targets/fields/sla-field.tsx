import { useMemo, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SelectField from '@commercetools-uikit/select-field';
import TextField from '@commercetools-uikit/text-field';
import { FieldGroup } from '../../../ui/field-group';
import { useFieldState } from './field-state';
import { fieldMessages, slaMessages as messages, unitMessages } from './messages';
import { SLA_UNITS, type TargetValues } from './target.values';
import { useProblemWords } from './use-problem-words';

/** After how long what is pending is behind: a number and its unit. */
export function SlaField(): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<TargetValues['sla']>('sla');
  const words = useProblemWords(problem);
  const { count, unit } = input.value;
  // Typing elsewhere renders every field of the form, and this one is costly to draw.
  const unitField = useMemo(
    () => (
      <SelectField
        id={`${id}-unit`}
        title={formatMessage(messages.unit)}
        value={unit}
        options={SLA_UNITS.map((one) => ({ value: one, label: formatMessage(unitMessages[one]) }))}
        isSearchable={false}
        isReadOnly={isReadOnly}
        onChange={({ target }) =>
          setValue({ count, unit: SLA_UNITS.find((one) => one === target.value) ?? unit })
        }
      />
    ),
    [id, count, unit, setValue, isReadOnly, formatMessage],
  );
  return (
    <FieldGroup title={formatMessage(fieldMessages.sla)} hint={formatMessage(messages.hint)}>
      <div css={row}>
        <TextField
          {...words}
          id={id}
          title={formatMessage(messages.count)}
          value={count}
          autoComplete="off"
          isReadOnly={isReadOnly}
          touched={problem !== null}
          onChange={({ target }) => setValue({ count: target.value, unit })}
        />
        {unitField}
      </div>
    </FieldGroup>
  );
}

const row = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
  gap: ${designTokens.spacing20};
  max-width: ${designTokens.constraint8};

  @media (max-width: 640px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
