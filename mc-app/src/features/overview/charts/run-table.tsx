import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import type { EndedRun } from '../../../data/overview/to-overview';
import { usePaths } from '../../../paths';
import { PlainTable } from '../../../ui/plain-table';
import { runMessages } from './messages';
import type { RunWords } from './use-run-words';

type Props = {
  /** Oldest first */
  runs: readonly EndedRun[];
  words: RunWords;
};

/** The runs of the chart in words, the newest first, with links to what they were done to. */
export function RunTable({ runs, words }: Props): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const paths = usePaths();
  return (
    <PlainTable
      title={formatMessage(runMessages.title)}
      columns={[
        { label: formatMessage(runMessages.kind), width: '20%' },
        { label: formatMessage(runMessages.subject), width: '26%' },
        { label: formatMessage(runMessages.started), width: '22%' },
        { label: formatMessage(runMessages.took), width: '17%' },
        { label: formatMessage(runMessages.verdict), width: '15%' },
      ]}
      rows={[...runs].reverse().map((run) => ({
        id: run.id,
        cells: [
          words.kind(run),
          <Link key="subject" to={addressOf(run)}>
            {run.subject.name ?? run.subject.id}
          </Link>,
          formatDate(run.startedAt, { dateStyle: 'short', timeStyle: 'short' }),
          words.duration(run),
          words.verdict(run),
        ],
      }))}
    />
  );

  function addressOf({ subject: { type, id } }: EndedRun): string {
    return type === 'connector' ? paths.connector(id) : paths.deployment(id);
  }
}
