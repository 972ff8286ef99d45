import type {
  ConnectorStaged,
  ConnectorUpdateAction,
  Deployment,
  DeploymentDraft,
} from '@commercetools-connect/sdk';
import { expect, test } from '@jest/globals';
import type { Clock } from '../clock.js';
import { type ConnectClient, officialClient } from '../test-utils/official-client.js';
import { runningSimulator } from '../test-utils/running-simulator.js';

const REPOSITORY = 'git@github.com:composable-com/ct-connect-bloomreach-engagement.git';
const DRAFT_KEY = 'orium-ct-connect-bloomreach-engagement';
const DEPLOYMENT_KEY = 'orium-ct-connect-bloomreach-engagement-deployment';
const MINUTES = 60_000;
const DAYS = 24 * 60 * MINUTES;

test('Bloomreach Engagement, from its first draft to the end, by the official SDK alone', async () => {
  const { url, clock } = await runningSimulator({ scenario: 'empty' });
  const { api, send } = officialClient(url, { clientId: 'operator-demo-store' });
  const story = storyteller(api, clock);

  // A team writes down its connector: one service, one event application.
  const draft = await story.create();
  expect(draft).toMatchObject({ version: 1, status: 'Draft', isPreviewable: 'none', alreadyListed: false });
  expect(draft.configurations.map(({ applicationName }) => applicationName)).toEqual(['service', 'event']);

  // It asks for a preview, and waits.
  const pending = await story.change({ action: 'updatePreviewable' });
  expect(pending).toMatchObject({ isPreviewable: 'pending', previewableReport: null });
  const previewable = await story.draftAfter(2 * MINUTES);
  expect(previewable.isPreviewable).toBe('true');
  expect(previewable.previewableReport?.entries.map(({ title }) => title)).toEqual([
    'Image security analysis check succeeded',
    'SAST and SCA analysis check succeeded',
    'Connector specification file validation check succeeded',
  ]);

  // It deploys the preview and watches it come up.
  const created = await story.deploy();
  expect(created).toMatchObject({ type: 'preview', preview: true, status: 'Queued', details: {} });
  expect((await story.deploymentAfter(15_000)).status).toBe('Deploying');
  const deployed = await story.deploymentAfter(3 * MINUTES);
  expect(deployed).toMatchObject({ status: 'Deployed', connector: { repository: { tag: 'v1.0.0' } } });
  expect(deployed.details.build.report?.entries).toMatchObject([
    { application: 'service', title: 'Script for "postDeploy" not defined' },
    { application: 'event', title: 'Script for "postDeploy" not defined' },
  ]);
  const [event, service] = deployed.applications;
  expect(event?.topic).toMatch(/topics\/event-/);
  expect(service?.url).toMatch(
    /^https:\/\/service-.+\.us-central1\.gcp\.preview\.commercetools\.app\/service$/,
  );
  expect(JSON.stringify(deployed)).not.toContain('secret-');

  // A value was wrong: a redeploy changes it and keeps everything else, secrets included.
  await story.redeploy(deployed);
  const redeployed = await story.deploymentAfter(4 * MINUTES);
  expect(redeployed).toMatchObject({ status: 'Deployed', connector: { version: previewable.version } });
  expect(redeployed.applications[1]).toMatchObject({
    standardConfiguration: [{ key: 'CTP_REGION', value: 'europe-west1.gcp' }],
    securedConfiguration: service?.securedConfiguration,
    url: service?.url,
  });

  // The preview is good, so it is published for private use.
  expect((await story.change({ action: 'publish', certification: false })).status).toBe('Processing');
  expect(await story.draftAfter(4 * MINUTES)).toMatchObject({
    status: 'Published',
    private: true,
    alreadyListed: true,
    hasChanges: false,
  });

  // Then for everybody: commercetools certifies it, and the team answers a question meanwhile.
  await story.change({ action: 'setDocumentationUrl', documentationUrl: 'https://example.com/bloomreach' });
  await story.change({ action: 'publish', certification: true });
  expect((await story.draftAfter(4 * MINUTES)).status).toBe('ReadyForCertification');
  expect((await story.draftAfter(4 * 60 * MINUTES)).status).toBe('InCertification');
  const answered = await story.change({
    action: 'addCertificationComment',
    comment: 'Tests need no account.',
  });
  expect(answered.certificationInfo?.comments).toMatchObject([
    { userId: 'demo-store', comment: 'Tests need no account.' },
  ]);
  expect(await story.draftAfter(3 * DAYS)).toMatchObject({ status: 'Published', private: false });
  expect(await story.connector()).toMatchObject({
    certified: true,
    version: 2,
    repository: { tag: 'v1.0.0' },
  });

  // A new tag makes the draft differ from what is listed, until it is published again.
  const changed = await story.change({ action: 'setRepository', url: REPOSITORY, tag: 'v1.1.0' });
  expect(changed).toMatchObject({ hasChanges: true, alreadyListed: true, isPreviewable: 'none' });
  await story.change({ action: 'publish', certification: true });
  await story.draftAfter(4 * MINUTES);
  expect(await story.draftAfter(3 * DAYS)).toMatchObject({
    status: 'Published',
    hasChanges: false,
    alreadyListed: true,
  });
  expect(await story.connector()).toMatchObject({ version: 3, repository: { tag: 'v1.1.0' } });

  // The preview deployment has stayed with the old tag. It is not needed any more, nor is the draft.
  expect((await story.deployment()).connector.repository.tag).toBe('v1.0.0');
  expect((await story.undeploy()).statusCode).toBe(202);
  expect((await story.deployment()).status).toBe('Undeploying');
  clock.advance(MINUTES);
  await expect(story.deployment()).rejects.toMatchObject({ statusCode: 404 });
  // The SDK has no builder for deleting a draft.
  const draftKey = { uriTemplate: '/connectors/drafts/key={key}', pathVariables: { key: DRAFT_KEY } };
  expect((await send({ method: 'DELETE', ...draftKey })).statusCode).toBe(200);
  await expect(story.draft()).rejects.toMatchObject({ statusCode: 404 });
});

