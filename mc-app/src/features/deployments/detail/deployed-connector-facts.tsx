import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeployedConnector } from '../../../data/deployments/to-deployment';
import { Facts } from '../../../ui/facts';
import { factMessages as messages } from './messages';

/** The connector as it was when it was deployed. */
export function DeployedConnectorFacts({ connector }: { connector: DeployedConnector }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const certification = connector.isCertified ? messages.certified : messages.notCertified;
  return (
    <Spacings.Stack scale="m">
      <Text.Body tone="secondary">{formatMessage(messages.deployedConnectorNote)}</Text.Body>
      <Facts
        facts={[
          { label: formatMessage(messages.name), value: connector.name },
          { label: formatMessage(messages.key), copyable: connector.key },
          { label: formatMessage(messages.versionOfConnector), value: formatNumber(connector.version) },
          { label: formatMessage(messages.tag), value: <code>{connector.tag}</code> },
          { label: formatMessage(messages.repository), copyable: connector.repositoryUrl },
          { label: formatMessage(messages.certification), value: formatMessage(certification) },
        ]}
      />
    </Spacings.Stack>
  );
}
