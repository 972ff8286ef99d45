import type { ReactElement } from 'react';
import type { DeploymentChange } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Text from '@commercetools-uikit/text';
import { cardsFor } from '../../../ui/table-layout';
import { messages } from './messages';

type Row = DeploymentChange['values'][number] & { id: string };

/** The standard values before and after; secured ones are named elsewhere and never shown. */
export function ChangedValues({ change }: { change: DeploymentChange }): ReactElement {
  const { formatMessage } = useIntl();
  const rows = change.values.map((value) => ({
    ...value,
    id: JSON.stringify([value.application, value.key]),
  }));
  if (rows.length === 0) {
    return <Text.Detail tone="secondary">{formatMessage(messages.valuesUntouched)}</Text.Detail>;
  }
  const columns: TColumn<Row>[] = [
    {
      key: 'key',
      label: formatMessage(messages.key),
      width: 'minmax(180px, 1fr)',
      renderItem: (row) => <KeyName row={row} />,
    },
    {
      key: 'scope',
      label: formatMessage(messages.scope),
      width: 'minmax(140px, max-content)',
      renderItem: ({ application }) => application ?? formatMessage(messages.shared),
    },
    {
      key: 'before',
      label: formatMessage(messages.before),
      width: 'minmax(160px, 1fr)',
      renderItem: ({ before }) => (before === null ? formatMessage(messages.notSet) : <code>{before}</code>),
    },
    {
      key: 'after',
      label: formatMessage(messages.after),
      width: 'minmax(160px, 1fr)',
      renderItem: ({ after }) => (after === null ? formatMessage(messages.removed) : <code>{after}</code>),
    },
  ];
  return (
    <div css={cardsFor(columns.map(({ label }) => String(label)))}>
      <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
      {change.omittedValues > 0 && (
        <Text.Detail tone="secondary">
          {formatMessage(messages.valuesOmitted, { count: change.omittedValues })}
        </Text.Detail>
      )}
    </div>
  );
}

/** A schedule or a retry policy is no key of the configuration. */
function KeyName({ row: { key, isSetting } }: { row: Row }): ReactElement {
  const { formatMessage } = useIntl();
  if (!isSetting) return <code>{key}</code>;
  return <>{key === 'schedule' || key === 'retryPolicy' ? formatMessage(messages[key]) : key}</>;
}
