import type { ReactNode } from 'react';
import { DeploymentStatus } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ListedDeployment } from '../../../data/deployments/list/to-listed-deployment';
import type { AddressFromList } from '../../../list-origin';
import type { ListColumn } from '../../../ui/list-table';
import { DeploymentType } from '../deployment-type';
import { AgeCell } from './age-cell';
import { ConnectorCell } from './connector-cell';
import type { ColumnKey } from './deployment-column-keys';
import { marksOf } from './deployment-marks';
import { MarksCell } from './marks-cell';
import { columnMessages } from './messages';

type Column = {
  width: string;
  sortField?: string;
  render: (deployment: ListedDeployment) => ReactNode;
};

/** The name of the deployment and the chosen columns. */
export function useDeploymentColumns(
  chosen: readonly ColumnKey[],
  linkTo: (id: string) => AddressFromList,
): ListColumn<ListedDeployment>[] {
  const { formatMessage } = useIntl();
  return [
    {
      key: 'name',
      label: formatMessage(columnMessages.name),
      width: 'minmax(200px, 2fr)',
      sortField: 'name',
      render: ({ id, key, connector }) => (
        <Spacings.Stack scale="xs">
          <Link to={linkTo(id)}>{key ?? connector.name}</Link>
          {key === null && <Text.Detail tone="secondary">{id}</Text.Detail>}
        </Spacings.Stack>
      ),
    },
    ...chosen.map((key) => ({
      key,
      label: formatMessage(columnMessages[key]),
      width: COLUMNS[key].width,
      sortField: COLUMNS[key].sortField,
      render: COLUMNS[key].render,
    })),
  ];
}

const COLUMNS: Record<ColumnKey, Column> = {
  connector: {
    width: 'minmax(220px, 2fr)',
    sortField: 'connector',
    render: (deployment) => <ConnectorCell deployment={deployment} />,
  },
  type: {
    width: 'minmax(100px, max-content)',
    sortField: 'type',
    render: ({ type }) => <DeploymentType type={type} />,
  },
  status: {
    width: 'minmax(160px, max-content)',
    sortField: 'status',
    render: ({ status }) => <DeploymentStatus status={status} />,
  },
  region: {
    width: 'minmax(140px, 1fr)',
    sortField: 'region',
    render: ({ region }) => region,
  },
  age: {
    width: 'minmax(150px, max-content)',
    sortField: 'since',
    render: ({ since }) => <AgeCell since={since} />,
  },
  marks: {
    width: 'minmax(160px, max-content)',
    render: (deployment) => <MarksCell marks={marksOf(deployment)} />,
  },
  id: { width: 'minmax(180px, 1fr)', render: ({ id }) => <code>{id}</code> },
  repository: {
    width: 'minmax(200px, 1fr)',
    render: ({ connector }) => <code>{connector.repositoryUrl}</code>,
  },
};
