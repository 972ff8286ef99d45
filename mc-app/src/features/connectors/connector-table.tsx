import type { ReactElement } from 'react';
import { ConnectorStatus, Previewability } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnectorSummary } from '../../data/connectors/to-staged-connector';
import { messages } from './messages';
import { PublicationLabel } from './publication-label';

type Props = {
  connectors: StagedConnectorSummary[];
  /** Address of a connector's page */
  linkTo: (id: string) => string;
  onRowClick: (id: string) => void;
};

/** The list of connectors; the name is the link, a click anywhere in the row works, too. */
export function ConnectorTable({ connectors, linkTo, onRowClick }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const columns: TColumn<StagedConnectorSummary>[] = [
    {
      key: 'connector',
      label: formatMessage(messages.connector),
      width: 'minmax(220px, 2fr)',
      shouldIgnoreRowClick: true,
      renderItem: ({ id, name, key }) => (
        <Spacings.Stack scale="xs">
          <Link to={linkTo(id)}>{name}</Link>
          {key && <Text.Detail tone="secondary">{key}</Text.Detail>}
        </Spacings.Stack>
      ),
    },
    {
      key: 'tag',
      label: formatMessage(messages.tag),
      width: 'minmax(100px, 1fr)',
      renderItem: ({ tag }) => <code>{tag}</code>,
    },
    {
      key: 'status',
      label: formatMessage(messages.status),
      width: 'minmax(150px, max-content)',
      renderItem: ({ status }) => <ConnectorStatus status={status} />,
    },
    {
      key: 'previewability',
      label: formatMessage(messages.previewability),
      width: 'minmax(150px, max-content)',
      renderItem: ({ previewability }) => <Previewability previewability={previewability} />,
    },
    {
      key: 'publication',
      label: formatMessage(messages.publication),
      width: 'minmax(190px, max-content)',
      renderItem: ({ publication }) => <PublicationLabel publication={publication} />,
    },
    {
      key: 'regions',
      label: formatMessage(messages.regions),
      width: 'minmax(150px, 1fr)',
      renderItem: ({ supportedRegions }) => supportedRegions.join(', ') || formatMessage(messages.anyRegion),
    },
  ];
  return <DataTable rows={connectors} columns={columns} onRowClick={({ id }) => onRowClick(id)} />;
}
