import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeployedApplication, EnvironmentConfiguration } from '../../data/deployments/to-deployment';
import { Facts } from '../../ui/facts';
import { EnvironmentTable } from './environment-table';
import { messages } from './messages';

type Props = { applications: DeployedApplication[]; globalConfiguration: EnvironmentConfiguration | null };

/** What runs: each application with where it is reached and its environment configuration. */
export function DeployedApplications({ applications, globalConfiguration }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (applications.length === 0) {
    return <Text.Body tone="secondary">{formatMessage(messages.noApplications)}</Text.Body>;
  }
  return (
    <Spacings.Stack scale="xl">
      {applications.map((application) => (
        <Application key={application.id} application={application} />
      ))}
      {globalConfiguration && (
        <Spacings.Stack scale="s">
          <Text.Headline as="h3">{formatMessage(messages.globalConfiguration)}</Text.Headline>
          <EnvironmentTable {...globalConfiguration} />
        </Spacings.Stack>
      )}
    </Spacings.Stack>
  );
}

function Application({ application }: { application: DeployedApplication }): ReactElement {
  const { formatMessage } = useIntl();
  const { name, type, url, topic, schedule, standard, secured } = application;
  const reachedAt = [
    { label: formatMessage(messages.url), copyable: url },
    { label: formatMessage(messages.topic), copyable: topic },
    { label: formatMessage(messages.schedule), copyable: schedule },
  ];
  return (
    <Spacings.Stack scale="s">
      <Text.Headline as="h3">{name}</Text.Headline>
      <Text.Detail tone="secondary">{type ?? formatMessage(messages.unknownApplicationType)}</Text.Detail>
      <Facts facts={reachedAt} isStacked />
      <EnvironmentTable standard={standard} secured={secured} />
    </Spacings.Stack>
  );
}
