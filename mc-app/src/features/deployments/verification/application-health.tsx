import type { ReactElement } from 'react';
import { explainReportEntry, reportEntryKind } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type {
  DeployedApplication,
  DeploymentDetail,
} from '../../../data/deployments/detail/to-deployment-detail';
import { ApplicationProbe } from './application-probe';
import { healthMessages as messages } from './messages';

type Props = { application: DeployedApplication; deployment: Pick<DeploymentDetail, 'id' | 'buildReport'> };

/** What the build report says about an application's health, and a way to ask it now. */
export function ApplicationHealth({ application, deployment }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { buildReport, id } = deployment;
  return (
    <Spacings.Stack scale="s">
      <Text.Body>{reported()}</Text.Body>
      {application.url !== null && <ApplicationProbe deploymentId={id} applicationName={application.name} />}
    </Spacings.Stack>
  );

  function reported(): string {
    if (buildReport === null) return formatMessage(messages.notReported);
    const own = buildReport.filter((entry) => entry.application === application.name);
    const concerns = own.filter((entry) => ['error', 'warning'].includes(reportEntryKind(entry)));
    if (concerns.some((entry) => explainReportEntry(entry) === 'healthCheckFailed')) {
      return formatMessage(messages.reportedUnhealthy);
    }
    return concerns.length === 0
      ? formatMessage(messages.reportedNothing)
      : formatMessage(messages.reported, { count: concerns.length });
  }
}
