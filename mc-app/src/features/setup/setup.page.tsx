import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { useAssetsDeployments } from '../../data/assets/use-assets-deployments';
import { useSetup } from '../../data/setup/use-setup';
import { ListTitle } from '../../ui/list-title';
import { RefreshButton } from '../../ui/refresh-button';
import { Skeleton } from '../../ui/skeleton';
import { messages } from './messages';
import { ownDeploymentOf } from '../../data/assets/own-deployment';
import { SetupSteps } from './setup-steps';

const OPEN_STEP = '340px';
const DONE_STEP = '150px';

/** What is still to do after an installation, and what the user decides; one request to the platform, one to the gateway. */
export function SetupPage(): ReactElement {
  const { formatMessage } = useIntl();
  const setup = useSetup();
  const own = ownDeploymentOf(useAssetsDeployments());
  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={<RefreshButton loadable={setup} />}
        />
      }
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <div css={readable}>
        <LoadableView
          loadable={setup}
          skeleton={<Skeleton heights={[OPEN_STEP, OPEN_STEP, DONE_STEP, DONE_STEP]} />}
        >
          {(facts) => <SetupSteps facts={facts} own={own} />}
        </LoadableView>
      </div>
    </InfoMainPage>
  );
}

// Sentences, not columns: a line as long as a wide screen is hard to read.
const readable = css`
  max-width: ${designTokens.constraint16};
`;
