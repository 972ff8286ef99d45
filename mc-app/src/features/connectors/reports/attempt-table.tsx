import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { StatusLabel, useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import { useFromSameList } from '../../../list-origin';
import { cardsFor } from '../../../ui/table-layout';
import { messages, verdictMessages } from '../detail/messages';
import { VERDICT_TONES, type ReportItem } from './report-item';
import { useAttemptWords } from './use-attempt-words';

type Props = {
  items: ReportItem[];
  selectedId: string | null;
  linkTo: (id: string) => string;
};

/** Every attempt that is known: what was asked for, when and by whom, and how it went. */
export function AttemptTable({ items, selectedId, linkTo }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { kindOf, timeOf, personOf } = useAttemptWords();
  const toDuration = useDurationWords();
  const fromSameList = useFromSameList();
  const columns: TColumn<ReportItem>[] = [
    {
      key: 'attempt',
      label: formatMessage(messages.attempt),
      width: 'minmax(200px, 1fr)',
      renderItem: (item) => (
        <span css={current} aria-current={item.id === selectedId ? 'true' : undefined}>
          <Link to={fromSameList(linkTo(item.id))}>{kindOf(item)}</Link>
        </span>
      ),
    },
    {
      key: 'when',
      label: formatMessage(messages.when),
      width: 'minmax(180px, max-content)',
      renderItem: timeOf,
    },
    {
      key: 'who',
      label: formatMessage(messages.who),
      width: 'minmax(140px, 1fr)',
      renderItem: personOf,
    },
    {
      key: 'tag',
      label: formatMessage(messages.tag),
      width: 'minmax(100px, max-content)',
      renderItem: ({ tag }) => tag && <code>{tag}</code>,
    },
    {
      key: 'verdict',
      label: formatMessage(messages.verdict),
      width: 'minmax(160px, max-content)',
      renderItem: ({ verdict }) => (
        <StatusLabel tone={VERDICT_TONES[verdict]} label={formatMessage(verdictMessages[verdict])} />
      ),
    },
    {
      key: 'duration',
      label: formatMessage(messages.duration),
      width: 'minmax(120px, max-content)',
      renderItem: (item) => {
        const milliseconds = measuredDuration(item);
        return milliseconds === null ? formatMessage(messages.notMeasured) : toDuration(milliseconds);
      },
    },
  ];
  const labels = columns.map(({ label }) => String(label));
  return (
    <div css={cardsFor(labels)}>
      <DataTable rows={items} columns={columns} isCondensed disableHeaderStickiness />
    </div>
  );
}

const current = css`
  &[aria-current='true'] a {
    font-weight: ${designTokens.fontWeight600};
    text-decoration: none;
  }
`;

/** Only a run whose start and end are both known has taken a known time. */
function measuredDuration({ attempt }: ReportItem): number | null {
  if (attempt?.origin !== 'console' || attempt.ending?.endedAtSource !== 'report') return null;
  return Date.parse(attempt.ending.endedAt) - Date.parse(attempt.startedAt);
}
