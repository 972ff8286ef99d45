import type { ReactElement } from 'react';
import { parseEntryHash } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { Section } from '../../../ui/section';
import { messages as verificationMessages } from '../verification/messages';
import { VerificationSection } from '../verification/verification-section';
import { BuildReport } from './build-report';
import { ConfigurationDrift } from './configuration-drift';
import { CurrentState } from './current-state';
import { DeployedApplications } from './deployed-applications';
import { DeployedConnectorFacts } from './deployed-connector-facts';
import { DeploymentFacts } from './deployment-facts';
import {
  applicationMessages,
  configurationMessages,
  factMessages,
  messages,
  reportMessages,
  versionMessages,
} from './messages';
import { VersionDrift } from './version-drift';

type Props = { deployment: DeploymentDetail; activity: DeploymentActivity };

/** The first things to know about a Deployment, in the order in which somebody asks. */
export function DeploymentOverview({ deployment, activity }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { hash } = useLocation();
  return (
    <Spacings.Stack scale="l">
      <Section title={formatMessage(messages.whereItStands)}>
        <CurrentState deployment={deployment} activity={activity} />
      </Section>
      <Section title={formatMessage(verificationMessages.title)}>
        <VerificationSection deployment={deployment} />
      </Section>
      <Section title={formatMessage(applicationMessages.title)}>
        <DeployedApplications deployment={deployment} asOf={activity.asOf} />
      </Section>
      <Section title={formatMessage(versionMessages.title)}>
        <VersionDrift deployment={deployment} />
      </Section>
      <Section title={formatMessage(configurationMessages.title)}>
        <ConfigurationDrift deployment={deployment} />
      </Section>
      <Section title={formatMessage(reportMessages.title)}>
        <BuildReport deployment={deployment} selectedEntry={parseEntryHash(hash)} />
      </Section>
      <Section title={formatMessage(factMessages.title)}>
        <DeploymentFacts deployment={deployment} />
      </Section>
      <Section title={formatMessage(factMessages.deployedConnector)}>
        <DeployedConnectorFacts connector={deployment.connector} />
      </Section>
    </Spacings.Stack>
  );
}
