import type { ReactElement } from 'react';
import { TabularDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation, useParams } from 'react-router-dom';
import { PERMISSIONS } from '../../../constants';
import { useDeployment, type KnownDeployment } from '../../../data/deployments/detail/use-deployment';
import { listSearchOf } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { RefreshButton } from '../../../ui/refresh-button';
import { DeploymentDetailView } from './deployment-detail-view';
import { DeploymentTabs } from './deployment-tabs';
import { messages } from './messages';
import { MissingDeployment } from './missing-deployment';

/** One Deployment: where it stands, whether it works, its configuration, and what was done with it. */
export function DeploymentDetailPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const listAddress = paths.deployments + listSearchOf(useLocation().state);
  const { id } = useParams<{ id: string }>();
  const known = useDeployment(id);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const found = known.status === 'ready' ? known.data : null;
  const title = nameOf(found) ?? formatMessage(messages.deployment);

  return (
    <TabularDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToList)}
      onPreviousPathClick={() => history.push(listAddress)}
      tabControls={found?.deployment === null ? null : <DeploymentTabs id={id} />}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={known} skeleton={<DetailSkeleton />}>
        {({ deployment, activity }) =>
          deployment ? (
            <DeploymentDetailView
              deployment={deployment}
              activity={activity}
              canManage={canManage}
              refreshButton={<RefreshButton loadable={known} />}
              onReload={() => known.status === 'ready' && known.retry()}
            />
          ) : (
            <MissingDeployment id={id} activity={activity} listAddress={listAddress} />
          )
        }
      </LoadableView>
    </TabularDetailPage>
  );
}

function nameOf(known: KnownDeployment | null): string | undefined {
  return known?.deployment?.key ?? known?.deployment?.connector.name;
}
