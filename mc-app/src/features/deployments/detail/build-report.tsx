import type { ReactElement } from 'react';
import { toDeploymentStatus } from '@connect-console/domain';
import { formatEntryHash, ReportReader, useDeploymentStatusWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { reportMessages as messages } from './messages';

type Props = {
  deployment: Pick<DeploymentDetail, 'status' | 'connector' | 'buildReport'>;
  /** Place of the entry that the address names. */
  selectedEntry: number | null;
};

/** What Connect has reported about the last build, or why there is no report. */
export function BuildReport({ deployment, selectedEntry }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status, connector, buildReport } = deployment;
  // Connect's own word: the warning that the summary speaks of is read from the entries.
  const verdict = useDeploymentStatusWords(toDeploymentStatus(status.raw));
  if (buildReport === null) {
    const reason = status.inProgress ? messages.notYet : messages.none;
    return <Text.Body tone="secondary">{formatMessage(reason)}</Text.Body>;
  }
  return (
    <ReportReader
      heading={formatMessage(messages.title)}
      verdict={verdict}
      report={{ entries: buildReport, tag: connector.tag }}
      linkToEntry={formatEntryHash}
      selectedEntry={selectedEntry}
    />
  );
}
