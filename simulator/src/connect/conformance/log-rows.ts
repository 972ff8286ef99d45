import type { Deployment, DeploymentDraft } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { deployAndWatch } from './deployment-run-rows.js';
import type { OrderSync } from './order-sync.js';
import { type By, byIdAndKey, type Row } from './row.js';

const LOGS = 'GET /{projectKey}/deployments/{one}/logs';
const DAY = 24 * 3600;

type Query = { pageToken?: string; applicationName?: string; startDate?: string; endDate?: string };

/** Reading logs until they are removed. */
export const LOG_ROWS: Row[] = [
  ...byIdAndKey(LOGS, 'to the last page', '200', 'documented', async (world, by) => {
    const deployment = await deployAndWatch(world, '', 180, 2 * DAY);
    let page = await logs(world, deployment, by);
    const pages = [page.data];
    while (page.next) {
      page = await logs(world, deployment, by, { pageToken: page.next });
      pages.push(page.data);
    }
    const lines = pages.flat().map((line) => JSON.stringify(line));
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 94]);
    expect(new Set(lines).size).toBe(lines.length);
  }),
  ...byIdAndKey(LOGS, 'of one application and period', '200', 'documented', async (world, by) => {
    const deployment = await deployAndWatch(world, '', 180, DAY);
    const [startDate, endDate] = [daysAgo(world, 0.5), daysAgo(world, 0.25)];
    const { data } = await logs(world, deployment, by, {
      applicationName: 'sync-service',
      startDate,
      endDate,
    });
    expect(new Set(data.map(({ applicationName }) => applicationName))).toEqual(new Set(['sync-service']));
    expect(data.filter(({ timestamp }) => timestamp < startDate || timestamp > endDate)).toEqual([]);
  }),
  ...refused('of an application that is not there', '400 DeploymentApplicationDoesNotExist', () => ({
    applicationName: 'nobody',
  })),
  ...refused('from more than 30 days ago', '400 DeploymentLogInvalidDate', (world) => ({
    startDate: daysAgo(world, 31),
  })),
  ...refused('up to before the start', '400 DeploymentLogInvalidDate', (world) => ({
    startDate: daysAgo(world, 1),
    endDate: daysAgo(world, 2),
  })),
  ...refused('from a page that nobody gave', '400 DeploymentLogInvalidPageToken', () => ({ pageToken: 'x' })),
  ...byIdAndKey(
    LOGS,
    'on AWS without an application',
    '400 DeploymentLogMissingApplicationName',
    'documented',
    async (world, by) => logs(world, await onAws(world), by),
  ),
  ...byIdAndKey(LOGS, 'on AWS', '200', 'documented', async (world, by) =>
    logs(world, await onAws(world), by, { applicationName: 'sync-service' }),
  ),
  ...byIdAndKey(LOGS, 'after their removal', '404 ResourceNotFound', 'inferred', removed, {
    behavior: ['logs=removed'],
  }),
  ...byIdAndKey(LOGS, 'after their removal', '410 ResourceNotFound', 'inferred', removed, {
    behavior: ['logs=gone'],
  }),
];

function refused(circumstances: string, answer: Row['answer'], query: (world: OrderSync) => Query): Row[] {
  return byIdAndKey(LOGS, circumstances, answer, 'documented', async (world, by) =>
    logs(world, await deployAndWatch(world, '', 180), by, query(world)),
  );
}

async function removed(world: OrderSync, by: By): Promise<unknown> {
  return logs(world, await deployAndWatch(world, '', 180), by);
}

async function onAws(world: OrderSync): Promise<Deployment> {
  const { id } = await world.published();
  const region: Pick<DeploymentDraft, 'region'> = { region: 'us-east-2.aws' };
  return world.deploy({ id, staged: false }, region);
}

async function logs(
  world: OrderSync,
  deployment: Deployment,
  by: By,
  queryArgs: Query = {},
): Promise<{ data: { applicationName: string; timestamp: string }[]; next: string }> {
  return (await world.deploymentBy(deployment, by).logs().get({ queryArgs }).execute()).body;
}

function daysAgo({ now }: OrderSync, days: number): string {
  return new Date(now() - days * DAY * 1000).toISOString();
}
