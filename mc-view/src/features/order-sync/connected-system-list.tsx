import type { ReactElement } from 'react';
import { DeploymentStatus } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useApplicationPaths } from '../../application-paths';
import type { ConnectedSystem, ConnectedSystems } from '../../data/deployments/to-connected-systems';
import { ConsoleLink } from './console-link';
import { messages } from './messages';
import { NoConnectedSystems } from './no-connected-systems';
import { listStyle, rowStyle } from './row-style';

/** The systems, each with the state of its Deployment and the way to its details. */
export function ConnectedSystemList({ systems, moreCount }: ConnectedSystems): ReactElement {
  const paths = useApplicationPaths();
  if (systems.length === 0) return <NoConnectedSystems consoleUrl={paths.overview} />;
  return (
    <Spacings.Stack scale="m">
      <ul css={listStyle}>
        {systems.map((system) => (
          <ConnectedSystemRow key={system.id} system={system} detailsUrl={paths.deployment(system.id)} />
        ))}
      </ul>
      {moreCount > 0 && (
        <ConsoleLink to={paths.deployments}>
          <FormattedMessage {...messages.more} values={{ count: moreCount }} />
        </ConsoleLink>
      )}
      <Text.Body tone="secondary">
        <FormattedMessage {...messages.systemsHint} />
      </Text.Body>
    </Spacings.Stack>
  );
}

type RowProps = { system: ConnectedSystem; detailsUrl: string };

function ConnectedSystemRow({ system, detailsUrl }: RowProps): ReactElement {
  return (
    <li css={rowStyle}>
      <div>
        <ConsoleLink to={detailsUrl}>{system.name}</ConsoleLink>
        <div>
          <Text.Detail tone="secondary">{[system.key, system.tag].filter(Boolean).join(' · ')}</Text.Detail>
        </div>
      </div>
      <DeploymentStatus status={system.status} />
    </li>
  );
}
