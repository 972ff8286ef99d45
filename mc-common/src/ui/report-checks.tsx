import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ReportCheck, ReportDocument } from '@connect-console/domain';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { ReportEntryDetails } from './report-entry-details';

type Props = {
  checks: readonly ReportCheck[];
  /** The whole report: an entry is addressed by its place in there. */
  document: ReportDocument;
  linkToEntry?: (index: number) => string;
  selectedEntry: number | null;
};

/** The entries of a report under the checks and applications that they are about. */
export function ReportChecks({ checks, document, linkToEntry, selectedEntry }: Props): ReactElement {
  return (
    <Spacings.Stack scale="m">
      {checks.map(({ check, application, entries }) => (
        <section key={JSON.stringify([check, application])}>
          <Text.Subheadline as="h4" isBold>
            {application === null ? check : `${check} · ${application}`}
          </Text.Subheadline>
          <ul css={list}>
            {entries.map((entry) => {
              const index = document.entries.indexOf(entry);
              return (
                <li key={index}>
                  <ReportEntryDetails
                    entry={entry}
                    document={document}
                    link={linkToEntry?.(index)}
                    isSelected={index === selectedEntry}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Spacings.Stack>
  );
}

const list = css`
  margin: ${designTokens.spacing20} 0 0;
  padding: 0;
  border-top: 1px solid ${designTokens.colorNeutral90};
  overflow-wrap: anywhere;
  list-style: none;

  > li {
    border-bottom: 1px solid ${designTokens.colorNeutral90};
  }
`;
