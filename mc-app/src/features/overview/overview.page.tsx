import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ConnectorsSection } from './connectors-section';
import { DeploymentsSection } from './deployments-section';
import { messages } from './messages';

/** The entry: counts, what needs attention, and the way to the lists. */
export function OverviewPage(): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <InfoMainPage title={formatMessage(messages.title)} subtitle={formatMessage(messages.subtitle)}>
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <div css={columns}>
        <ConnectorsSection />
        <DeploymentsSection />
      </div>
    </InfoMainPage>
  );
}

const columns = css`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(${designTokens.constraint8}, 100%), 1fr));
  gap: ${designTokens.spacing40};
  align-items: start;
`;
