import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { useIntl } from 'react-intl';
import { useHistory, useLocation } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import { usePaths } from '../../../paths';
import { EmptyState } from '../../../ui/empty-state';
import { ChosenConnector } from './chosen-connector';
import { ConnectorSearch } from './connector-search';
import { formatCreateSearch, parseCreateSearch, type CreateSearch } from './create.search';
import { messages } from './messages';

/** Deploys a connector: first which one, then how. */
export function DeploymentCreatePage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const search = parseCreateSearch(useLocation().search);
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const title = formatMessage(messages.title);
  const goToList = (): void => history.push(paths.deployments);

  function show(change: Partial<CreateSearch>): void {
    history.replace({ search: formatCreateSearch({ ...search, ...change }) });
  }

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToList)}
      onPreviousPathClick={goToList}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      {!canManage && (
        <EmptyState
          drawing="no-permission.svg"
          title={formatMessage(messages.needsRightTitle)}
          advice={formatMessage(messages.needsRight)}
          action={<Link to={paths.deployments}>{formatMessage(messages.backToList)}</Link>}
        />
      )}
      {canManage && search.connector === '' && (
        <ConnectorSearch
          text={search.text}
          onSearch={(text) => show({ text })}
          linkTo={({ id, isStaged }) =>
            paths.newDeployment + formatCreateSearch({ ...search, text: '', connector: id, isStaged })
          }
        />
      )}
      {canManage && search.connector !== '' && (
        <ChosenConnector key={search.connector} search={search} onShow={show} onCancel={goToList} />
      )}
    </InfoDetailPage>
  );
}
