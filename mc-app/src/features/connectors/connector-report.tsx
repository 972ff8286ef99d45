import type { ReactElement } from 'react';
import { ReportEntries } from '@connect-console/mc-common';
import type { ReportEntry } from '@connect-console/domain';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

type Props = {
  title: MessageDescriptor;
  noReport: MessageDescriptor;
  /** Null: Connect has made no report. */
  entries: ReportEntry[] | null;
};

/** A report of Connect, with the reminder that it is no verdict. */
export function ConnectorReport({ title, noReport, entries }: Props): ReactElement {
  if (entries === null) {
    return (
      <Text.Body tone="secondary">
        <FormattedMessage {...noReport} />
      </Text.Body>
    );
  }
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h3">
        <FormattedMessage {...title} />
      </Text.Headline>
      <Text.Body tone="secondary">
        <FormattedMessage {...messages.reportIsNoVerdict} />
      </Text.Body>
      <ReportEntries entries={entries} />
    </Spacings.Stack>
  );
}
