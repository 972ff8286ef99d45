import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { countReport, REPORT_ENTRY_KINDS, type ReportEntry } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ReportKindIcon } from './report-kind-icon';
import { reportCountMessages } from './report-messages';

/** How many entries of each kind there are: "2 errors", "1 skipped". */
export function ReportSummary({ entries }: { entries: readonly ReportEntry[] }): ReactElement {
  const counts = countReport(entries);
  return (
    <ul css={row}>
      {REPORT_ENTRY_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind}>
          <ReportKindIcon kind={kind} />
          <FormattedMessage {...reportCountMessages[kind]} values={{ count: counts[kind] }} />
        </li>
      ))}
    </ul>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing10} ${designTokens.spacing40};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: flex;
    gap: ${designTokens.spacing20};
    align-items: center;
  }
`;
