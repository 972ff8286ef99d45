import type { ConnectorStaged, ConnectorUpdateAction } from '@commercetools-connect/sdk';
import { describe, expect, test } from '@jest/globals';
import { refusalOf, type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

const KLAVIYO = 'klaviyo-connector';
const DAYS = 24 * 60 * 60 * 1000;
const FLUENT = 'fluent-oms-connector';
const REPOSITORY = 'git@github.com:demo-retail/fluent-oms-connector.git';

async function draftOf({ connect }: RunningSimulator, key: string): Promise<ConnectorStaged> {
  const { body } = await connect().connectors().drafts().withKey({ key }).get().execute();
  return body;
}

async function update(
  { connect }: RunningSimulator,
  key: string,
  body: { version: number; actions: ConnectorUpdateAction[] },
): Promise<{ statusCode?: number; body: ConnectorStaged }> {
  return connect().connectors().drafts().withKey({ key }).post({ body }).execute();
}

describe('asking for a preview', () => {
  test('is pending first and accepted once Connect has checked the source', async () => {
    const simulator = await runningSimulator();
    const pending = await update(simulator, KLAVIYO, {
      version: 19,
      actions: [{ action: 'updatePreviewable' }],
    });
    expect(pending).toMatchObject({
      statusCode: 201,
      body: { version: 20, isPreviewable: 'pending', previewableReport: null },
    });
    simulator.clock.advance(119_000);
    expect(await draftOf(simulator, KLAVIYO)).toMatchObject({ version: 20, isPreviewable: 'pending' });
    simulator.clock.advance(1_000);
    const accepted = await draftOf(simulator, KLAVIYO);
    expect(accepted).toMatchObject({ version: 21, isPreviewable: 'true' });
    expect(accepted.previewableReport?.entries).toEqual(
      [
        'Image security analysis check succeeded',
        'SAST and SCA analysis check succeeded',
        'Connector specification file validation check succeeded',
      ].map((title) => ({ type: 'Information', title, createdAt: '2026-11-20T10:02:00.000Z' })),
    );
  });

  test('is rejected with a report where the source does not pass', async () => {
    const simulator = await runningSimulator();
    await update(simulator, FLUENT, { version: 12, actions: [{ action: 'updatePreviewable' }] });
    simulator.clock.advance(140_000);
    const rejected = await draftOf(simulator, FLUENT);
    expect(rejected.isPreviewable).toBe('false');
    expect(rejected.previewableReport?.entries.map(({ type }) => type)).toEqual([
      'Information',
      'Error',
      'Information',
    ]);
  });

  test('is refused while one is under way', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'updatePreviewable' }] });
    const again = update(simulator, KLAVIYO, { version: 20, actions: [{ action: 'updatePreviewable' }] });
    expect(await refusalOf(again)).toMatchObject({
      statusCode: 400,
      code: 'ConnectorStagedPreviewRequestUnderProcess',
    });
  });

  test('starts over for a new tag', async () => {
    const simulator = await runningSimulator();
    await update(simulator, FLUENT, { version: 12, actions: [{ action: 'updatePreviewable' }] });
    simulator.clock.advance(100_000);
    const actions: ConnectorUpdateAction[] = [
      { action: 'setRepository', url: REPOSITORY, tag: 'v1.1.1' },
      { action: 'updatePreviewable' },
    ];
    const { body } = await update(simulator, FLUENT, { version: 13, actions });
    expect(body).toMatchObject({ isPreviewable: 'pending', repository: { tag: 'v1.1.1' } });
    simulator.clock.advance(100_000);
    expect((await draftOf(simulator, FLUENT)).isPreviewable).toBe('pending');
    simulator.clock.advance(20_000);
    expect((await draftOf(simulator, FLUENT)).isPreviewable).toBe('true');
  });

  test('is given up when the tag changes without a new request', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'updatePreviewable' }] });
    const { body } = await update(simulator, KLAVIYO, {
      version: 20,
      actions: [{ action: 'setRepository', tag: 'v2.3.1' }],
    });
    expect(body.isPreviewable).toBe('none');
    simulator.clock.advance(600_000);
    expect(await draftOf(simulator, KLAVIYO)).toMatchObject({ version: 21, isPreviewable: 'none' });
  });
});

