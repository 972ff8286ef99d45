import type { ReactElement, ReactNode } from 'react';
import { toDeploymentStatus, TRAPS } from '@connect-console/domain';
import {
  DeploymentStatus,
  ExplanationDisclosure,
  formatEntryHash,
  ReportReader,
  useDeploymentStatusWords,
} from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Deployment } from '../../data/deployments/to-deployment';
import { Section } from '../../ui/section';
import { SummaryRow } from '../../ui/summary-row';
import { DeployedApplications } from './deployed-applications';
import { DeployedConnectorFacts } from './deployed-connector-facts';
import { DeploymentFacts } from './deployment-facts';
import { messages, questionMessages, statusMeanings } from './messages';

type Props = {
  deployment: Deployment;
  /** Place of the entry of the build report that the address names. */
  selectedEntry: number | null;
  refreshButton: ReactNode;
};

export function DeploymentDetail({ deployment, selectedEntry, refreshButton }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status, connector, applications, globalConfiguration } = deployment;
  return (
    <Spacings.Stack scale="l">
      <SummaryRow action={refreshButton}>
        <DeploymentStatus status={status} />
      </SummaryRow>
      <Section title={formatMessage(messages.status)}>
        <Text.Body>{formatMessage(statusMeanings[status.kind])}</Text.Body>
        <BuildReport deployment={deployment} selectedEntry={selectedEntry} />
      </Section>
      <Section title={formatMessage(messages.facts)}>
        <DeploymentFacts deployment={deployment} />
      </Section>
      <Section title={formatMessage(messages.deployedConnector)}>
        <Text.Body tone="secondary">{formatMessage(messages.deployedConnectorNote)}</Text.Body>
        <DeployedConnectorFacts connector={connector} />
        <ExplanationDisclosure id={TRAPS.redeployKeepsVersion} question={questionMessages.version} />
      </Section>
      <Section title={formatMessage(messages.applications)}>
        <DeployedApplications applications={applications} globalConfiguration={globalConfiguration} />
        <ExplanationDisclosure id={TRAPS.configurationMergeUnknown} question={questionMessages.values} />
      </Section>
    </Spacings.Stack>
  );
}

type BuildReportProps = Pick<Props, 'deployment' | 'selectedEntry'>;

function BuildReport({ deployment, selectedEntry }: BuildReportProps): ReactElement {
  const { formatMessage } = useIntl();
  const { status, connector, buildReport } = deployment;
  // Connect's own word: the warning that the summary speaks of is read from the entries.
  const verdict = useDeploymentStatusWords(toDeploymentStatus(status.raw));
  if (buildReport === null) {
    const reason = status.inProgress ? messages.noBuildReport : messages.noReportLeft;
    return <Text.Body tone="secondary">{formatMessage(reason)}</Text.Body>;
  }
  return (
    <ReportReader
      heading={formatMessage(messages.buildReport)}
      verdict={verdict}
      report={{ entries: buildReport, tag: connector.tag }}
      linkToEntry={formatEntryHash}
      selectedEntry={selectedEntry}
    />
  );
}
