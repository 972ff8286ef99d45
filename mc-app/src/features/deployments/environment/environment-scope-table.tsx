import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { SecretChange } from '../../../data/deployments/activity/use-secret-changes';
import { Copyable } from '../../../ui/copyable';
import { cardsFor } from '../../../ui/table-layout';
import type { EnvironmentRow, EnvironmentScope } from './environment-rows';
import { DriftMarks } from './drift-marks';
import { viewMessages as messages } from './messages';
import { ScopeHeading } from './scope-heading';

type Props = {
  scope: EnvironmentScope;
  /** Newest first; without it nothing is said of when secrets were changed. */
  secretChanges?: readonly SecretChange[];
};

/** The keys of one scope with their values; of secured ones only whether they are set, and since when. */
export function EnvironmentScopeTable({ scope, secretChanges }: Props): ReactElement {
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
      renderItem: (row) => (
        <ValueCell row={row} changes={secretChanges?.filter((one) => isOf(one, scope, row))} />
      ),
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

function isOf(change: SecretChange, { application }: EnvironmentScope, { key }: EnvironmentRow): boolean {
  return change.application === application && change.key === key;
}

type ValueCellProps = { row: EnvironmentRow; changes: readonly SecretChange[] | undefined };

function ValueCell({ row, changes }: ValueCellProps): ReactElement {
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
    <Spacings.Stack scale="xs" alignItems="flex-start">
      <StatusLabel
        tone={row.isSet ? 'positive' : 'neutral'}
        label={formatMessage(row.isSet === null ? messages.notTold : words)}
      />
      {row.isSet !== false && changes && <LastChange at={changes[0]?.at ?? null} />}
    </Spacings.Stack>
  );
}

/** `at` null: it was not changed here, or the journal no longer tells. */
function LastChange({ at }: { at: string | null }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const time = at === null ? null : formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Text.Detail tone="secondary">
      {formatMessage(time === null ? messages.changeNotKnown : messages.changedAt, { time })}
    </Text.Detail>
  );
}