describe('publishing', () => {
  test('for private use makes the draft the Connector that projects deploy', async () => {
    const simulator = await runningSimulator();
    const { body } = await update(simulator, KLAVIYO, {
      version: 19,
      actions: [{ action: 'publish', certification: false }],
    });
    expect(body.status).toBe('Processing');
    simulator.clock.advance(240_000);
    expect(await draftOf(simulator, KLAVIYO)).toMatchObject({
      status: 'Published',
      alreadyListed: true,
      hasChanges: false,
    });
    const published = await simulator.connect().connectors().withKey({ key: KLAVIYO }).get().execute();
    expect(published.body).toMatchObject({ version: 8, repository: { tag: 'v2.4.0' }, certified: false });
  });

  test('fails where the image cannot be built, and the Connector stays', async () => {
    const simulator = await runningSimulator();
    await update(simulator, FLUENT, { version: 12, actions: [{ action: 'publish', certification: false }] });
    simulator.clock.advance(160_000);
    expect((await draftOf(simulator, FLUENT)).status).toBe('Failed');
    const published = await simulator.connect().connectors().withKey({ key: FLUENT }).get().execute();
    expect(published.body).toMatchObject({ version: 3, repository: { tag: 'v1.0.0' } });
  });

  test('with certification waits for people', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'publish', certification: true }] });
    simulator.clock.advance(240_000);
    const waiting = await draftOf(simulator, KLAVIYO);
    expect(waiting).toMatchObject({ status: 'ReadyForCertification', private: true });
    const again = update(simulator, KLAVIYO, {
      version: waiting.version,
      actions: [{ action: 'publish', certification: true }],
    });
    expect(await refusalOf(again)).toMatchObject({ code: 'ConnectorStagedInCertification' });
  });
});

