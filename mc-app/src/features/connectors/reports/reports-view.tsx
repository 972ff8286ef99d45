import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Attempt } from '../../../data/connectors/journal/to-activity';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { usePaths } from '../../../paths';
import { Section } from '../../../ui/section';
import { AttemptTable } from './attempt-table';
import { formatReportsSearch, parseReportsSearch, type ReportsSearch } from './connector-reports.search';
import { messages } from '../detail/messages';
import { findReportItem, toReportItems } from './report-item';
import { SelectedReport } from './selected-report';

type Props = { connector: StagedConnector; attempts: readonly Attempt[] };

/** The attempts, and the one that the address names: its report, or its comparison with another one. */
export function ReportsView({ connector, attempts }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const search = parseReportsSearch(new URLSearchParams(useLocation().search));
  const items = toReportItems(connector, attempts);
  const selected = findReportItem(items, search.attempt);

  function linkTo(target: Partial<ReportsSearch>): string {
    return `${paths.connectorReports(connector.id)}${formatReportsSearch(target)}`;
  }

  if (items.length === 0) return <Text.Body>{formatMessage(messages.noReports)}</Text.Body>;
  return (
    <Spacings.Stack scale="l">
      <Section title={formatMessage(messages.attempts)}>
        <AttemptTable
          items={items}
          selectedId={selected?.id ?? null}
          linkTo={(id) => linkTo({ attempt: id })}
        />
      </Section>
      {selected ? (
        <SelectedReport
          key={selected.id}
          item={selected}
          others={items.filter(
            ({ lane, id, report }) => lane === selected.lane && id !== selected.id && report,
          )}
          isNewerThan={(other) => items.indexOf(selected) < items.indexOf(other)}
          search={search}
          linkTo={linkTo}
        />
      ) : (
        <Text.Body>{formatMessage(messages.noSuchAttempt)}</Text.Body>
      )}
    </Spacings.Stack>
  );
}
