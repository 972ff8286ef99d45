import type { ReactElement } from 'react';
import { DeploymentStatus } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentSummary } from '../../data/deployments/to-deployment';
import { DeploymentType } from './deployment-type';
import { messages } from './messages';

type Props = {
  deployments: DeploymentSummary[];
  /** Address of a deployment's page */
  linkTo: (id: string) => string;
  onRowClick: (id: string) => void;
};

/** The list of deployments; the key is the link, a click anywhere in the row works, too. */
export function DeploymentTable({ deployments, linkTo, onRowClick }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const columns: TColumn<DeploymentSummary>[] = [
    {
      key: 'deployment',
      label: formatMessage(messages.deployment),
      width: 'minmax(220px, 2fr)',
      shouldIgnoreRowClick: true,
      renderItem: ({ id, key }) => <Link to={linkTo(id)}>{key ?? id}</Link>,
    },
    {
      key: 'connector',
      label: formatMessage(messages.connector),
      width: 'minmax(200px, 2fr)',
      renderItem: ({ connector: { name, version, tag } }) => (
        <Spacings.Stack scale="xs">
          <span>{name}</span>
          <Text.Detail tone="secondary">
            {formatMessage(messages.connectorVersion, { version, tag })}
          </Text.Detail>
        </Spacings.Stack>
      ),
    },
    {
      key: 'type',
      label: formatMessage(messages.type),
      width: 'minmax(110px, max-content)',
      renderItem: ({ type }) => <DeploymentType type={type} />,
    },
    {
      key: 'status',
      label: formatMessage(messages.status),
      width: 'minmax(200px, max-content)',
      renderItem: ({ status }) => <DeploymentStatus status={status} />,
    },
    {
      key: 'region',
      label: formatMessage(messages.region),
      width: 'minmax(150px, 1fr)',
      renderItem: ({ region }) => region,
    },
  ];
  return <DataTable rows={deployments} columns={columns} onRowClick={({ id }) => onRowClick(id)} />;
}