/** The steps of the story; each is one request of the SDK, after a wait where its name says so. */
// Its type is what the SDK answers.
function storyteller(api: ConnectClient, clock: Clock) {
  const drafts = api.connectors().drafts();
  const deployments = api.withProjectKey({ projectKey: 'demo-store' }).deployments();
  const one = deployments.withKey({ key: DEPLOYMENT_KEY });
  const draft = async (): Promise<ConnectorStaged> =>
    (await drafts.withKey({ key: DRAFT_KEY }).get().execute()).body;
  const deployment = async (): Promise<Deployment> => (await one.get().execute()).body;
  return {
    draft,
    deployment,
    create: async () => (await drafts.post({ body: BLOOMREACH_DRAFT }).execute()).body,
    draftAfter: (milliseconds: number) => (clock.advance(milliseconds), draft()),
    deploymentAfter: (milliseconds: number) => (clock.advance(milliseconds), deployment()),
    change: async (action: ConnectorUpdateAction) => {
      const body = { version: (await draft()).version, actions: [action] };
      return (await drafts.withKey({ key: DRAFT_KEY }).post({ body }).execute()).body;
    },
    deploy: async () => (await deployments.post({ body: bloomreachDeployment() }).execute()).body,
    redeploy: async ({ version }: Deployment) => {
      const standardConfiguration = [{ key: 'CTP_REGION', value: 'europe-west1.gcp' }];
      const values = [{ applicationName: 'service', standardConfiguration, securedConfiguration: [] }];
      const action = { action: 'redeploy' as const, configurationValues: values };
      return (await one.post({ body: { version, actions: [action] } }).execute()).body;
    },
    undeploy: () => one.delete().execute(),
    connector: async () => (await api.connectors().withKey({ key: DRAFT_KEY }).get().execute()).body,
  };
}

const BLOOMREACH_DRAFT = {
  key: DRAFT_KEY,
  name: 'Bloomreach Engagement connector',
  description: 'Bloomreach Engagement connector',
  creator: { title: 'Mr', name: 'IT', email: 'it@example.com', company: 'Orium', noOfDevelopers: 10 },
  repository: { url: REPOSITORY, tag: 'v1.0.0' },
  privateProjects: [],
  supportedRegions: ['us-central1.gcp'],
};

/** As it was captured, with values in the place of secrets. */
function bloomreachDeployment(): DeploymentDraft {
  const secrets = [
    'CTP_CLIENT_ID',
    'CTP_CLIENT_SECRET',
    'CTP_PROJECT_KEY',
    'CTP_SCOPE',
    'BLOOMREACH_ENGAGEMENT_API_KEY',
    'BLOOMREACH_ENGAGEMENT_API_SECRET',
    'BLOOMREACH_ENGAGEMENT_PROJECT_TOKEN',
    'BLOOMREACH_ENGAGEMENT_CATALOG_LOCALE',
    'BASIC_AUTH_SECRET',
  ];
  return {
    key: DEPLOYMENT_KEY,
    connector: { key: DRAFT_KEY, staged: true },
    region: 'us-central1.gcp',
    configurations: ['event', 'service'].map((applicationName) => ({
      applicationName,
      standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
      securedConfiguration: secrets.map((key) => ({ key, value: `secret-${key}` })),
    })),
  };
}
