import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedDeployment } from '../../../data/deployments/list/to-listed-deployment';
import type { CollectedPage } from '../../../data/list-page';
import type { AddressFromList } from '../../../list-origin';
import { BusyLine } from '../../../ui/busy-line';
import { IncompleteNotice } from '../../../ui/incomplete-notice';
import { ListFooter } from '../../../ui/list-footer';
import { listUiMessages } from '../../../ui/list-messages';
import { ListTable } from '../../../ui/list-table';
import { DEPLOYMENT_SORTS, type DeploymentListSearch } from './deployment-list.search';
import { messages } from './messages';
import { useDeploymentColumns } from './use-deployment-columns';

type Props = {
  page: CollectedPage<ListedDeployment>;
  search: DeploymentListSearch;
  /** What is shown belongs to an earlier search, or is being refreshed. */
  isStale: boolean;
  linkTo: (id: string) => AddressFromList;
  onOpen: (id: string) => void;
  onChange: (change: Partial<DeploymentListSearch>) => void;
};

/** One page of deployments, with what it is a page of. */
export function DeploymentList({ page, search, isStale, linkTo, onOpen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const columns = useDeploymentColumns(search.columns, linkTo);
  return (
    <Spacings.Stack scale="m">
      {!page.isComplete && <IncompleteNotice advice={formatMessage(messages.incompleteAdvice)} />}
      <div role="status">
        <Text.Body tone="secondary">
          {formatMessage(isStale ? listUiMessages.updating : messages.count, { total: page.total })}
        </Text.Body>
      </div>
      <div>
        <BusyLine isBusy={isStale} />
        {page.items.length > 0 && (
          <ListTable
            items={page.items}
            columns={columns}
            density={search.density}
            sort={search.sort}
            sorts={DEPLOYMENT_SORTS}
            onSort={(sort) => onChange({ sort })}
            onRowClick={onOpen}
          />
        )}
      </div>
      <ListFooter total={page.total} count={page.items.length} search={search} onChange={onChange} />
    </Spacings.Stack>
  );
}
