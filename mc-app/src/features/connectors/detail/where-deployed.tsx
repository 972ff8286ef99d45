import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useWhereDeployed } from '../../../data/connectors/use-where-deployed';
import { Skeleton } from '../../../ui/skeleton';
import { ConnectorDeployments } from './connector-deployments';
import { messages } from './messages';

type Props = { connector: Pick<StagedConnector, 'id' | 'tag' | 'published'> };

/** Which deployments of this project run the connector, asked for apart: it must not keep the rest waiting. */
export function WhereDeployed({ connector }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const deployments = useWhereDeployed(connector.id);
  return (
    <LoadableView loadable={deployments} skeleton={<Skeleton heights={['40px', '40px']} />}>
      {(found) =>
        found?.length ? (
          <ConnectorDeployments deployments={found} connector={connector} />
        ) : (
          <Text.Body tone="secondary">
            {formatMessage(found ? messages.notDeployed : messages.deploymentsUnreadable)}
          </Text.Body>
        )
      }
    </LoadableView>
  );
}
