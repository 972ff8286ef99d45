import type { DeploymentLog } from '@commercetools-connect/sdk';
import type { Report, StoredDeployment } from '../../state.js';

/** Keeps what the applications of a Deployment wrote to their consoles while they were started. */
export function logRun(stored: StoredDeployment, { entries }: Report): void {
  const { id, applications } = stored.deployment;
  const timestamp = stored.lastModifiedAt;
  const line = (applicationName: string, severity: string, message: string): DeploymentLog => ({
    type: 'APPLICATION_TEXT',
    deploymentId: id,
    applicationName,
    severity,
    timestamp,
    details: { message },
  });
  const started = applications.map(({ applicationName }) =>
    line(applicationName, 'DEFAULT', 'Listening on port: 8080'),
  );
  const reported = entries.flatMap(({ application, type, title }) =>
    application && type !== 'Information' ? [line(application, type.toUpperCase(), title)] : [],
  );
  stored.logs = [...(stored.logs ?? []), ...started, ...reported];
}
