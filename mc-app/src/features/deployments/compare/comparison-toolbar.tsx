import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import { designTokens } from '@commercetools-uikit/design-system';
import { SearchField } from '../../../ui/search-field';
import { LONGEST_TEXT, type ConfigurationCompareAddress } from './configuration-compare.search';
import { messages } from './messages';

type Props = {
  search: ConfigurationCompareAddress;
  refreshButton: ReactNode;
  onChange: (change: Partial<ConfigurationCompareAddress>) => void;
};

/** What is shown of a comparison. */
export function ComparisonToolbar({ search, refreshButton, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row}>
      <div css={field}>
        <SearchField
          title={formatMessage(messages.search)}
          hint={formatMessage(messages.searchHint)}
          text={search.text}
          maxLength={LONGEST_TEXT}
          onSearch={(text) => onChange({ text })}
        />
      </div>
      <CheckboxInput
        isChecked={!search.isEverything}
        onChange={({ target }) => onChange({ isEverything: !target.checked })}
      >
        {formatMessage(messages.onlyDifferences)}
      </CheckboxInput>
      {refreshButton}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: flex-end;
`;

const field = css`
  flex: 1 1 ${designTokens.constraint7};
`;
