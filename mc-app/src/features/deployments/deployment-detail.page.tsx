import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { LoadableView, parseEntryHash } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation, useParams } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { useDeployment } from '../../data/deployments/use-deployment';
import type { Deployment } from '../../data/deployments/to-deployment';
import { usePaths } from '../../paths';
import { DetailSkeleton } from '../../ui/detail-skeleton';
import { EmptyState } from '../../ui/empty-state';
import { RefreshButton } from '../../ui/refresh-button';
import { DeploymentDetail } from './deployment-detail';
import { messages } from './messages';

/** One Deployment: what its status means, what runs where, and with which configuration. */
export function DeploymentDetailPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const { hash } = useLocation();
  const paths = usePaths();
  const { id } = useParams<{ id: string }>();
  const deployment = useDeployment(id);
  const title =
    nameOf(deployment.status === 'ready' ? deployment.data : null) ?? formatMessage(messages.deployment);

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToList)}
      onPreviousPathClick={() => history.push(paths.deployments)}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={deployment} skeleton={<DetailSkeleton />}>
        {(found) =>
          found ? (
            <DeploymentDetail
              deployment={found}
              selectedEntry={parseEntryHash(hash)}
              refreshButton={<RefreshButton loadable={deployment} />}
            />
          ) : (
            <EmptyState
              title={formatMessage(messages.notFoundTitle)}
              advice={formatMessage(messages.notFoundAdvice, { id })}
              action={<Link to={paths.deployments}>{formatMessage(messages.backToList)}</Link>}
            />
          )
        }
      </LoadableView>
    </InfoDetailPage>
  );
}

function nameOf(deployment: Deployment | null): string | undefined {
  return deployment?.key ?? deployment?.connector.name;
}
