import type { Deployment } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { deployAndWatch } from './deployment-run-rows.js';
import type { OrderSync } from './order-sync.js';
import { type By, byIdAndKey, type Row } from './row.js';

const LIST = 'GET /{projectKey}/deployments/{one}/revisions';
const ONE = 'GET /{projectKey}/deployments/{one}/revisions/{revision}';
const ROLLBACK = 'POST /{projectKey}/deployments/{one}/rollback';

type Answer = Promise<{ body: unknown }>;

/** Revisions and rollback, which the SDK does not know: its executor makes the requests. */
export const REVISION_ROWS: Row[] = [
  ...byIdAndKey(LIST, 'after two deployments', '200', 'documented', async (world, by) => {
    const { body } = await revisions(world, await deployedTwice(world), by);
    const { results } = body as { results: { revision: number }[] }; // the fields are guesses, no client has a type
    expect(results.map(({ revision }) => revision)).toEqual([2, 1]);
  }),
  ...byIdAndKey(LIST, 'after a deployment that failed', '200', 'documented', async (world, by) => {
    const { body } = await revisions(world, await deployAndWatch(world, '--health-check', 180), by);
    expect(body).toMatchObject({ total: 0, results: [] });
  }),
  ...byIdAndKey(ONE, 'that exists', '200', 'documented', async (world, by) =>
    revisions(world, await deployedTwice(world), by, '/1'),
  ),
  ...byIdAndKey(ONE, 'that does not exist', '404 ResourceNotFound', 'inferred', async (world, by) =>
    revisions(world, await deployedTwice(world), by, '/9'),
  ),
  ...byIdAndKey(ONE, 'that is no number', '400 InvalidPathParam', 'inferred', async (world, by) =>
    revisions(world, await deployedTwice(world), by, '/abc'),
  ),
  ...byIdAndKey(
    ROLLBACK,
    'to an earlier revision',
    '201',
    'guessed',
    async (world, by) => {
      const deployment = await deployedTwice(world);
      await rollBack(world, deployment, by);
      world.wait(180);
      await world.rereadDeployment(deployment);
    },
    { transition: ['Deployment.connector.version', '2', '1'] },
  ),
  ...byIdAndKey(
    ROLLBACK,
    'to an earlier revision',
    '201',
    'guessed',
    async (world, by) => rollBack(world, await deployedTwice(world), by),
    { transition: ['Deployment.status', 'Deployed', 'Queued'], behavior: ['rollback-secured=kept'] },
  ),
  ...byIdAndKey(ROLLBACK, 'with an old version', '409 ConcurrentModification', 'guessed', async (world, by) =>
    rollBack(world, { ...(await deployedTwice(world)), version: 1 }, by),
  ),
  ...byIdAndKey(ROLLBACK, 'to no revision', '404 ResourceNotFound', 'guessed', async (world, by) =>
    rollBack(world, await deployedTwice(world), by, 9),
  ),
  ...byIdAndKey(ROLLBACK, 'without a revision', '400 InvalidJsonInput', 'guessed', async (world, by) =>
    rollBack(world, await deployedTwice(world), by, null),
  ),
  ...byIdAndKey(
    ROLLBACK,
    'while it is deploying',
    '400 DeploymentRollbackNotAllowed',
    'guessed',
    async (world, by) => rollBack(world, await world.redeploy(await deployedTwice(world)), by),
  ),
  ...[[LIST, ''] as const, [ONE, '/1'] as const].flatMap(([endpoint, path]) =>
    byIdAndKey(
      endpoint,
      'where revisions are not available',
      '404 ResourceNotFound',
      'inferred',
      async (world, by) => revisions(world, await deployAndWatch(world, '', 180), by, path),
      { behavior: ['revisions=off'] },
    ),
  ),
  ...byIdAndKey(
    ROLLBACK,
    'where revisions are not available',
    '404 ResourceNotFound',
    'inferred',
    async (world, by) => rollBack(world, await deployAndWatch(world, '', 180), by),
    { behavior: ['revisions=off'] },
  ),
];

async function deployedTwice(world: OrderSync): Promise<Deployment> {
  const first = await deployAndWatch(world, '', 180);
  const { body: draft } = await world.drafts.withId({ ID: first.connector.id }).get().execute();
  const changed = await world.updateDraft(draft, [{ action: 'setRepository', tag: 'v1.1.0' }]);
  await world.watchDraft(changed, { action: 'publish', certification: false }, 240);
  const queued = await world.redeploy(first, { updateConnector: true });
  world.wait(180);
  return world.rereadDeployment(queued);
}

function revisions({ send }: OrderSync, deployment: Deployment, by: By, path = ''): Answer {
  return send({
    method: 'GET',
    uriTemplate: `${template(by)}/revisions${path}`,
    pathVariables: variables(deployment),
  });
}

function rollBack({ send }: OrderSync, deployment: Deployment, by: By, revision: number | null = 1): Answer {
  const body = { version: deployment.version, revision };
  return send({
    method: 'POST',
    uriTemplate: `${template(by)}/rollback`,
    pathVariables: variables(deployment),
    body,
  });
}

function template(by: By): string {
  return `/{projectKey}/deployments/${by === 'id' ? '{ID}' : 'key={key}'}`;
}

function variables({ id, key = '' }: Deployment): Record<string, string> {
  return { projectKey: 'demo-store', ID: id, key };
}
