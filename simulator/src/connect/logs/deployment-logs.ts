import type { DeploymentLog } from '@commercetools-connect/sdk';
import type { StoredDeployment } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { notThere, refusal } from '../connect-error.js';
import { findDeployment } from '../deployments/deployments.js';
import type { Query } from '../page.js';
import { type LogQuery, pageToken, parseLogQuery } from './log-query.js';
import { trafficOf } from './traffic.js';

type LogPage = { data: DeploymentLog[]; next: string };

/** No page size is documented. */
const PAGE_SIZE = 100;

/** `GET …/logs`: the newest lines first, `next` is empty on the last page. */
export function readLogs(call: ConnectCall, locator: Locator, query: Query): LogPage {
  const { logs } = call.connectBehavior;
  if (logs !== 'on') throw notThere(logs === 'gone' ? 410 : 404);
  const stored = findDeployment(call, locator);
  const { id } = stored.deployment;
  const asked = parseLogQuery(query, id, Math.floor(call.clock.now()));
  checkApplication(stored, asked);
  const lines = linesOf(stored, asked);
  const end = asked.offset + PAGE_SIZE;
  return { data: lines.slice(asked.offset, end), next: end < lines.length ? pageToken(id, asked, end) : '' };
}

function checkApplication({ deployment }: StoredDeployment, { applicationName }: LogQuery): void {
  if (applicationName === undefined) {
    if (!deployment.deployedRegion.endsWith('.aws')) return;
    const message = 'Missing application name when fetching deployment logs';
    throw refusal('DeploymentLogMissingApplicationName', message);
  }
  if (deployment.applications.some((application) => application.applicationName === applicationName)) return;
  const message = `Deployment does not have an application named ${applicationName}.`;
  throw refusal('DeploymentApplicationDoesNotExist', message);
}

function linesOf(stored: StoredDeployment, { applicationName, from, to }: LogQuery): DeploymentLog[] {
  const { deployment, lastModifiedAt, logs = [] } = stored;
  const since = Date.parse(lastModifiedAt);
  return [...logs, ...trafficOf(deployment, { since, from, to })]
    .filter(({ timestamp }) => from <= Date.parse(timestamp) && Date.parse(timestamp) <= to)
    .filter((line) => applicationName === undefined || line.applicationName === applicationName)
    .sort((one, other) => other.timestamp.localeCompare(one.timestamp));
}
