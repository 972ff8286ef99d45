import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { Copyable } from '../../../ui/copyable';
import { cardsFor } from '../../../ui/table-layout';
import type { EnvironmentRow, EnvironmentScope } from './environment-rows';
import { DriftMarks } from './drift-marks';
import { viewMessages as messages } from './messages';
import { ScopeHeading } from './scope-heading';

/** The keys of one scope with their values; of secured ones only whether they are set. */
export function EnvironmentScopeTable({ scope }: { scope: EnvironmentScope }): ReactElement {
  const { formatMessage } = useIntl();
  const rows = scope.rows.map((row) => ({ ...row, id: `${row.isSecured}-${row.key}` }));
  const columns: TColumn<EnvironmentRow & { id: string }>[] = [
    {
      key: 'key',
      label: formatMessage(messages.key),
      width: 'minmax(220px, 1fr)',
      renderItem: (row) => <KeyCell row={row} />,
    },
    {
      key: 'value',
      label: formatMessage(messages.value),
      width: 'minmax(240px, 2fr)',
      renderItem: (row) => <ValueCell row={row} />,
    },
    {
      key: 'default',
      label: formatMessage(messages.defaultValue),
      width: 'minmax(120px, 1fr)',
      renderItem: ({ declared }) => declared?.default && <code>{declared.default}</code>,
    },
    {
      key: 'marks',
      label: formatMessage(messages.notes),
      width: 'minmax(140px, max-content)',
      renderItem: ({ marks }) => <DriftMarks marks={marks} />,
    },
  ];
  return (
    <Spacings.Stack scale="s">
      <ScopeHeading {...scope} level="h2" />
      {rows.length === 0 ? (
        <Text.Body tone="secondary">{formatMessage(messages.noKeys)}</Text.Body>
      ) : (
        <div css={cardsFor(columns.map(({ label }) => String(label)))}>
          <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
        </div>
      )}
    </Spacings.Stack>
  );
}

function KeyCell({ row: { key, declared } }: { row: EnvironmentRow }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Spacings.Stack scale="xs">
      <code>{key}</code>
      {declared && (
        <Text.Detail tone="secondary">
          {formatMessage(declared.required ? messages.required : messages.optional)}
          {declared.description && ` · ${declared.description}`}
        </Text.Detail>
      )}
    </Spacings.Stack>
  );
}

function ValueCell({ row }: { row: EnvironmentRow }): ReactElement {
  const { formatMessage } = useIntl();
  if (!row.isSecured) {
    return row.value === null ? (
      <Text.Detail tone="secondary">{formatMessage(messages.noValue)}</Text.Detail>
    ) : (
      <Copyable name={row.key} text={row.value} />
    );
  }
  const words = row.isSet ? messages.isSet : messages.isNotSet;
  return (
    <StatusLabel
      tone={row.isSet ? 'positive' : 'neutral'}
      label={formatMessage(row.isSet === null ? messages.notTold : words)}
    />
  );
}
