import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import { listUiMessages } from './list-messages';
import { DENSITIES, parseChoice, type Density } from './list.search';

type Looks<TColumn> = { columns: TColumn[]; density: Density };

type Props<TColumn extends string> = {
  looks: Looks<TColumn>;
  /** All that can be chosen, in the order of the table */
  choices: readonly { key: TColumn; label: string }[];
  usual: readonly TColumn[];
  onChange: (change: Partial<Looks<TColumn>>) => void;
};

/** Which columns a table has, and how much room its rows take. */
export function ColumnChoice<TColumn extends string>(props: Props<TColumn>): ReactElement {
  const { formatMessage } = useIntl();
  const { looks, choices, usual, onChange } = props;
  const { columns, density } = looks;
  return (
    <div css={panel}>
      <fieldset css={fields}>
        <legend>
          <Text.Body fontWeight="medium">{formatMessage(listUiMessages.columns)}</Text.Body>
        </legend>
        {choices.map(({ key, label }) => (
          <CheckboxInput
            key={key}
            isChecked={columns.includes(key)}
            onChange={({ target }) =>
              onChange({
                columns: choices
                  .map((choice) => choice.key)
                  .filter((one) => (one === key ? target.checked : columns.includes(one))),
              })
            }
          >
            {label}
          </CheckboxInput>
        ))}
      </fieldset>
      <div css={rows}>
        <SelectField
          title={formatMessage(listUiMessages.density)}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: formatMessage(listUiMessages[value]) }))}
          isSearchable={false}
          onChange={({ target }) =>
            onChange({ density: parseChoice<Density>(String(target.value), DENSITIES) })
          }
        />
      </div>
      <FlatButton
        label={formatMessage(listUiMessages.resetColumns)}
        onClick={() => onChange({ columns: [...usual], density: DENSITIES[0] })}
      />
    </div>
  );
}

const panel = css`
  display: grid;
  gap: ${designTokens.spacing30};
  justify-items: start;
`;

const fields = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing50};
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    margin-bottom: ${designTokens.spacing20};
  }
`;

const rows = css`
  width: 100%;
  max-width: ${designTokens.constraint6};
`;
