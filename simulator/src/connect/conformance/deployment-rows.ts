import type { DeploymentConfigurationApplication, DeploymentDraft } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import type { OrderSync } from './order-sync.js';
import { ORDER_SYNC_GLOBAL, OWN_CLIENT_URL } from './order-sync-source.builder.js';
import { byIdAndKey, type Row, row } from './row.js';

const CREATE = 'POST /{projectKey}/deployments';
const LIST = 'GET /{projectKey}/deployments';
const UNKNOWN = [{ key: 'UNKNOWN', value: 'x' }];

/** Creating and listing Deployments. */
export const DEPLOYMENT_ROWS: Row[] = [
  row(CREATE, 'of a published Connector', '201', 'documented', (world) => deployed(world), {
    transition: ['Deployment.type', 'sandbox'],
  }),
  row(CREATE, 'for production', '201', 'documented', (world) => deployed(world, { type: 'production' }), {
    transition: ['Deployment.type', 'production'],
  }),
  row(
    CREATE,
    'of a previewable draft',
    '201',
    'documented',
    async ({ previewed, deploy }) => deploy({ id: (await previewed()).id, staged: true }),
    { transition: ['Deployment.type', 'preview'] },
  ),
  row(CREATE, 'with overrides for a job and an event', '201', 'documented', (world) =>
    deployed(world, {
      configurations: [
        configuration('nightly-job', { schedule: '0 3 * * *' }),
        configuration('order-events', { retryPolicy: { strategy: 'immediate' } }),
      ],
    }),
  ),
  ...refused('of nothing that exists', '400 ConnectorReferenceNotFound', 'documented', ({ deploy }) =>
    deploy({ key: 'nowhere', staged: false }),
  ),
  ...refused(
    'of a draft that is not previewable',
    '400 ConnectorStagedNotPreviewable',
    'documented',
    async (world) => world.deploy({ id: (await world.createDraft()).id, staged: true }),
  ),
  ...refused('of a draft for other projects', '403 AuthorizationError', 'observed', async (world) => {
    const draft = await world.previewed({ privateProjects: ['us-central1.gcp:demo-outlet'] });
    await world.deploy({ id: draft.id, staged: true });
  }),
  row(CREATE, 'of a draft for no projects', '201', 'observed', async ({ previewed, deploy }) =>
    deploy({ id: (await previewed({ privateProjects: [] })).id, staged: true }),
  ),
  row(
    CREATE,
    'of a draft for no projects',
    '403 AuthorizationError',
    'observed',
    async ({ previewed, deploy }) =>
      deploy({ id: (await previewed({ privateProjects: [] })).id, staged: true }),
    { behavior: ['no-private-projects=refused'] },
  ),
  row(
    CREATE,
    'with an API client, without the scope for it',
    '403 AuthorizationError',
    'observed',
    async (world) => {
      const { id } = await world.published({ repository: { url: OWN_CLIENT_URL, tag: 'v1.0.0' } });
      const { api } = world.client({ clientId: 'project-demo-store' });
      const body = { connector: { id, staged: false }, region: 'us-central1.gcp', configurations: [] };
      await api.withProjectKey({ projectKey: 'demo-store' }).deployments().post({ body }).execute();
    },
  ),
  ...refused('of a published Connector as a preview', '400 DeploymentInvalidType', 'documented', (world) =>
    deployed(world, { type: 'preview' }),
  ),
  ...refused('of a draft as a sandbox', '400 DeploymentInvalidType', 'documented', async (world) =>
    world.deploy({ id: (await world.previewed()).id, staged: true }, { type: 'sandbox' }),
  ),
  ...refused(
    'for production in a trial project',
    '400 DeploymentProductionDeactivated',
    'documented',
    async (world) => {
      const { id } = await world.published({ privateProjects: ['us-central1.gcp:demo-outlet'] });
      const { api } = world.client({ clientId: 'operator-demo-outlet' });
      const connector = { id, staged: false };
      const body = { type: 'production', connector, region: 'us-central1.gcp', configurations: [] };
      await api.withProjectKey({ projectKey: 'demo-outlet' }).deployments().post({ body }).execute();
    },
  ),
  ...refused(
    'in a region that is not supported',
    '400 DeploymentUnsupportedRegion',
    'documented',
    async (world) => {
      const { id } = await world.published({ supportedRegions: ['europe-west1.gcp'] });
      await world.deploy({ id, staged: false });
    },
  ),
  ...refused('with a key that is taken', '400 DuplicateField', 'documented', async (world) => {
    const { connector } = await deployed(world);
    await world.deploy({ id: connector.id, staged: false });
  }),
  ...refused(
    'with an unknown application',
    '400 DeploymentUnknownApplicationConfiguration',
    'documented',
    (world) => deployed(world, { configurations: [configuration('nobody')] }),
  ),
  ...refused(
    'with an unknown standard key',
    '400 DeploymentUnknownApplicationConfigurationKey',
    'documented',
    (world) =>
      deployed(world, {
        configurations: [configuration('sync-service', { standardConfiguration: UNKNOWN })],
      }),
  ),
  ...refused(
    'with an unknown secured key',
    '400 DeploymentUnknownApplicationConfigurationKey',
    'documented',
    (world) =>
      deployed(world, { configurations: [configuration('sync-service', { securedConfiguration: UNKNOWN })] }),
  ),
  row(
    CREATE,
    'without a required key of an application',
    '400 DeploymentMissingApplicationConfigurationKey',
    'guessed',
    (world) => deployed(world, { configurations: [configuration('sync-service')] }),
    { behavior: ['required-application-keys=checked'] },
  ),
  ...refused(
    'with an unknown global key',
    '400 DeploymentUnknownGlobalConfigurationKey',
    'documented',
    (world) =>
      deployed(world, { globalConfiguration: { ...ORDER_SYNC_GLOBAL, standardConfiguration: UNKNOWN } }),
  ),
  ...refused(
    'without a required global key',
    '400 DeploymentMissingGlobalConfigurationKey',
    'documented',
    (world) => deployed(world, { globalConfiguration: { ...ORDER_SYNC_GLOBAL, securedConfiguration: [] } }),
  ),
  ...refused(
    'with an empty global value',
    '400 DeploymentEmptyRequiredGlobalConfigurationKey',
    'documented',
    (world) =>
      deployed(world, {
        globalConfiguration: {
          ...ORDER_SYNC_GLOBAL,
          standardConfiguration: [{ key: 'CTP_REGION', value: '' }],
        },
      }),
  ),
  ...refused('with an invalid retry policy', '400 DeploymentInvalidRetryPolicy', 'documented', (world) =>
    deployed(world, {
      configurations: [configuration('order-events', { retryPolicy: { strategy: 'never' } })],
    }),
  ),
  ...refused(
    'with a retry policy for a service',
    '400 DeploymentRetryPolicyOverrideNotAllowed',
    'documented',
    (world) =>
      deployed(world, {
        configurations: [configuration('sync-service', { retryPolicy: { strategy: 'immediate' } })],
      }),
  ),
  ...refused('without a list of values', '400 InvalidJsonInput', 'observed', (world) =>
    deployed(world, {
      configurations: [{ applicationName: 'enabler' }] as DeploymentDraft['configurations'],
    }),
  ),
  row(
    CREATE,
    'without a list of values',
    '201',
    'observed',
    (world) =>
      deployed(world, {
        configurations: [{ applicationName: 'enabler' }] as DeploymentDraft['configurations'],
      }),
    { behavior: ['configuration-lists=optional'] },
  ),
  row(CREATE, 'with an old connector version', '201', 'documented', async ({ previewed, deploy }) =>
    deploy({ id: (await previewed()).id, staged: true, version: 1 }),
  ),
  row(
    CREATE,
    'with an old connector version',
    '400 ConnectorReferenceNotFound',
    'inferred',
    async ({ previewed, deploy }) => deploy({ id: (await previewed()).id, staged: true, version: 1 }),
    { behavior: ['reference-version=checked'] },
  ),
  ...(['preview', 'sandbox', 'production'] as const).map((deploymentType) =>
    row(LIST, `of type ${deploymentType}`, '200', 'documented', async (world) => {
      await deployed(world);
      const queryArgs = { deploymentType, integrationTypes: ['oms'] };
      const { body } = await world.deployments.get({ queryArgs }).execute();
      expect(body.total).toBe(deploymentType === 'sandbox' ? 1 : 0);
    }),
  ),
  row(LIST, 'of a type that does not exist', '400 InvalidQueryParam', 'documented', ({ send }) =>
    send({
      method: 'GET',
      uriTemplate: LIST.replace('GET ', ''),
      pathVariables: { projectKey: 'demo-store' },
      queryParams: { deploymentType: 'trial' },
    }),
  ),
  ...byIdAndKey(
    'GET /{projectKey}/deployments/{one}',
    'that exists',
    '200',
    'documented',
    async (world, by) =>
      world
        .deploymentBy(await deployed(world), by)
        .get()
        .execute(),
  ),
  ...(
    [
      ['masked', 'observed', [{ key: 'ERP_KEY', value: '**********' }]],
      ['four-stars', 'observed', [{ key: 'ERP_KEY', value: '****' }]],
      ['key-only', 'inferred', [{ key: 'ERP_KEY' }]],
      ['absent', 'inferred', []],
    ] as const
  ).map(([form, mark, shown]) =>
    row(
      'GET /{projectKey}/deployments/{ID}',
      'with secured values',
      '200',
      mark,
      async (world) => {
        const { applications } = await world.rereadDeployment(await deployed(world));
        expect(applications[1]?.securedConfiguration).toEqual(shown);
      },
      { behavior: [`secured-values=${form}`] },
    ),
  ),
];

function deployed(world: OrderSync, facts: Partial<DeploymentDraft> = {}): ReturnType<OrderSync['deploy']> {
  return world.published().then(({ id }) => world.deploy({ id, staged: false }, facts));
}

function refused(
  circumstances: string,
  answer: Row['answer'],
  mark: Row['mark'],
  produce: Row['produce'],
): Row[] {
  return [row(CREATE, circumstances, answer, mark, produce)];
}

/** The SDK does not know the overrides yet. */
type Configuration = DeploymentConfigurationApplication & {
  schedule?: string;
  retryPolicy?: { strategy: string };
};

/** The configuration of one application with empty lists, but for these facts. */
function configuration(applicationName: string, facts: Partial<Configuration> = {}): Configuration {
  return { applicationName, standardConfiguration: [], securedConfiguration: [], ...facts };
}
