import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIntl } from 'react-intl';
import { useHistory } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import { usePaths } from '../../../paths';
import { EmptyState } from '../../../ui/empty-state';
import { useListAddress } from '../../../use-list-address';
import { Comparison } from './comparison';
import { formatConfigurationCompare, parseConfigurationCompare } from './configuration-compare.search';
import { DeploymentChoiceField } from './deployment-choice-field';
import { messages } from './messages';

/** The configurations of two deployments side by side; which ones, and what is shown of them, is in the address. */
export function ConfigurationComparePage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { search, show } = useListAddress({
    parse: parseConfigurationCompare,
    format: formatConfigurationCompare,
  });
  const { left, right } = search;
  return (
    <InfoDetailPage
      title={formatMessage(messages.title)}
      subtitle={formatMessage(messages.subtitle)}
      previousPathLabel={formatMessage(messages.back)}
      onPreviousPathClick={() => history.push(paths.deployments)}
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l">
        <div css={sides}>
          <DeploymentChoiceField
            title={formatMessage(messages.left)}
            chosen={left}
            onChange={(id) => show({ left: id })}
          />
          <SecondaryButton
            label={formatMessage(messages.swap)}
            size="20"
            isDisabled={left === null && right === null}
            onClick={() => show({ left: right, right: left })}
          />
          <DeploymentChoiceField
            title={formatMessage(messages.right)}
            chosen={right}
            onChange={(id) => show({ right: id })}
          />
        </div>
        {left === null || right === null ? (
          <EmptyState
            drawing="no-deployments.svg"
            title={formatMessage(messages.startTitle)}
            advice={formatMessage(messages.startAdvice)}
          />
        ) : left === right ? (
          <EmptyState
            drawing="no-deployments.svg"
            title={formatMessage(messages.sameTitle)}
            advice={formatMessage(messages.sameAdvice)}
          />
        ) : (
          <Comparison ids={{ left, right }} search={search} onChange={show} />
        )}
      </Spacings.Stack>
    </InfoDetailPage>
  );
}

const sides = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: flex-end;

  > :not(button) {
    flex: 1 1 ${designTokens.constraint6};
    min-width: 0;
  }
`;
