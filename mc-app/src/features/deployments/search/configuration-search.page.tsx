import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIntl } from 'react-intl';
import { useHistory } from 'react-router-dom';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { usePaths } from '../../../paths';
import { EmptyState } from '../../../ui/empty-state';
import { SearchField } from '../../../ui/search-field';
import { useListAddress } from '../../../use-list-address';
import {
  formatConfigurationSearch,
  LONGEST_TEXT,
  parseConfigurationSearch,
} from './configuration-search.search';
import { messages } from './messages';
import { SearchResults } from './search-results';

/** Which deployments hold a key or a standard value; what is looked for is in the address. */
export function ConfigurationSearchPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { search, show } = useListAddress({
    parse: parseConfigurationSearch,
    format: formatConfigurationSearch,
  });
  const found = new URLSearchParams({ find: search.text.trim() }).toString();
  return (
    <InfoDetailPage
      title={formatMessage(messages.title)}
      subtitle={formatMessage(messages.subtitle)}
      previousPathLabel={formatMessage(messages.back)}
      onPreviousPathClick={() => history.push(paths.deployments)}
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <div css={fields}>
          <SearchField
            title={formatMessage(messages.field)}
            hint={formatMessage(messages.hint)}
            text={search.text}
            maxLength={LONGEST_TEXT}
            onSearch={(text) => show({ text })}
          />
          <CheckboxInput
            isChecked={search.isExact}
            onChange={({ target }) => show({ isExact: target.checked })}
          >
            {formatMessage(messages.exact)}
          </CheckboxInput>
          <Text.Detail tone="secondary">{formatMessage(messages.securedNote)}</Text.Detail>
        </div>
        {search.text.trim() === '' ? (
          <EmptyState
            drawing="not-found.svg"
            title={formatMessage(messages.startTitle)}
            advice={formatMessage(messages.startAdvice)}
          />
        ) : (
          <SearchResults
            search={search}
            linkTo={(id) => `${paths.deploymentConfiguration(id)}?${found}`}
            onChange={show}
          />
        )}
      </Spacings.Stack>
    </InfoDetailPage>
  );
}

const fields = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing20};
  max-width: ${designTokens.constraint11};
`;
