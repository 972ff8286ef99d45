import type { ReactElement, ReactNode } from 'react';
import type { ReportEntry } from '@connect-console/domain';
import { DeploymentStatus, ReportEntries } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Deployment } from '../../data/deployments/to-deployment';
import { Section } from '../../ui/section';
import { SummaryRow } from '../../ui/summary-row';
import { DeployedApplications } from './deployed-applications';
import { DeployedConnectorFacts } from './deployed-connector-facts';
import { DeploymentFacts } from './deployment-facts';
import { messages, statusMeanings } from './messages';

type Props = { deployment: Deployment; refreshButton: ReactNode };

export function DeploymentDetail({ deployment, refreshButton }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status, connector, applications, globalConfiguration, buildReport } = deployment;
  return (
    <Spacings.Stack scale="l">
      <SummaryRow action={refreshButton}>
        <DeploymentStatus status={status} />
      </SummaryRow>
      <Section title={formatMessage(messages.status)}>
        <Text.Body>{formatMessage(statusMeanings[status.kind])}</Text.Body>
        <BuildReport entries={buildReport} isBuilding={status.inProgress} />
      </Section>
      <Section title={formatMessage(messages.facts)}>
        <DeploymentFacts deployment={deployment} />
      </Section>
      <Section title={formatMessage(messages.deployedConnector)}>
        <Text.Body tone="secondary">{formatMessage(messages.deployedConnectorNote)}</Text.Body>
        <DeployedConnectorFacts connector={connector} />
      </Section>
      <Section title={formatMessage(messages.applications)}>
        <DeployedApplications applications={applications} globalConfiguration={globalConfiguration} />
      </Section>
    </Spacings.Stack>
  );
}

type BuildReportProps = { entries: ReportEntry[] | null; isBuilding: boolean };

function BuildReport({ entries, isBuilding }: BuildReportProps): ReactElement {
  const { formatMessage } = useIntl();
  if (entries === null) {
    const reason = isBuilding ? messages.noBuildReport : messages.noReportLeft;
    return <Text.Body tone="secondary">{formatMessage(reason)}</Text.Body>;
  }
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h3">{formatMessage(messages.buildReport)}</Text.Headline>
      <ReportEntries entries={entries} />
    </Spacings.Stack>
  );
}