describe('an update', () => {
  test('understands every documented action, in order, in one version', async () => {
    const simulator = await runningSimulator();
    const { body } = await update(simulator, FLUENT, {
      version: 12,
      actions: [
        { action: 'addCertificationComment', comment: 'The comment to add.' },
        { action: 'addPrivateProject', privateProject: 'europe-west1.gcp:example-project-key' },
        { action: 'removePrivateProject', privateProject: 'us-central1.gcp:demo-outlet' },
        { action: 'setCreatorCompany', creatorCompany: 'New name of company' },
        { action: 'setCreatorEmail', creatorEmail: 'new-email-address@example.com' },
        { action: 'setCreatorLogo', logoUrl: 'https://www.example.com/logo.png' },
        { action: 'setCreatorName', creatorName: 'Jane Doe' },
        { action: 'setCreatorNoOfContributors', creatorNoOfContributors: 123 },
        { action: 'setCreatorSupportUrl', creatorSupportUrl: 'https://www.example.com/support' },
        { action: 'setCreatorTitle', creatorTitle: 'Ms' },
        { action: 'setDescription', description: 'New description of the Connector.' },
        { action: 'setDocumentationUrl', documentationUrl: 'https://www.example.com/documentation' },
        { action: 'setIntegrationTypes', integrationTypes: ['promotion', 'other'] },
        { action: 'setName', name: 'The new name of the Connector' },
        { action: 'setRepository', url: REPOSITORY, tag: 'v1.0.0' },
        { action: 'setSupportedRegions', regions: ['europe-west1.gcp'] },
        { action: 'unlist' },
        { action: 'updatePreviewable' },
        { action: 'publish', certification: false },
      ],
    });
    expect(body).toMatchObject({
      version: 13,
      certificationInfo: {
        comments: [
          { userId: 'demo-store', datetime: '2026-11-20T10:00:00.000Z', comment: 'The comment to add.' },
        ],
      },
      privateProjects: ['us-central1.gcp:demo-store', 'europe-west1.gcp:example-project-key'],
      creator: {
        name: 'Jane Doe',
        title: 'Ms',
        email: 'new-email-address@example.com',
        company: 'New name of company',
        logoUrl: 'https://www.example.com/logo.png',
        noOfContributors: 123,
        supportUrl: 'https://www.example.com/support',
      },
      description: 'New description of the Connector.',
      documentationUrl: 'https://www.example.com/documentation',
      integrationTypes: ['promotion', 'other'],
      name: 'The new name of the Connector',
      repository: { url: REPOSITORY, tag: 'v1.0.0' },
      supportedRegions: ['europe-west1.gcp'],
      alreadyListed: false,
      isPreviewable: 'pending',
      status: 'Processing',
    });
  });

  test('of the content shows that the published Connector is behind', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'publish', certification: false }] });
    simulator.clock.advance(240_000);
    const { body } = await update(simulator, KLAVIYO, {
      version: 21,
      actions: [{ action: 'setName', name: 'Klaviyo Europe' }],
    });
    expect(body).toMatchObject({ hasChanges: true, alreadyListed: true });
  });

  test('takes an unlisted Connector out of the search', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'unlist' }] });
    const { body } = await simulator.connect().connectors().search().get().execute();
    const keys = body.results.map(({ key }) => key);
    expect(keys).toContain(FLUENT);
    expect(keys).not.toContain(KLAVIYO);
  });

  test('with an old version is a conflict that says both versions, and changes nothing', async () => {
    const simulator = await runningSimulator();
    const outdated = update(simulator, KLAVIYO, {
      version: 18,
      actions: [{ action: 'setName', name: 'Late' }],
    });
    const { statusCode, body } = await refusalOf(outdated);
    expect(statusCode).toBe(409);
    expect(body).toMatchObject({
      message: expect.stringMatching(
        /^Object id=[0-9a-f-]{36} or key=klaviyo-connector has a different version than expected\. Expected: 18 - Actual: 19\)$/,
      ),
      errors: [{ code: 'ConcurrentModification', expectedVersion: 18, currentVersion: 19 }],
    });
    expect(await draftOf(simulator, KLAVIYO)).toMatchObject({ version: 19, name: 'Klaviyo' });
  });

  test('with one refused action changes nothing', async () => {
    const simulator = await runningSimulator();
    const actions: ConnectorUpdateAction[] = [
      { action: 'setName', name: 'Half done' },
      { action: 'setRepository', tag: 'v9.9.9' },
    ];
    expect(await refusalOf(update(simulator, KLAVIYO, { version: 19, actions }))).toMatchObject({
      code: 'GitRepositoryNotReachable',
    });
    expect(await draftOf(simulator, KLAVIYO)).toMatchObject({ version: 19, name: 'Klaviyo' });
  });

  test('with an unknown action is refused', async () => {
    const { request } = await runningSimulator();
    const body = JSON.stringify({ version: 19, actions: [{ action: 'triggerCertification' }] });
    const answer = await request(`/connect/connectors/drafts/key=${KLAVIYO}`, { method: 'POST', body });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'InvalidJsonInput' }] } });
  });

  test('of private projects is refused for a public draft', async () => {
    const simulator = await runningSimulator();
    await update(simulator, KLAVIYO, { version: 19, actions: [{ action: 'publish', certification: true }] });
    simulator.clock.advance(4 * DAYS);
    const privateProject = 'us-central1.gcp:another-project';
    const refused = update(simulator, KLAVIYO, {
      version: (await draftOf(simulator, KLAVIYO)).version,
      actions: [{ action: 'addPrivateProject', privateProject }],
    });
    expect(await refusalOf(refused)).toMatchObject({ code: 'ConnectorStagedNotPrivate' });
  });
});
