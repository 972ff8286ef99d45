import type { ReactElement } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedDeployment } from '../../../data/deployments/list/to-listed-deployment';
import { cellMessages, driftMessages } from './messages';

/** What is deployed, and whether there is something newer to deploy. */
export function ConnectorCell({ deployment }: { deployment: ListedDeployment }): ReactElement {
  const { formatMessage } = useIntl();
  const { connector, drift, latest } = deployment;
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      <span>{connector.name}</span>
      <Text.Detail tone="secondary">
        {formatMessage(cellMessages.connectorVersion, { version: connector.version, tag: connector.tag })}
      </Text.Detail>
      {(drift === 'updateAvailable' || drift === 'draftMovedOn') && (
        <>
          <StatusLabel tone="warning" label={formatMessage(driftMessages[drift])} />
          {latest && (
            <Text.Detail tone="secondary">
              {formatMessage(cellMessages.updateTo, { version: latest.version, tag: latest.tag })}
            </Text.Detail>
          )}
        </>
      )}
    </Spacings.Stack>
  );
}
