import type { Deployment } from '@commercetools-connect/sdk';
import type { OrderSync } from './order-sync.js';
import { OWN_CLIENT_URL } from './order-sync-source.builder.js';
import { byIdAndKey, type Row, row } from './row.js';

const CREATE = 'POST /{projectKey}/deployments';
const DELETE = 'DELETE /{projectKey}/deployments/{ID}';
const DELETE_BY = 'DELETE /{projectKey}/deployments/{one}';
const STATUS = 'Deployment.status';
const HOUR = 3600;

/** The runs of a Deployment: deploying and undeploying, with their ends. */
export const DEPLOYMENT_RUN_ROWS: Row[] = [
  row(CREATE, 'that goes well', '201', 'observed', (world) => deployAndWatch(world, '', 15, 165), {
    transition: [STATUS, 'Queued', 'Deploying', 'Deployed'],
  }),
  row(CREATE, 'that goes well', '201', 'observed', (world) => deployAndWatch(world, '', 165), {
    behavior: ['first-status=Deploying'],
    transition: [STATUS, 'Deploying', 'Deployed'],
  }),
  row(CREATE, 'that goes well', '201', 'inferred', (world) => deployAndWatch(world, '', 5, 15, 165), {
    behavior: ['first-status=Draft'],
    transition: [STATUS, 'Draft', 'Queued', 'Deploying', 'Deployed'],
  }),
  row(
    CREATE,
    'whose health check fails',
    '201',
    'observed',
    (world) => deployAndWatch(world, '--health-check@nightly-job', 15, 165),
    {
      transition: [STATUS, 'Queued', 'Deploying', 'Failed'],
    },
  ),
  row(
    CREATE,
    'whose postDeploy script fails',
    '201',
    'documented',
    (world) => deployAndWatch(world, '--post-deploy@order-events', 15, 165),
    {
      transition: [STATUS, 'Queued', 'Deploying', 'Deployed'],
    },
  ),
  row(
    CREATE,
    'whose postDeploy script fails',
    '201',
    'documented',
    (world) => deployAndWatch(world, '--post-deploy@order-events', 15, 165),
    {
      behavior: ['post-deploy-failure=fails'],
      transition: [STATUS, 'Queued', 'Deploying', 'Failed'],
    },
  ),
  row(
    CREATE,
    'that gets stuck',
    '201',
    'observed',
    (world) => deployAndWatch(world, '--stuck-deploy', 15, 24 * HOUR),
    {
      transition: [STATUS, 'Queued', 'Deploying'],
    },
  ),
  ...byIdAndKey(
    DELETE_BY,
    'that is deployed',
    '202',
    'documented',
    async (world, by) => undeploy(world, await deployAndWatch(world, '', 180), by),
    { transition: [STATUS, 'Deployed', 'Undeploying', 'gone'] },
  ),
  row(
    DELETE,
    'whose deployment failed',
    '202',
    'documented',
    async (world) => undeploy(world, await deployAndWatch(world, '--health-check', 180)),
    { transition: [STATUS, 'Failed', 'Undeploying', 'gone'] },
  ),
  ...['pre-undeploy', 'undeploy'].map((trouble) =>
    row(
      DELETE,
      trouble === 'undeploy' ? 'whose removal fails' : 'whose preUndeploy script fails',
      '202',
      'inferred',
      async (world) => undeploy(world, await deployAndWatch(world, `--${trouble}`, 180)),
      { transition: [STATUS, 'Deployed', 'Undeploying', 'UndeployFailed'] },
    ),
  ),
  row(
    DELETE,
    'whose preUndeploy script fails',
    '202',
    'inferred',
    async (world) => undeploy(world, await deployAndWatch(world, '--pre-undeploy', 180)),
    { behavior: ['pre-undeploy-failure=ignored'], transition: [STATUS, 'Undeploying', 'gone'] },
  ),
  row(
    DELETE,
    'whose connector asks for an API client',
    '202',
    'guessed',
    async (world) => {
      const { id } = await world.published({ repository: { url: OWN_CLIENT_URL, tag: 'v1.0.0' } });
      const deployment = await world.deploy({ id, staged: false });
      world.wait(180);
      await undeploy(world, await world.rereadDeployment(deployment));
    },
    { behavior: ['api-client-after-undeploy=kept'], transition: [STATUS, 'Undeploying', 'gone'] },
  ),
  row(
    DELETE,
    'that gets stuck',
    '202',
    'observed',
    async (world) => undeploy(world, await deployAndWatch(world, '--stuck-undeploy', 180)),
    { transition: [STATUS, 'Deployed', 'Undeploying'] },
  ),
  row(
    DELETE,
    'again after it failed',
    '202',
    'inferred',
    async (world) => {
      const deployed = await deployAndWatch(world, '--pre-undeploy', 180);
      await undeploy(world, await undeploy(world, deployed));
    },
    { transition: [STATUS, 'UndeployFailed', 'Undeploying', 'UndeployFailed'] },
  ),
  ...byIdAndKey(DELETE_BY, 'twice', '400 DeploymentInvalidStatusTransition', 'inferred', async (world, by) =>
    deleteTwice(world, by),
  ),
  ...byIdAndKey(DELETE_BY, 'twice', '202', 'inferred', deleteTwice, { behavior: ['second-delete=accepted'] }),
  ...byIdAndKey(DELETE_BY, 'twice', '404 ResourceNotFound', 'inferred', deleteTwice, {
    behavior: ['second-delete=not-found'],
  }),
  ...byIdAndKey(
    DELETE_BY,
    'that is queued',
    '400 DeploymentInvalidStatusTransition',
    'inferred',
    deleteAtOnce,
  ),
  ...byIdAndKey(DELETE_BY, 'that is queued', '202', 'inferred', deleteAtOnce, {
    behavior: ['delete-unfinished=accepted'],
  }),
];

/** Deploys the published connector of a tag with this trouble, and reads the Deployment after each of the waits. */
export async function deployAndWatch(
  world: OrderSync,
  trouble: string,
  ...seconds: number[]
): Promise<Deployment> {
  const { id } = await world.published({ tag: `v1.0.0${trouble}` });
  let seen = await world.deploy({ id, staged: false });
  for (const wait of seconds) {
    world.wait(wait);
    seen = await world.rereadDeployment(seen);
  }
  return seen;
}

async function undeploy(
  world: OrderSync,
  deployment: Deployment,
  by: 'id' | 'key' = 'id',
): Promise<Deployment> {
  const { body } = await world.deploymentBy(deployment, by).delete().execute();
  world.wait(45);
  return world.rereadDeployment(body).catch(() => body);
}

async function deleteTwice(world: OrderSync, by: 'id' | 'key'): Promise<void> {
  const deployment = await deployAndWatch(world, '', 180);
  await world.deploymentBy(deployment, by).delete().execute();
  await world.deploymentBy(deployment, by).delete().execute();
}

async function deleteAtOnce(world: OrderSync, by: 'id' | 'key'): Promise<void> {
  await world
    .deploymentBy(await deployAndWatch(world, ''), by)
    .delete()
    .execute();
}
