import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { KeyName, ScopePlan } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { cardsFor } from '../../../ui/table-layout';
import { ScopeHeading } from '../environment/scope-heading';
import { fateMessages, messages, settingMessages } from './messages';
import { planRows, unchangedCount, type PlanRow } from './plan-rows';

export type LossAcceptance = {
  accepted: readonly KeyName[];
  onAccept: (name: KeyName, isAccepted: boolean) => void;
};

type Props = LossAcceptance & { scope: ScopePlan };

/** What becomes of one application’s configuration, value by value; of secrets only their fate. */
export function ScopePlanTable({ scope, accepted, onAccept }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const rows = planRows(scope);
  const unchanged = unchangedCount(scope);
  const columns: TColumn<PlanRow>[] = [
    {
      key: 'key',
      label: formatMessage(messages.key),
      width: 'minmax(200px, 1fr)',
      renderItem: ({ key, isSetting }) => <RowName name={key} isSetting={isSetting} />,
    },
    {
      key: 'fate',
      label: formatMessage(messages.fate),
      width: 'minmax(200px, max-content)',
      renderItem: (row) => <Fate row={row} accepted={accepted} onAccept={onAccept} />,
    },
    {
      key: 'before',
      label: formatMessage(messages.before),
      width: 'minmax(160px, 1fr)',
      renderItem: ({ before }) => before !== null && <code css={lines}>{before}</code>,
    },
    {
      key: 'after',
      label: formatMessage(messages.after),
      width: 'minmax(160px, 1fr)',
      renderItem: ({ after }) => after !== null && <code css={lines}>{after}</code>,
    },
  ];
  return (
    <Spacings.Stack scale="s">
      <ScopeHeading application={scope.application} applicationType={scope.applicationType} />
      {rows.length > 0 && (
        <div css={cardsFor(columns.map(({ label }) => String(label)))}>
          <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
        </div>
      )}
      {(unchanged > 0 || rows.length === 0) && (
        <Text.Detail tone="secondary">{formatMessage(messages.unchanged, { count: unchanged })}</Text.Detail>
      )}
    </Spacings.Stack>
  );
}

function RowName({ name, isSetting }: { name: string; isSetting: boolean }): ReactElement {
  const { formatMessage } = useIntl();
  if (!isSetting) return <code>{name}</code>;
  return <>{formatMessage(name === 'schedule' ? settingMessages.schedule : settingMessages.retryPolicy)}</>;
}

function Fate({ row, accepted, onAccept }: LossAcceptance & { row: PlanRow }): ReactElement {
  const { formatMessage } = useIntl();
  const { acceptable, fate, tone, key } = row;
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      <StatusLabel tone={tone} label={formatMessage(fateMessages[fate])} />
      {acceptable && (
        <CheckboxInput
          isChecked={accepted.some(
            (one) => one.application === acceptable.application && one.key === acceptable.key,
          )}
          onChange={({ target }) => onAccept(acceptable, target.checked)}
        >
          {formatMessage(messages.acceptLoss, { key })}
        </CheckboxInput>
      )}
    </Spacings.Stack>
  );
}

const lines = css`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;
