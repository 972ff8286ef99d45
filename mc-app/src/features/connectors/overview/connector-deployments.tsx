import type { ReactElement } from 'react';
import { deploymentDrift, type DeploymentDrift, type Tone } from '@connect-console/domain';
import { DeploymentStatus, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import type { ConnectorDeployment } from '../../../data/connectors/to-connector-deployment';
import { usePaths } from '../../../paths';
import { cardsFor } from '../../../ui/table-layout';
import { driftMessages, environmentMessages, messages } from '../detail/messages';

type Props = {
  deployments: ConnectorDeployment[];
  connector: Pick<StagedConnector, 'tag' | 'published'>;
};

/** Deployments by environment, the most important first; each says whether it is behind. */
export function ConnectorDeployments({ deployments, connector }: Props): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const paths = usePaths();
  const rows = [...deployments].sort((one, other) => rankOf(one.type) - rankOf(other.type));
  const columns: TColumn<ConnectorDeployment>[] = [
    {
      key: 'environment',
      label: formatMessage(messages.environment),
      width: 'minmax(120px, max-content)',
      renderItem: ({ type }) =>
        isKnownType(type)
          ? formatMessage(environmentMessages[type])
          : (type ?? formatMessage(messages.notStated)),
    },
    {
      key: 'deployment',
      label: formatMessage(messages.deployment),
      width: 'minmax(200px, 2fr)',
      renderItem: ({ id, key, region }) => (
        <>
          <Link to={paths.deployment(id)}>{key ?? id}</Link> ({region})
        </>
      ),
    },
    {
      key: 'status',
      label: formatMessage(messages.status),
      width: 'minmax(140px, max-content)',
      renderItem: ({ status }) => <DeploymentStatus status={status} />,
    },
    {
      key: 'runs',
      label: formatMessage(messages.runs),
      width: 'minmax(160px, 1fr)',
      renderItem: ({ connector: { version, tag } }) =>
        formatMessage(messages.versionAndTag, { version: formatNumber(version), tag }),
    },
    {
      key: 'drift',
      label: formatMessage(messages.drift),
      width: 'minmax(180px, max-content)',
      renderItem: (deployment) => {
        const drift = deploymentDrift(deployment, { draft: connector, published: connector.published });
        return <StatusLabel tone={DRIFT_TONES[drift]} label={formatMessage(driftMessages[drift])} />;
      },
    },
  ];
  const labels = columns.map(({ label }) => String(label));
  return (
    <div css={cardsFor(labels)}>
      <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
    </div>
  );
}

const DRIFT_TONES: Record<DeploymentDrift, Tone> = {
  upToDate: 'positive',
  updateAvailable: 'warning',
  draftMovedOn: 'warning',
  unknown: 'neutral',
};

const KNOWN_TYPES = ['production', 'sandbox', 'preview'] as const;

function isKnownType(type: string | null): type is (typeof KNOWN_TYPES)[number] {
  return KNOWN_TYPES.some((known) => known === type);
}

function rankOf(type: string | null): number {
  const rank = KNOWN_TYPES.findIndex((known) => known === type);
  return rank === -1 ? KNOWN_TYPES.length : rank;
}
