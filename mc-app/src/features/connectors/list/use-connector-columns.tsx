import type { ReactNode } from 'react';
import { ConnectorStatus, Previewability } from '@connect-console/mc-common';
import { useIntl, type IntlShape } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedConnector } from '../../../data/connectors/list/to-listed-connector';
import type { AddressFromList } from '../../../list-origin';
import type { ListColumn } from '../../../ui/list-table';
import { messages as uiMessages } from '../../../ui/messages';
import type { ColumnKey } from './connector-column-keys';
import { DeployedCell } from './deployed-cell';
import { wordOf } from './filter-words';
import { cellMessages, columnMessages, listMessages } from './messages';
import { PublishedCell } from './published-cell';

type Column = {
  width: string;
  sortField?: string;
  render: (connector: ListedConnector, intl: IntlShape) => ReactNode;
};

/** The name of the connector and the chosen columns. */
export function useConnectorColumns(
  chosen: readonly ColumnKey[],
  linkTo: (id: string) => AddressFromList,
): ListColumn<ListedConnector>[] {
  const intl = useIntl();
  return [
    {
      key: 'name',
      label: intl.formatMessage(columnMessages.name),
      width: 'minmax(200px, 3fr)',
      sortField: 'name',
      render: ({ id, name, key }) => (
        <Spacings.Stack scale="xs">
          <Link to={linkTo(id)}>{name}</Link>
          {key && <Text.Detail tone="secondary">{key}</Text.Detail>}
        </Spacings.Stack>
      ),
    },
    ...chosen.map((key) => ({
      key,
      label: intl.formatMessage(columnMessages[key]),
      width: COLUMNS[key].width,
      sortField: COLUMNS[key].sortField,
      render: (connector: ListedConnector) => COLUMNS[key].render(connector, intl),
    })),
  ];
}

const COLUMNS: Record<ColumnKey, Column> = {
  draft: { width: 'minmax(90px, 1fr)', render: ({ tag }) => <code>{tag}</code> },
  published: {
    width: 'minmax(180px, 1fr)',
    render: (connector) => <PublishedCell connector={connector} />,
  },
  deployed: {
    width: 'minmax(220px, 3fr)',
    render: (connector) => <DeployedCell connector={connector} />,
  },
  status: {
    width: 'minmax(130px, max-content)',
    sortField: 'status',
    render: ({ status }) => <ConnectorStatus status={status} />,
  },
  preview: {
    width: 'minmax(130px, max-content)',
    render: ({ previewability }) => <Previewability previewability={previewability} />,
  },
  visibility: {
    width: 'minmax(100px, max-content)',
    render: ({ isPrivate }, { formatMessage }) =>
      formatMessage(isPrivate ? cellMessages.isPrivate : cellMessages.isPublic),
  },
  types: {
    width: 'minmax(140px, 1fr)',
    render: ({ integrationTypes }, intl) =>
      intl.formatList(integrationTypes.map((type) => wordOf('integrationTypes', type, intl))) ||
      intl.formatMessage(uiMessages.notStated),
  },
  regions: {
    width: 'minmax(140px, 1fr)',
    render: ({ supportedRegions }, { formatMessage }) =>
      supportedRegions.join(', ') || formatMessage(listMessages.anyRegion),
  },
  modified: {
    width: 'minmax(100px, max-content)',
    sortField: 'lastModifiedAt',
    render: ({ lastModifiedAt }, intl) => formatTime(lastModifiedAt, intl),
  },
  created: {
    width: 'minmax(100px, max-content)',
    sortField: 'createdAt',
    render: ({ createdAt }, intl) => formatTime(createdAt, intl),
  },
};

function formatTime(time: string | null, { formatDate, formatMessage }: IntlShape): string {
  if (time === null) return formatMessage(uiMessages.notStated);
  return formatDate(time, { dateStyle: 'medium', timeStyle: 'short' });
}
