import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { groupReportByCheck, type ReportEntry, type Tone } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';
import { ReportChecks } from './report-checks';
import { ReportExport } from './report-export';
import { reportMessages } from './report-messages';
import { ReportSummary } from './report-summary';
import { StatusLabel } from './status-label';

type Props = {
  /** `tag` and `startedAt` (ISO 8601) tell in a copy what the report is about. */
  report: { entries: readonly ReportEntry[]; tag?: string | null; startedAt?: string | null };
  /** From `isPreviewable` or `status`, never from the entries. */
  verdict: { tone: Tone; label: string };
  heading: string;
  /** Address of an entry, by its place in the report, from 0. */
  linkToEntry?: (index: number) => string;
  /** Place of the entry that the address names: it is opened, scrolled to and focused. */
  selectedEntry?: number | null;
};

/** A report of Connect, by check and application, the most urgent first. It explains a verdict and never is one. */
export function ReportReader({
  report,
  verdict,
  heading,
  linkToEntry,
  selectedEntry = null,
}: Props): ReactElement {
  const headingId = useId();
  const { entries, tag = null, startedAt = null } = report;
  const document = { title: heading, verdict: verdict.label, tag, startedAt, entries };
  return (
    <article aria-labelledby={headingId}>
      <Spacings.Stack scale="m">
        <Text.Headline as="h3" id={headingId}>
          {heading}
        </Text.Headline>
        <div css={verdictBox}>
          <div>
            <Text.Body as="span" isBold>
              <FormattedMessage {...reportMessages.verdict} />
            </Text.Body>
            <StatusLabel tone={verdict.tone} label={verdict.label} />
          </div>
          <Text.Detail tone="secondary">
            <FormattedMessage {...reportMessages.verdictNote} />
          </Text.Detail>
        </div>
        {selectedEntry !== null && selectedEntry >= entries.length && (
          <ContentNotification type="info">
            <FormattedMessage
              {...reportMessages.noSuchEntry}
              values={{ number: selectedEntry + 1, count: entries.length }}
            />
          </ContentNotification>
        )}
        {entries.length === 0 ? (
          <Text.Body tone="secondary">
            <FormattedMessage {...messages.reportEmpty} />
          </Text.Body>
        ) : (
          <>
            <ReportSummary entries={entries} />
            <ReportExport document={document} />
            <ReportChecks
              checks={groupReportByCheck(entries)}
              document={document}
              linkToEntry={linkToEntry}
              selectedEntry={selectedEntry}
            />
          </>
        )}
      </Spacings.Stack>
    </article>
  );
}

const verdictBox = css`
  display: grid;
  gap: ${designTokens.spacing10};
  padding: ${designTokens.spacing30};
  border-radius: ${designTokens.borderRadius4};
  background-color: ${designTokens.colorNeutral98};

  > div:first-of-type {
    display: flex;
    flex-wrap: wrap;
    gap: ${designTokens.spacing20};
    align-items: center;
  }
`;
