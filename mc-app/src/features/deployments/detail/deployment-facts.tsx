import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { Facts } from '../../../ui/facts';
import { DeploymentType } from '../deployment-type';
import { factMessages as messages } from './messages';

/** Everything about a deployment itself that is one value. */
export function DeploymentFacts({ deployment }: { deployment: DeploymentDetail }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  return (
    <Facts
      facts={[
        { label: formatMessage(messages.key), copyable: deployment.key },
        { label: formatMessage(messages.id), copyable: deployment.id },
        { label: formatMessage(messages.type), value: <DeploymentType type={deployment.type} /> },
        { label: formatMessage(messages.region), value: deployment.region },
        { label: formatMessage(messages.version), value: formatNumber(deployment.version) },
      ]}
    />
  );
}
