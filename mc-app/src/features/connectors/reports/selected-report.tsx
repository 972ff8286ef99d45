import type { ReactElement } from 'react';
import { ReportComparison, ReportReader } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory } from 'react-router-dom';
import SelectField from '@commercetools-uikit/select-field';
import Text from '@commercetools-uikit/text';
import { useFromSameList } from '../../../list-origin';
import { Section } from '../../../ui/section';
import { AttemptFailure } from './attempt-failure';
import type { ReportsSearch } from './connector-reports.search';
import { messages, verdictMessages } from '../detail/messages';
import { VERDICT_TONES, type ReportItem } from './report-item';
import { useAttemptWords } from './use-attempt-words';

type Props = {
  item: ReportItem;
  /** What it can be compared with */
  others: ReportItem[];
  isNewerThan: (other: ReportItem) => boolean;
  search: ReportsSearch;
  linkTo: (target: Partial<ReportsSearch>) => string;
};

/** One attempt's report, with the verdict that no entry decides; or what has changed between two. */
export function SelectedReport({ item, others, isNewerThan, search, linkTo }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const fromSameList = useFromSameList();
  const { nameOf } = useAttemptWords();
  const { report, attempt } = item;
  const compared = others.find(({ id }) => id === search.compare);
  if (report === null) {
    return (
      <Section title={nameOf(item)}>
        {attempt?.failure ? (
          <AttemptFailure failure={attempt.failure} />
        ) : (
          <Text.Body>
            {formatMessage(item.verdict === 'running' ? messages.noReportYet : messages.noReport)}
          </Text.Body>
        )}
      </Section>
    );
  }
  return (
    <Section title={formatMessage(messages.report)}>
      {others.length > 0 && (
        <SelectField
          title={formatMessage(messages.compareWith)}
          value={compared?.id ?? ''}
          options={[
            { value: '', label: formatMessage(messages.compareWithNone) },
            ...others.map((other) => ({ value: other.id, label: nameOf(other) })),
          ]}
          isSearchable={false}
          horizontalConstraint={11}
          onChange={({ target }) =>
            history.push(
              fromSameList(linkTo({ attempt: item.id, compare: String(target.value ?? '') || null })),
            )
          }
        />
      )}
      {search.compare && !compared && <Text.Body>{formatMessage(messages.noSuchComparison)}</Text.Body>}
      {compared ? (
        <ComparedReports
          before={isNewerThan(compared) ? compared : item}
          after={isNewerThan(compared) ? item : compared}
        />
      ) : (
        <ReportReader
          heading={nameOf(item)}
          report={{ entries: report, tag: item.tag, startedAt: attempt?.startedAt ?? null }}
          verdict={{
            tone: VERDICT_TONES[item.verdict],
            label: formatMessage(verdictMessages[item.verdict]),
          }}
          linkToEntry={(entry) => linkTo({ attempt: item.id, entry })}
          selectedEntry={search.entry}
        />
      )}
    </Section>
  );
}

function ComparedReports({ before, after }: { before: ReportItem; after: ReportItem }): ReactElement {
  const { formatMessage } = useIntl();
  const { nameOf } = useAttemptWords();
  return (
    <>
      <Text.Headline as="h3">
        {formatMessage(messages.changedFromTo, { before: nameOf(before), after: nameOf(after) })}
      </Text.Headline>
      <ReportComparison before={before.report ?? []} after={after.report ?? []} />
    </>
  );
}
