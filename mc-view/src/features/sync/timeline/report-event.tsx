import type { ReactElement } from 'react';
import type { TimelineItem, TimelineReport } from '@connect-console/domain';
import { syncStatusMessages } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { CheckBoldIcon, CircleIcon, ErrorIcon, MinimizeIcon, WarningIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { NewTabLink } from '../new-tab-link';
import { eventMessages as messages } from './messages';
import { targetName } from './target-names';
import { TimelineRow } from './timeline-row';
import { useReportDetails } from './use-report-details';

type Look = { icon: ReactElement; word: MessageDescriptor | null };

const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['ok', { icon: <CheckBoldIcon size="20" color="success" />, word: syncStatusMessages.synced }],
  ['skip', { icon: <MinimizeIcon size="20" color="neutral60" />, word: syncStatusMessages.skipped }],
  ['retry', { icon: <WarningIcon size="20" color="warning" />, word: syncStatusMessages.retrying }],
  ['fail', { icon: <ErrorIcon size="20" color="error" />, word: syncStatusMessages.failed }],
]);

const UNKNOWN_LOOK: Look = { icon: <CircleIcon size="20" color="neutral60" />, word: null };

type Props = { item: Extract<TimelineItem, { kind: 'report' }>; sync: ResourceSync };

type ExternalIdProps = Pick<TimelineReport, 'externalId' | 'externalUrl'>;

/** What a connector reported of one Message or change. */
export function ReportEvent({ item: { report, at }, sync }: Props): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const { icon, word } = LOOKS.get(report.outcome) ?? UNKNOWN_LOOK;
  const outcome = word ? formatMessage(word) : report.outcome;
  const { code, detail, nextRetryAt, externalId, externalUrl } = report;
  const nextAttempt = nextRetryAt && formatDate(nextRetryAt, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <TimelineRow
      icon={icon}
      title={formatMessage(messages.report, { target: targetName(sync, report.target), outcome })}
      at={at}
      now={sync.now}
      details={useReportDetails(report)}
    >
      {code !== null && (
        <Text.Detail>{[code, detail].filter((part) => part !== null).join(': ')}</Text.Detail>
      )}
      {nextAttempt && <Text.Detail>{formatMessage(messages.nextAttempt, { time: nextAttempt })}</Text.Detail>}
      <ExternalId externalId={externalId} externalUrl={externalUrl} />
    </TimelineRow>
  );
}

function ExternalId({ externalId, externalUrl }: ExternalIdProps): ReactElement | null {
  const { formatMessage } = useIntl();
  if (externalId === null) return null;
  const words = formatMessage(messages.externalId, { id: externalId });
  return (
    <Text.Detail>
      {externalUrl === null ? words : <NewTabLink to={externalUrl}>{words}</NewTabLink>}
    </Text.Detail>
  );
}
