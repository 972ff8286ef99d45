import type { ReactElement } from 'react';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import type { LabelledLag } from '../../../data/overview/to-sync-situation';
import { PlainTable } from '../../../ui/plain-table';
import { lagMessages } from './messages';

/** The numbers of the chart, target by target. */
export function LagTable({ lags }: { lags: readonly LabelledLag[] }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const durationWords = useDurationWords();
  return (
    <PlainTable
      title={formatMessage(lagMessages.title)}
      columns={[
        { label: formatMessage(lagMessages.target), width: '34%' },
        { label: formatMessage(lagMessages.median), width: '22%' },
        { label: formatMessage(lagMessages.worst), width: '22%' },
        { label: formatMessage(lagMessages.count), width: '22%' },
      ]}
      rows={lags.map(({ target, label, medianMs, worstMs, count }) => ({
        id: target,
        cells: [label, durationWords(medianMs), durationWords(worstMs), formatNumber(count)],
      }))}
    />
  );
}
