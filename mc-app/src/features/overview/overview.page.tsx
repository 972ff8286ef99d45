import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { useOverview } from '../../data/overview/use-overview';
import { useSyncSituation } from '../../data/overview/use-sync-situation';
import { ListTitle } from '../../ui/list-title';
import { LagSection } from './charts/lag-section';
import { RunsSection } from './charts/runs-section';
import { ConcernsSection } from './concerns/concerns-section';
import { DeploymentsSection } from './deployments/deployments-section';
import { messages } from './messages';
import { OverviewWays } from './overview-ways';
import { SetupLine } from './setup-line';

/** The entry: what needs someone now, what runs, and how it went; one request to the gateway, one to the platform. */
export function OverviewPage(): ReactElement {
  const { formatMessage } = useIntl();
  const overview = useOverview();
  const sync = useSyncSituation();
  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={<OverviewWays overview={overview} sync={sync} />}
        />
      }
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <div css={columns}>
        <div css={column}>
          <ConcernsSection overview={overview} sync={sync} />
          <SetupLine sync={sync} />
          <RunsSection overview={overview} />
        </div>
        <div css={column}>
          <DeploymentsSection overview={overview} />
          <LagSection sync={sync} />
        </div>
      </div>
    </InfoMainPage>
  );
}

const column = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing40};
  align-content: start;
`;

const columns = css`
  ${column};

  @media (min-width: 1280px) {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;
