import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import { listSearchOf } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { EmptyState } from '../../../ui/empty-state';
import { ConnectorCreateForm } from './connector-create-form';
import { messages } from './messages';

/** Creates a ConnectorStaged. */
export function ConnectorCreatePage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const title = formatMessage(messages.createTitle);
  const listPath = paths.connectors + listSearchOf(useLocation().state);
  const goToList = (): void => history.push(listPath);

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToList)}
      onPreviousPathClick={goToList}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      {canManage ? (
        <ConnectorCreateForm onCancel={goToList} />
      ) : (
        <EmptyState
          drawing="no-permission.svg"
          title={formatMessage(messages.createNeedsRightTitle)}
          advice={formatMessage(messages.createNeedsRight)}
          action={<Link to={listPath}>{formatMessage(messages.backToList)}</Link>}
        />
      )}
    </InfoDetailPage>
  );
}
