import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import { useTargetRegistry } from '../../../data/targets/use-target-registry';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { EmptyState } from '../../../ui/empty-state';
import { targetMessages } from '../messages';
import { messages } from './messages';
import { TargetCreateForm } from './target-create-form';
import { parseCreateSearch } from './target-create.search';

/** Adds an entry to the registry, filled in by a suggestion when the address names its Deployment. */
export function TargetCreatePage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { deploymentId } = parseCreateSearch(useLocation().search);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const registry = useTargetRegistry();
  const title = formatMessage(messages.createTitle);
  const goToList = (): void => history.push(paths.targets);

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(targetMessages.backToList)}
      onPreviousPathClick={goToList}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      {canManage ? (
        <LoadableView loadable={registry} skeleton={<DetailSkeleton />}>
          {(known) => (
            <TargetCreateForm
              key={deploymentId}
              registry={known}
              deploymentId={deploymentId}
              onCancel={goToList}
            />
          )}
        </LoadableView>
      ) : (
        <EmptyState
          drawing="no-permission.svg"
          title={formatMessage(messages.createNeedsRightTitle)}
          advice={formatMessage(messages.createNeedsRight)}
          action={<Link to={paths.targets}>{formatMessage(targetMessages.backToList)}</Link>}
        />
      )}
    </InfoDetailPage>
  );
}
