import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ReportEntry } from '@connect-console/domain';
import { ReportReader } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { TimelineEntry } from '../../../data/deployments/activity/to-deployment-activity';
import { messages, resultMessages } from './messages';
import { RESULT_TONES, type TimelineResult } from './timeline-result';

type Props = { entry: TimelineEntry; report: readonly ReportEntry[]; result: TimelineResult };

/** The report of a run, made when somebody opens it: there may be a hundred of them. */
export function EntryReport({ entry, report, result }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details css={disclosure} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{formatMessage(messages.report)}</summary>
      {isOpen && (
        <ReportReader
          heading={formatMessage(messages.report)}
          verdict={{ tone: RESULT_TONES[result], label: formatMessage(resultMessages[result]) }}
          report={{ entries: report, tag: entry.tag, startedAt: entry.startedAt }}
        />
      )}
    </details>
  );
}

const disclosure = css`
  summary {
    width: fit-content;
    color: ${designTokens.colorPrimary};
    cursor: pointer;
  }

  &[open] > summary {
    margin-bottom: ${designTokens.spacing20};
  }
`;
