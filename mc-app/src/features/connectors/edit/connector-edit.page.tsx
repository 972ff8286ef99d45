import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import { useEditableConnector } from '../../../data/connectors/use-editable-connector';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { EmptyState } from '../../../ui/empty-state';
import { ConnectorEditForm } from './connector-edit-form';
import { ConnectorReadOnlyForm } from './connector-read-only-form';
import { messages } from './messages';

/** Changes a ConnectorStaged. */
export function ConnectorEditPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { id } = useParams<{ id: string }>();
  const connector = useEditableConnector(id);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const name = connector.status === 'ready' ? connector.data?.fields.name : undefined;
  const title = formatMessage(messages.editTitle, { name: name ?? '' }).trim();
  const goToConnector = (): void => history.push(paths.connector(id));

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToConnector)}
      onPreviousPathClick={goToConnector}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={connector} skeleton={<DetailSkeleton />}>
        {(found) => {
          if (!found) {
            return (
              <EmptyState
                title={formatMessage(messages.notFoundTitle)}
                advice={formatMessage(messages.notFoundAdvice, { id })}
                action={<Link to={paths.connectors}>{formatMessage(messages.backToList)}</Link>}
              />
            );
          }
          if (!canManage) return <ConnectorReadOnlyForm connector={found} />;
          return (
            <ConnectorEditForm
              latest={found}
              isReloading={connector.status === 'ready' && connector.stale}
              onReload={() => connector.status === 'ready' && connector.retry()}
              onCancel={goToConnector}
            />
          );
        }}
      </LoadableView>
    </InfoDetailPage>
  );
}
