import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { groupReport, type ReportEntry } from '@connect-console/domain';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';
import { reportMessages } from './status-messages';

/** A report of Connect, the most urgent entries first. It explains a verdict and never is one. */
export function ReportEntries({ entries }: { entries: readonly ReportEntry[] }): ReactElement {
  if (entries.length === 0) {
    return (
      <Text.Body tone="secondary">
        <FormattedMessage {...messages.reportEmpty} />
      </Text.Body>
    );
  }
  return (
    <Spacings.Stack scale="l">
      {groupReport(entries).map((group) => (
        <Spacings.Stack key={group.kind} scale="s">
          <Text.Subheadline as="h4" isBold>
            <FormattedMessage {...reportMessages[group.kind]} /> ({group.entries.length})
          </Text.Subheadline>
          <ul css={list}>
            {group.entries.map((entry, index) => (
              <li key={index}>
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </Spacings.Stack>
      ))}
    </Spacings.Stack>
  );
}

function Entry({ entry }: { entry: ReportEntry }): ReactElement {
  return (
    <Spacings.Stack scale="xs">
      <Text.Body isBold>{entry.title}</Text.Body>
      {entry.message && <Text.Body>{entry.message}</Text.Body>}
      <Text.Detail tone="secondary">
        {entry.application}
        {entry.application && entry.createdAt && ' · '}
        {entry.createdAt && <FormattedDate value={entry.createdAt} dateStyle="medium" timeStyle="short" />}
      </Text.Detail>
    </Spacings.Stack>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding-left: ${designTokens.spacing40};
  overflow-wrap: anywhere;
`;
