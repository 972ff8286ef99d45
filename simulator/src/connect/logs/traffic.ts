import type { DeploymentLog } from '@commercetools-connect/sdk';
import type { ConnectDeployment, DeployedApplication } from '../../state.js';

const INTERVAL = 30 * 60 * 1000;

/** What deployed applications log while they work: a line each half hour, by type, always the same for the same time. */
export function trafficOf(
  deployment: ConnectDeployment,
  { since, from, to }: { since: number; from: number; to: number },
): DeploymentLog[] {
  if (deployment.status !== 'Deployed') return [];
  const first = Math.ceil(Math.max(since, from) / INTERVAL);
  const last = Math.floor(to / INTERVAL);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap((slot) =>
    deployment.applications.flatMap((application) => lineOf(deployment, application, slot)),
  );
}

function lineOf(
  { id: deploymentId, connector }: ConnectDeployment,
  { applicationName, url = '' }: DeployedApplication,
  slot: number,
): DeploymentLog[] {
  const timestamp = new Date(slot * INTERVAL).toISOString();
  const facts = { deploymentId, applicationName, timestamp };
  const declared = connector.configurations?.find(
    (candidate) => candidate.applicationName === applicationName,
  );
  switch (declared?.applicationType) {
    case 'service': {
      const details = {
        requestMethod: 'POST',
        requestUrl: url,
        status: 200,
        userAgent: 'commercetools-extensions',
      };
      return [{ ...facts, type: 'HTTP_REQUEST', severity: 'INFO', details }];
    }
    case 'event': {
      const details = { message: 'Message handled', sequenceNumber: slot };
      return [{ ...facts, type: 'APPLICATION_JSON', severity: 'INFO', details }];
    }
    case 'job':
      return [
        { ...facts, type: 'APPLICATION_TEXT', severity: 'DEFAULT', details: { message: 'Run finished' } },
      ];
    default:
      return [];
  }
}
