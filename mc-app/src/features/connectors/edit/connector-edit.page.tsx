import { useState, type ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PERMISSIONS } from '../../../constants';
import type { EditableConnector } from '../../../data/connectors/edit/to-editable-connector';
import { useEditableConnector } from '../../../data/connectors/edit/use-editable-connector';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { ConnectorEditForm } from './connector-edit-form';
import { ConnectorReadOnlyForm } from './connector-read-only-form';
import { messages } from './messages';
import { NoSuchConnector } from './no-such-connector';

/** Changes a ConnectorStaged. */
export function ConnectorEditPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const { id } = useParams<{ id: string }>();
  const connector = useEditableConnector(id);
  const name = connector.status === 'ready' ? connector.data?.fields.name : undefined;
  const title = formatMessage(messages.editTitle, { name: name ?? '' }).trim();
  const goToConnector = (): void => history.push(fromSameList(paths.connector(id)));

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToConnector)}
      onPreviousPathClick={goToConnector}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={connector} skeleton={<DetailSkeleton />}>
        {(found) => (
          <FoundConnector
            key={id}
            id={id}
            found={found}
            isReloading={connector.status === 'ready' && connector.stale}
            onReload={() => connector.status === 'ready' && connector.retry()}
            onCancel={goToConnector}
          />
        )}
      </LoadableView>
    </InfoDetailPage>
  );
}

type FoundProps = {
  id: string;
  /** Null: there is none with this id, or none any more. */
  found: EditableConnector | null;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Keeps the form when the connector is deleted meanwhile: what was entered is not lost with it. */
function FoundConnector({ id, found, ...formProps }: FoundProps): ReactElement {
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageConnectors] });
  const [known, setKnown] = useState(found);
  if (found && found !== known) setKnown(found);
  if (!known || !(found || canManage)) return <NoSuchConnector id={id} />;
  if (!canManage) return <ConnectorReadOnlyForm connector={known} />;
  return <ConnectorEditForm {...formProps} latest={known} isDeleted={!found} />;
}
