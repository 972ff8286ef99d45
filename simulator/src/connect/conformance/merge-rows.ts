import type { ApplicationDeployment, Deployment } from '@commercetools-connect/sdk';
import { expect } from '@jest/globals';
import { deployAndWatch } from './deployment-run-rows.js';
import type { OrderSync } from './order-sync.js';
import { type Row, row } from './row.js';

const REDEPLOY = 'POST /{projectKey}/deployments/{ID}';

/** What remains of `standard/secured` of sync-service, and of order-events which the redeploy leaves out. */
const CASES: [behavior: string[], syncService: string, orderEvents: string][] = [
  [[], 'ERP_URL/ERP_KEY', 'BATCH_SIZE/ERP_TOKEN'],
  [['merge-configuration=replace'], '/', 'BATCH_SIZE/ERP_TOKEN'],
  [['merge-configuration=replace', 'omitted-secrets=kept'], '/ERP_KEY', 'BATCH_SIZE/ERP_TOKEN'],
  [['merge-configuration=replace', 'omitted-applications=emptied'], '/', '/'],
];

/** What is not documented about new values and what a redeploy keeps. */
export const MERGE_ROWS: Row[] = [
  ...CASES.map(([behavior, syncService, orderEvents]) =>
    row(
      REDEPLOY,
      'with empty lists for one application',
      '201',
      'inferred',
      async (world) => {
        const { applications } = await redeployed(world, {
          standardConfiguration: [],
          securedConfiguration: [],
        });
        expectKeys(applications, 'sync-service', syncService);
        expectKeys(applications, 'order-events', orderEvents);
      },
      { behavior },
    ),
  ),
  ...(['new', 'kept'] as const).map((topic) =>
    row(
      REDEPLOY,
      'of an event application',
      '201',
      topic === 'new' ? 'observed' : 'inferred',
      async (world) => {
        const before = await deployAndWatch(world, '', 180);
        const queued = await world.redeploy(before);
        world.wait(180);
        const after = await world.rereadDeployment(queued);
        const isKept = after.applications[0]?.topic === before.applications[0]?.topic;
        expect(isKept).toBe(topic === 'kept');
      },
      { behavior: [`redeploy-topic=${topic}`] },
    ),
  ),
  ...(['kept', 'reset'] as const).map((override) =>
    row(
      REDEPLOY,
      'with values but without the retry policy of before',
      '201',
      'inferred',
      async (world) => {
        const lists = {
          applicationName: 'order-events',
          standardConfiguration: [],
          securedConfiguration: [],
        };
        const overridden = { ...lists, retryPolicy: { strategy: 'immediate' } };
        const first = await world.redeploy(await deployAndWatch(world, '', 180), {
          configurationValues: [overridden],
        });
        world.wait(180);
        const second = await world.redeploy(await world.rereadDeployment(first), {
          configurationValues: [lists],
        });
        expect('retryPolicy' in (second.applications[0] ?? {})).toBe(override === 'kept');
      },
      { behavior: [`retry-policy-omitted=${override}`] },
    ),
  ),
  ...(
    [
      ['with-path', /^https:\/\/service-[^/]+\/sync$/],
      ['origin', /^https:\/\/service-[^/]+$/],
      ['bare', /^service-[^/]+$/],
    ] as const
  ).map(([form, pattern]) =>
    row(
      'GET /{projectKey}/deployments/{ID}',
      'with a service',
      '200',
      form === 'origin' ? 'inferred' : 'observed',
      async (world) => {
        const { applications } = await deployAndWatch(world, '', 180);
        const service = applications.find(({ applicationName }) => applicationName === 'sync-service');
        expect(service?.url).toMatch(pattern);
      },
      { behavior: [`application-url=${form}`] },
    ),
  ),
  ...(['at-end', 'growing'] as const).map((reports) =>
    row(
      'GET /connectors/drafts/{ID}',
      'while its preview runs',
      '200',
      reports === 'at-end' ? 'observed' : 'inferred',
      async ({ createDraft, watchDraft }) => {
        const pending = await watchDraft(await createDraft(), { action: 'updatePreviewable' }, 60);
        expect(pending.previewableReport?.entries ?? []).toHaveLength(reports === 'growing' ? 1 : 0);
      },
      { behavior: [`reports=${reports}`] },
    ),
  ),
  row(
    'GET /connectors/drafts/{ID}',
    'whose preview was rejected',
    '200',
    'observed',
    async ({ previewed }) => {
      const { previewableReport } = await previewed({ tag: 'v1.0.0--sast' });
      expect(previewableReport?.entries.map(({ message }) => message)).toEqual([null, null, null]);
    },
    { behavior: ['report-messages=null'] },
  ),
];

async function redeployed(
  world: OrderSync,
  lists: Pick<ApplicationDeployment, 'standardConfiguration' | 'securedConfiguration'>,
): Promise<Deployment> {
  const configurationValues = [{ applicationName: 'sync-service', ...lists }];
  return world.redeploy(await deployAndWatch(world, '', 180), { configurationValues });
}

function expectKeys(applications: readonly ApplicationDeployment[], name: string, expected: string): void {
  const application = applications.find(({ applicationName }) => applicationName === name);
  const keys = (list: { key: string }[] = []): string => list.map(({ key }) => key).join();
  const found = `${keys(application?.standardConfiguration)}/${keys(application?.securedConfiguration)}`;
  expect([name, found]).toEqual([name, expected]);
}
