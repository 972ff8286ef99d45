import type { ReactElement } from 'react';
import { InfoMainPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useAssetsOrigin } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import { useAssetChecks } from '../../data/assets/use-asset-checks';
import { useAssetsDeployments } from '../../data/assets/use-assets-deployments';
import { ListTitle } from '../../ui/list-title';
import { DeploymentsSection } from './deployments-section';
import { FilesSections } from './files-sections';
import { messages } from './messages';
import { OriginSection } from './origin-section';

/** The assets of Connect Console: where they come from, whether they arrive, and who uses them. */
export function AssetsPage(): ReactElement {
  const { formatMessage } = useIntl();
  const origin = useAssetsOrigin();
  const { checks, checkAgain } = useAssetChecks(origin);
  const deployments = useAssetsDeployments();

  function askAgain(): void {
    if (checks.isRunning) return;
    checkAgain();
    if (deployments.status === 'ready') deployments.retry();
  }

  return (
    <InfoMainPage
      customTitleRow={
        <ListTitle
          title={formatMessage(messages.title)}
          subtitle={formatMessage(messages.subtitle)}
          action={
            <SecondaryButton
              label={formatMessage(checks.isRunning ? messages.checking : messages.checkAgain)}
              iconLeft={<RefreshIcon />}
              size="20"
              isDisabled={checks.isRunning}
              disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
              onClick={askAgain}
            />
          }
        />
      }
    >
      <ApplicationPageTitle additionalParts={[formatMessage(messages.title)]} />
      <Spacings.Stack scale="l" alignItems="stretch">
        <OriginSection origin={origin} checks={checks} deployments={deployments} />
        <FilesSections checks={checks} origin={origin} />
        <DeploymentsSection deployments={deployments} origin={origin} />
      </Spacings.Stack>
    </InfoMainPage>
  );
}
