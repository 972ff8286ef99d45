import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { compareReports, reportEntryKind, type ReportEntry } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { ReportKindIcon } from './report-kind-icon';
import { reportKindMessages, reportMessages as messages } from './report-messages';

type Props = { before: readonly ReportEntry[]; after: readonly ReportEntry[] };

const ALWAYS_NAMED = ['added', 'stillThere', 'fixed'] as const;

/** Which errors and warnings of two attempts are new, are still there and are gone. */
export function ReportComparison({ before, after }: Props): ReactElement {
  const comparison = compareReports(before, after);
  const changes =
    comparison.notCheckedAgain.length > 0 ? [...ALWAYS_NAMED, 'notCheckedAgain' as const] : ALWAYS_NAMED;
  if (changes.every((change) => comparison[change].length === 0)) {
    return (
      <Text.Body tone="secondary">
        <FormattedMessage {...messages.nothingToCompare} />
      </Text.Body>
    );
  }
  return (
    <Spacings.Stack scale="m">
      {changes.map((change) => (
        <section key={change}>
          <Text.Subheadline as="h4" isBold>
            <FormattedMessage {...messages[change]} values={{ count: comparison[change].length }} />
          </Text.Subheadline>
          {comparison[change].length > 0 && (
            <ul css={list}>
              {comparison[change].map((entry, index) => (
                <li key={index}>
                  <ComparedEntry entry={entry} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Spacings.Stack>
  );
}

function ComparedEntry({ entry }: { entry: ReportEntry }): ReactElement {
  const kind = reportEntryKind(entry);
  return (
    <>
      <ReportKindIcon kind={kind} />
      <div>
        <Text.Detail as="span" tone="secondary">
          {kind === 'other' ? entry.type : <FormattedMessage {...reportKindMessages[kind]} />}
        </Text.Detail>{' '}
        <Text.Body as="span">{entry.title}</Text.Body>
        {entry.application !== null && <Text.Detail tone="secondary">{entry.application}</Text.Detail>}
        {entry.message && <Text.Detail>{entry.message}</Text.Detail>}
      </div>
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: ${designTokens.spacing20} 0 0;
  padding: 0;
  overflow-wrap: anywhere;
  list-style: none;

  > li {
    display: flex;
    gap: ${designTokens.spacing20};

    > svg {
      flex: none;
    }
  }
`;
