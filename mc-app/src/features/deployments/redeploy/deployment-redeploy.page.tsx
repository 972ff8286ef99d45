import { useState, type ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import type { Redeployable, RedeployConditions } from '../../../data/deployments/redeploy/to-redeployable';
import { useRedeployable } from '../../../data/deployments/redeploy/use-redeployable';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { EmptyState } from '../../../ui/empty-state';
import { messages } from './messages';
import { RedeployForm } from './redeploy-form';

/** Plans a redeploy of a Deployment and carries it out. */
export function DeploymentRedeployPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const { id } = useParams<{ id: string }>();
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const deployment = useRedeployable(id);
  const name = deployment.status === 'ready' ? deployment.data.deployment?.name : undefined;
  const title = formatMessage(messages.title, { name: name ?? '' }).trim();
  const goToDeployment = (): void => history.push(fromSameList(paths.deployment(id)));

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToDeployment)}
      onPreviousPathClick={goToDeployment}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      {canManage ? (
        <LoadableView loadable={deployment} skeleton={<DetailSkeleton />}>
          {({ deployment: found, conditions }) => (
            <FoundDeployment
              key={id}
              id={id}
              found={found}
              conditions={conditions}
              isReloading={deployment.status === 'ready' && deployment.stale}
              onReload={() => deployment.status === 'ready' && deployment.retry()}
              onCancel={goToDeployment}
            />
          )}
        </LoadableView>
      ) : (
        <EmptyState
          drawing="no-permission.svg"
          title={formatMessage(messages.needsRightTitle)}
          advice={formatMessage(messages.needsRight)}
          action={
            <Link to={fromSameList(paths.deployment(id))}>{formatMessage(messages.backToDeployment)}</Link>
          }
        />
      )}
    </InfoDetailPage>
  );
}

type FoundProps = {
  id: string;
  /** Null: there is none with this id, or none any more. */
  found: Redeployable | null;
  conditions: RedeployConditions;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Keeps the form when the Deployment is undeployed meanwhile: what was entered is not lost with it. */
function FoundDeployment({ id, found, ...formProps }: FoundProps): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const [known, setKnown] = useState(found);
  if (found && found !== known) setKnown(found);
  if (known) return <RedeployForm {...formProps} latest={known} isGone={!found} />;
  return (
    <EmptyState
      drawing="not-found.svg"
      title={formatMessage(messages.notFoundTitle)}
      advice={formatMessage(messages.notFoundAdvice, { id })}
      action={<Link to={paths.deployments}>{formatMessage(messages.backToList)}</Link>}
    />
  );
}
