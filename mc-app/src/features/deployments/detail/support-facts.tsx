import type { ReactElement } from 'react';
import { CopyButton } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { supportMessages } from './status-messages';

type Props = { deployment: DeploymentDetail; activity: DeploymentActivity };

/** Copies what support needs to find a Deployment and its run: no values. */
export function SupportFacts({ deployment, activity }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return <CopyButton text={supportText(deployment, activity)} label={formatMessage(supportMessages.copy)} />;
}

/** In English, as support reads it. */
function supportText(deployment: DeploymentDetail, { asOf, entries }: DeploymentActivity): string {
  const { id, key, type, region, version, status, connector, run, since, buildReport } = deployment;
  const correlationId = entries.find(({ failure }) => failure?.correlationId)?.failure?.correlationId;
  const facts = {
    Deployment: id,
    Key: key,
    Type: type,
    Region: region,
    'Version of the deployment': version,
    Status: status.raw,
    Since: since?.at,
    'Run began at': run?.startedAt,
    Connector: `${connector.id}, version ${connector.version}, tag ${connector.tag}`,
    'Last correlation ID': correlationId,
    'As of': asOf,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const report = (buildReport ?? []).map(({ type: kind, title, message, application }) =>
    [kind, application, title, message].filter(Boolean).join(' | '),
  );
  return [...lines, ...report].join('\n');
}
