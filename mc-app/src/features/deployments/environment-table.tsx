import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Text from '@commercetools-uikit/text';
import type { EnvironmentConfiguration } from '../../data/deployments/to-deployment';
import { cardsFor } from '../../ui/table-layout';
import { messages } from './messages';

type Row = { id: string; key: string } & ({ value: string } | { isSet: boolean });

/** Environment configuration: standard values as they are, secured keys as set or not set. */
export function EnvironmentTable({ standard, secured }: EnvironmentConfiguration): ReactElement {
  const { formatMessage } = useIntl();
  const rows: Row[] = [
    ...standard.map((entry) => ({ ...entry, id: `standard-${entry.key}` })),
    ...secured.map((entry) => ({ ...entry, id: `secured-${entry.key}` })),
  ];
  if (rows.length === 0) return <Text.Body>{formatMessage(messages.noConfiguration)}</Text.Body>;

  const columns: TColumn<Row>[] = [
    {
      key: 'key',
      label: formatMessage(messages.configurationKey),
      width: 'minmax(260px, 1fr)',
      renderItem: ({ key }) => <code>{key}</code>,
    },
    {
      key: 'kind',
      label: formatMessage(messages.kind),
      width: 'minmax(120px, max-content)',
      renderItem: (row) => formatMessage('isSet' in row ? messages.secured : messages.standard),
    },
    {
      key: 'value',
      label: formatMessage(messages.value),
      width: 'minmax(240px, 2fr)',
      renderItem: (row) => ('isSet' in row ? <SetLabel isSet={row.isSet} /> : <code>{row.value}</code>),
    },
  ];
  const labels = columns.map(({ label }) => String(label));
  return (
    <div css={cardsFor(labels)}>
      <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
    </div>
  );
}

function SetLabel({ isSet }: { isSet: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <StatusLabel
      tone={isSet ? 'positive' : 'neutral'}
      label={formatMessage(isSet ? messages.isSet : messages.isNotSet)}
    />
  );
}
