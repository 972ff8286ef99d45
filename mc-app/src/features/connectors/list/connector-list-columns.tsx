import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import { parseChoice } from '../../../ui/list.search';
import { COLUMN_KEYS, DEFAULT_COLUMNS } from './connector-column-keys';
import { DENSITIES, type ConnectorListSearch, type Density } from './connector-list.search';
import { columnMessages, listMessages } from './messages';

type Looks = Pick<ConnectorListSearch, 'columns' | 'density'>;

type Props = { search: Looks; onChange: (change: Partial<Looks>) => void };

/** Which columns the table has, and how much room its rows take. */
export function ConnectorListColumns({ search, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { columns, density } = search;
  return (
    <div css={panel}>
      <fieldset css={choices}>
        <legend>
          <Text.Body fontWeight="medium">{formatMessage(listMessages.table)}</Text.Body>
        </legend>
        {COLUMN_KEYS.map((column) => (
          <CheckboxInput
            key={column}
            isChecked={columns.includes(column)}
            onChange={({ target }) =>
              onChange({
                columns: COLUMN_KEYS.filter((key) =>
                  key === column ? target.checked : columns.includes(key),
                ),
              })
            }
          >
            {formatMessage(columnMessages[column])}
          </CheckboxInput>
        ))}
      </fieldset>
      <div css={rows}>
        <SelectField
          title={formatMessage(listMessages.density)}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: formatMessage(listMessages[value]) }))}
          isSearchable={false}
          onChange={({ target }) =>
            onChange({ density: parseChoice<Density>(String(target.value), DENSITIES) })
          }
        />
      </div>
      <FlatButton
        label={formatMessage(listMessages.resetColumns)}
        onClick={() => onChange({ columns: [...DEFAULT_COLUMNS], density: DENSITIES[0] })}
      />
    </div>
  );
}

const panel = css`
  display: grid;
  gap: ${designTokens.spacing30};
  justify-items: start;
`;

const choices = css`
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
