import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Text from '@commercetools-uikit/text';
import type { DeclaredConfiguration, DeclaredKey } from '../../../data/connectors/to-staged-connector';
import { cardsFor } from '../../../ui/table-layout';
import { messages } from '../detail/messages';

type Row = DeclaredKey & { id: string; isSecured: boolean };

/** The configuration keys that an application asks for when it is deployed, the required ones first. */
export function DeclaredKeysTable({ standard, secured }: DeclaredConfiguration): ReactElement {
  const { formatMessage } = useIntl();
  const rows: Row[] = [
    ...standard.map((declared) => ({ ...declared, id: `standard-${declared.key}`, isSecured: false })),
    ...secured.map((declared) => ({ ...declared, id: `secured-${declared.key}`, isSecured: true })),
  ].sort((one, other) => Number(other.isRequired) - Number(one.isRequired));
  if (rows.length === 0) return <Text.Body>{formatMessage(messages.noConfiguration)}</Text.Body>;

  const columns: TColumn<Row>[] = [
    {
      key: 'key',
      label: formatMessage(messages.configurationKey),
      width: 'minmax(260px, 2fr)',
      renderItem: ({ key }) => <code>{key}</code>,
    },
    {
      key: 'kind',
      label: formatMessage(messages.kind),
      width: 'minmax(100px, max-content)',
      renderItem: ({ isSecured }) => formatMessage(isSecured ? messages.secured : messages.standard),
    },
    {
      key: 'requirement',
      label: formatMessage(messages.requirement),
      width: 'minmax(120px, max-content)',
      renderItem: ({ isRequired }) => formatMessage(isRequired ? messages.isRequired : messages.isOptional),
    },
    {
      key: 'defaultValue',
      label: formatMessage(messages.defaultValue),
      width: 'minmax(140px, 1fr)',
      renderItem: ({ defaultValue }) => defaultValue && <code>{defaultValue}</code>,
    },
    {
      key: 'description',
      label: formatMessage(messages.description),
      width: 'minmax(220px, 2fr)',
      renderItem: ({ description }) => description,
    },
  ];
  const labels = columns.map(({ label }) => String(label));
  return (
    <div css={cardsFor(labels)}>
      <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
    </div>
  );
}
