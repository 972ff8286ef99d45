import { useState, type ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import { useDeployable } from '../../../data/deployments/create/use-deployable';
import type { Deployable } from '../../../data/deployments/create/to-deployable-connector';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { EmptyState } from '../../../ui/empty-state';
import { CreateForm } from './create-form';
import type { CreateSearch } from './create.search';
import { messages } from './messages';

type Props = {
  search: CreateSearch;
  onShow: (change: Partial<CreateSearch>) => void;
  onCancel: () => void;
};

/** Reads the connector that the address names. */
export function ChosenConnector({ search, onShow, onCancel }: Props): ReactElement {
  const deployable = useDeployable(search.connector);
  return (
    <LoadableView loadable={deployable} skeleton={<DetailSkeleton />}>
      {(found) => (
        <FoundConnector
          found={found}
          search={search}
          isReloading={deployable.status === 'ready' && deployable.stale}
          onReload={() => deployable.status === 'ready' && deployable.retry()}
          onShow={onShow}
          onCancel={onCancel}
        />
      )}
    </LoadableView>
  );
}

type FoundProps = Props & { found: Deployable; isReloading: boolean; onReload: () => void };

/** Keeps the form when the connector cannot be found any more: what was entered is not lost with it. */
function FoundConnector({ found, ...formProps }: FoundProps): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const isThere = found.published !== null || found.draft !== null;
  const [known, setKnown] = useState(isThere ? found : null);
  if (isThere && found !== known) setKnown(found);
  if (known) return <CreateForm {...formProps} latest={known} />;
  return (
    <EmptyState
      drawing="not-found.svg"
      title={formatMessage(messages.notFoundTitle)}
      advice={formatMessage(messages.notFoundAdvice, { connector: formProps.search.connector })}
      action={<Link to={paths.newDeployment}>{formatMessage(messages.chooseAnother)}</Link>}
    />
  );
}
