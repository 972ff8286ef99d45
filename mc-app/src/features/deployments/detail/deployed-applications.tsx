import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type {
  DeployedApplication,
  DeploymentDetail,
} from '../../../data/deployments/detail/to-deployment-detail';
import { Facts } from '../../../ui/facts';
import { fieldMessages } from '../environment/messages';
import { ApplicationHealth } from '../verification/application-health';
import { applicationMessages as messages } from './messages';
import { NextRuns } from './next-runs-list';
import { RetryPolicyWords } from './retry-policy-words';

type Props = { deployment: DeploymentDetail; asOf: string };

/** What runs: each application, how it is reached, when it runs, and whether it is healthy. */
export function DeployedApplications({ deployment, asOf }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (deployment.applications.length === 0) {
    return <Text.Body tone="secondary">{formatMessage(messages.none)}</Text.Body>;
  }
  return (
    <ul css={list}>
      {deployment.applications.map((application) => (
        <li key={application.id}>
          <Application application={application} deployment={deployment} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

function Application({
  application,
  deployment,
  asOf,
}: Props & { application: DeployedApplication }): ReactElement {
  const { formatMessage } = useIntl();
  const { name, type, url, topic, schedule, retryPolicy } = application;
  return (
    <>
      <div>
        <Text.Headline as="h3">{name}</Text.Headline>
        <Text.Detail tone="secondary">{type ?? formatMessage(messages.unknownType)}</Text.Detail>
      </div>
      <Facts
        isStacked
        facts={[
          { label: formatMessage(messages.url), copyable: url },
          { label: formatMessage(messages.topic), copyable: topic },
          { label: formatMessage(messages.schedule), copyable: schedule },
          {
            label: formatMessage(messages.nextRuns),
            value: schedule && <NextRuns schedule={schedule} asOf={asOf} />,
          },
          {
            label: formatMessage(messages.retryPolicy),
            value: retryPolicy ? (
              <RetryPolicyWords policy={retryPolicy} />
            ) : (
              type === 'event' && formatMessage(fieldMessages.retryPolicyDefault)
            ),
          },
          {
            label: formatMessage(messages.health),
            value: <ApplicationHealth application={application} deployment={deployment} />,
          },
        ]}
      />
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing40};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: grid;
    gap: ${designTokens.spacing30};
  }

  > li + li {
    padding-top: ${designTokens.spacing40};
    border-top: 1px solid ${designTokens.colorNeutral90};
  }
`;
