import type { ReactElement } from 'react';
import { deploymentDrift, TRAPS } from '@connect-console/domain';
import { ExplanationDisclosure, LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import type { ConnectorDeployment } from '../../../data/connectors/to-connector-deployment';
import { useWhereDeployed } from '../../../data/connectors/use-where-deployed';
import { Skeleton } from '../../../ui/skeleton';
import { ConnectorDeployments } from './connector-deployments';
import { messages, questionMessages } from '../detail/messages';

type Props = { connector: Pick<StagedConnector, 'id' | 'tag' | 'published'> };

/** Which deployments of this project run the connector, asked for apart: it must not keep the rest waiting. */
export function WhereDeployed({ connector }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const deployments = useWhereDeployed(connector.id);
  return (
    <LoadableView loadable={deployments} skeleton={<Skeleton heights={['40px', '40px']} />}>
      {(found) =>
        found?.length ? (
          <Spacings.Stack scale="m">
            <ConnectorDeployments deployments={found} connector={connector} />
            <DriftTraps deployments={found} connector={connector} />
          </Spacings.Stack>
        ) : (
          <Spacings.Stack scale="m">
            <Text.Body tone="secondary">
              {formatMessage(found ? messages.notDeployed : messages.deploymentsUnreadable)}
            </Text.Body>
            {found && connector.published && (
              <ExplanationDisclosure id={TRAPS.noSandboxInstall} question={questionMessages.noDeployment} />
            )}
          </Spacings.Stack>
        )
      }
    </LoadableView>
  );
}

type DriftTrapsProps = Props & { deployments: readonly ConnectorDeployment[] };

/** Why a deployment is behind although the connector has gone on. */
function DriftTraps({ deployments, connector }: DriftTrapsProps): ReactElement {
  const { published } = connector;
  const drifts = deployments.map((deployment) =>
    deploymentDrift(deployment, { draft: connector, published }),
  );
  return (
    <>
      {drifts.includes('updateAvailable') && (
        <ExplanationDisclosure id={TRAPS.redeployKeepsVersion} question={questionMessages.updateAvailable} />
      )}
      {drifts.includes('draftMovedOn') && (
        <ExplanationDisclosure id={TRAPS.tagMoved} question={questionMessages.draftMovedOn} />
      )}
    </>
  );
}
