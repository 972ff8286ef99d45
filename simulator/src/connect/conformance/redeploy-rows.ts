import type { Deployment } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { deployAndWatch } from './deployment-run-rows.js';
import type { OrderSync } from './order-sync.js';
import { byIdAndKey, type Row, row } from './row.js';

const REDEPLOY = 'POST /{projectKey}/deployments/{ID}';
const REDEPLOY_BY = 'POST /{projectKey}/deployments/{one}';
const STATUS = 'Deployment.status';
const NEW_TAG = { action: 'setRepository', tag: 'v1.1.0' } as const;
const UNKNOWN = [{ key: 'UNKNOWN', value: 'x' }];
const NONE = { standardConfiguration: [], securedConfiguration: [] };
const NEW_VALUE = [
  { ...NONE, applicationName: 'sync-service', standardConfiguration: [value('ERP_URL', 'https://new')] },
];

/** Redeploying, and what refuses it. */
export const REDEPLOY_ROWS: Row[] = [
  ...byIdAndKey(
    REDEPLOY_BY,
    'with nothing new',
    '201',
    'documented',
    async (world, by) => {
      const queued = await world.redeploy(await deployAndWatch(world, '', 180), {}, by);
      world.wait(15);
      await world.rereadDeployment(queued);
      world.wait(165);
      await world.rereadDeployment(queued);
    },
    { transition: [STATUS, 'Deployed', 'Queued', 'Deploying', 'Deployed'] },
  ),
  ...[
    ['after a failure', '--health-check', 'Failed'],
    ['after a failed undeployment', '--pre-undeploy', 'UndeployFailed'],
  ].map(([circumstances = '', trouble = '', status = '']) =>
    row(REDEPLOY, circumstances, '201', 'documented', (world) => redeployFrom(world, trouble, status), {
      transition: [STATUS, status, 'Queued'],
    }),
  ),
  row(
    REDEPLOY,
    'of a Draft',
    '201',
    'documented',
    async (world) => world.redeploy(await deployAndWatch(world, '')),
    { behavior: ['first-status=Draft'], transition: [STATUS, 'Draft', 'Queued'] },
  ),
  ...[
    ['while it is queued', 0],
    ['while it is deploying', 15],
  ].flatMap(([circumstances, seconds]) =>
    byIdAndKey(
      REDEPLOY_BY,
      String(circumstances),
      '400 DeploymentInvalidStatusTransition',
      'documented',
      async (world, by) => world.redeploy(await deployAndWatch(world, '', Number(seconds)), {}, by),
    ),
  ),
  ...byIdAndKey(
    REDEPLOY_BY,
    'while it is undeploying',
    '400 DeploymentInvalidStatusTransition',
    'documented',
    async (world, by) => {
      const { body } = await world
        .deploymentBy(await deployAndWatch(world, '', 180))
        .delete()
        .execute();
      await world.redeploy(body, {}, by);
    },
  ),
  ...byIdAndKey(
    REDEPLOY_BY,
    'with an old version',
    '409 ConcurrentModification',
    'documented',
    async (world, by) => {
      const deployment = await deployAndWatch(world, '', 180);
      await world.redeploy({ ...deployment, version: 1 }, {}, by);
    },
  ),
  row(
    REDEPLOY,
    'to the latest Connector',
    '201',
    'documented',
    async (world) => {
      const deployment = await deployAndWatch(world, '', 180);
      await publishNewTag(world, deployment);
      await world.redeploy(deployment, { updateConnector: true });
    },
    { transition: ['Deployment.connector.version', '1', '2'] },
  ),
  row(REDEPLOY, 'to a Connector that changed, without asking for it', '201', 'documented', async (world) => {
    const deployment = await deployAndWatch(world, '', 180);
    await publishNewTag(world, deployment);
    const { connector } = await world.redeploy(deployment);
    expect(connector.version).toBe(1);
  }),
  row(
    REDEPLOY,
    'to a draft that is not previewable any more',
    '400 DeploymentConnectorUpdateFailure',
    'documented',
    async (world) => {
      const draft = await world.previewed();
      const deployment = await world.deploy({ id: draft.id, staged: true });
      world.wait(180);
      await world.updateDraft(draft, [NEW_TAG]);
      await world.redeploy(await world.rereadDeployment(deployment), { updateConnector: true });
    },
  ),
  row(REDEPLOY, 'without scripts', '201', 'documented', async (world) => {
    const queued = await world.redeploy(await deployAndWatch(world, '--post-deploy', 180), {
      skipScripts: true,
    });
    world.wait(180);
    const { details } = await world.rereadDeployment(queued);
    expect(details.build.report?.entries).toEqual([]);
  }),
  ...refusals([
    ['with no application', [], '400 DeploymentApplicationRequired'],
    [
      'with an unknown application',
      [{ ...NONE, applicationName: 'nobody' }],
      '400 DeploymentUnknownApplicationConfiguration',
    ],
    [
      'with an unknown key',
      [{ ...NONE, applicationName: 'sync-service', standardConfiguration: UNKNOWN }],
      '400 DeploymentUnknownApplicationConfigurationKey',
    ],
    [
      'with an invalid retry policy',
      [
        {
          ...NONE,
          applicationName: 'order-events',
          retryPolicy: { strategy: 'exponential-backoff', minBackoffSeconds: 60, maxBackoffSeconds: 10 },
        },
      ],
      '400 DeploymentInvalidRetryPolicy',
    ],
    [
      'with a retry policy for a job',
      [{ ...NONE, applicationName: 'nightly-job', retryPolicy: { strategy: 'immediate' } }],
      '400 DeploymentRetryPolicyOverrideNotAllowed',
    ],
  ]),
  ...byIdAndKey(
    REDEPLOY_BY,
    'with an application that was left out',
    '400 DeploymentApplicationDoNotBelong',
    'documented',
    async (world, by) => {
      const { id } = await world.published();
      const created = await world.deploy(
        { id, staged: false },
        { configurations: [{ ...NONE, applicationName: 'enabler' }] },
      );
      world.wait(180);
      await world.redeploy(await world.rereadDeployment(created), { configurationValues: NEW_VALUE }, by);
    },
  ),
  ...(
    [
      ['with an unknown global key', UNKNOWN, '400 DeploymentUnknownGlobalConfigurationKey'],
      [
        'with an empty global value',
        [value('CTP_REGION', '')],
        '400 DeploymentEmptyRequiredGlobalConfigurationKey',
      ],
    ] as const
  ).map(([circumstances, standardConfiguration, answer]) =>
    row(REDEPLOY, circumstances, answer, 'documented', async (world) =>
      world.redeploy(await deployAndWatch(world, '', 180), {
        globalConfiguration: { standardConfiguration: [...standardConfiguration], securedConfiguration: [] },
      }),
    ),
  ),
  row(REDEPLOY, 'with values under the name of a draft', '201', 'observed', async (world) =>
    world.redeploy(await deployAndWatch(world, '', 180), { configurations: NEW_VALUE }),
  ),
  row(
    REDEPLOY,
    'with values under the name of a draft',
    '400 InvalidJsonInput',
    'inferred',
    async (world) => world.redeploy(await deployAndWatch(world, '', 180), { configurations: NEW_VALUE }),
    { behavior: ['redeploy-configurations=refused'] },
  ),
];

function refusals(
  cases: [circumstances: string, configurationValues: unknown, answer: Row['answer']][],
): Row[] {
  return cases.flatMap(([circumstances, configurationValues, answer]) =>
    byIdAndKey(REDEPLOY_BY, circumstances, answer, 'documented', async (world, by) =>
      world.redeploy(
        await deployAndWatch(world, '', 180),
        { configurationValues } as Parameters<OrderSync['redeploy']>[1],
        by,
      ),
    ),
  );
}

async function redeployFrom(world: OrderSync, trouble: string, status: string): Promise<Deployment> {
  let deployment = await deployAndWatch(world, trouble, 180);
  if (status === 'UndeployFailed') {
    await world.deploymentBy(deployment).delete().execute();
    world.wait(45);
    deployment = await world.rereadDeployment(deployment);
  }
  return world.redeploy(deployment);
}

async function publishNewTag(world: OrderSync, { connector: { id } }: Deployment): Promise<void> {
  const { body } = await world.drafts.withId({ ID: id }).get().execute();
  await world.watchDraft(
    await world.updateDraft(body, [NEW_TAG]),
    { action: 'publish', certification: false },
    240,
  );
}

function value(key: string, text: string): { key: string; value: string } {
  return { key, value: text };
}
