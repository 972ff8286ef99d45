import type { ReactElement } from 'react';
import { isAtUrl } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import type { AssetsDeployment } from '../../data/assets/to-assets-deployments';
import { usePaths } from '../../paths';
import { Copyable } from '../../ui/copyable';
import { PlainTable } from '../../ui/plain-table';
import { deploymentMessages as messages, sectionMessages } from './messages';

type Props = {
  deployments: readonly AssetsDeployment[];
  /** Empty: none is configured. */
  origin: string;
};

/** One row per application of type assets. */
export function AssetsApplicationTable({ deployments, origin }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const rows = deployments.flatMap((deployment) =>
    deployment.applications.map((application) => ({ deployment, application })),
  );
  return (
    <PlainTable
      title={formatMessage(sectionMessages.deployments)}
      columns={[
        { label: formatMessage(messages.deployment), width: '24%' },
        { label: formatMessage(messages.connector), width: '24%' },
        { label: formatMessage(messages.application), width: '14%' },
        { label: formatMessage(messages.url), width: '38%' },
      ]}
      rows={rows.map(({ deployment: { id, key, connector }, application: { id: appId, name, url } }) => ({
        id: `${id} ${appId}`,
        cells: [
          <Link key="deployment" to={paths.deployment(id)}>
            {key ?? id}
          </Link>,
          connector.name,
          name,
          <div key="url">
            {url === null ? (
              <Text.Body tone="secondary">{formatMessage(messages.noUrl)}</Text.Body>
            ) : (
              <Copyable name={formatMessage(messages.urlOf, { name: key ?? id })} text={url} />
            )}
            {url !== null && origin !== '' && isAtUrl(origin, url) && (
              <StatusLabel tone="positive" label={formatMessage(messages.usedHere)} />
            )}
          </div>,
        ],
      }))}
    />
  );
}
