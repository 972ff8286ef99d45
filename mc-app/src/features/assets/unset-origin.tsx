import type { ReactElement } from 'react';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import type { Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { PERMISSIONS } from '../../constants';
import { ownDeploymentOf } from '../../data/assets/own-deployment';
import type { AssetsDeployments } from '../../data/assets/to-assets-deployments';
import { usePaths } from '../../paths';
import { Facts } from '../../ui/facts';
import { messages } from './messages';

/** What it means that nothing is loaded, and how that is changed. */
export function UnsetOrigin({ deployments }: { deployments: Loadable<AssetsDeployments> }): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const canRedeploy = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const own = ownDeploymentOf(deployments);
  const url = own.isKnown ? own.assetsUrl : null;
  const isLoading = !own.isKnown && own.isLoading;
  return (
    <Spacings.Stack scale="s" alignItems="stretch">
      <Text.Body>{formatMessage(messages.unset)}</Text.Body>
      <Text.Body>{formatMessage(messages.unsetStep)}</Text.Body>
      <Facts isStacked facts={[{ label: 'ASSETS_ORIGIN', copyable: url }]} />
      {url === null && !isLoading && (
        <Text.Detail tone="secondary">{formatMessage(messages.unsetUrlUnknown)}</Text.Detail>
      )}
      {own.isKnown && (
        <Link to={canRedeploy ? paths.deploymentRedeploy(own.id) : paths.deployment(own.id)}>
          {formatMessage(canRedeploy ? messages.redeploy : messages.ownDeployment)}
        </Link>
      )}
    </Spacings.Stack>
  );
}
