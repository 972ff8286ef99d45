import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import {
  CREATE,
  REDEPLOY,
  UNDEPLOY,
  buildEdit,
  buildRedeploy,
  codeOf,
  decide,
  journalOf,
} from '../test-utils/deployment-mutations.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDeployment, type ServedDeployment } from '../test-utils/served-deployment.js';
import {
  buildConnector,
  buildDeclaredApplication,
  buildDeployment,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';

const DEPLOYMENTS = '/connect/demo-store/deployments';
const CONNECTOR_ID = '5f0c5a6e-3c34-4a3e-9b53-0c8f7c4e7b01';
const PUBLISHED = `GET /connect/connectors/${CONNECTOR_ID}`;

let gateway: RunningGateway;
let deployment: ServedDeployment;
beforeEach(async () => {
  gateway = await startGateway();
  deployment = serveDeployment(gateway.commercetools);
});
afterEach(() => gateway.close());

const NEW_REGION = buildEdit({
  set: [{ key: 'CTP_REGION', value: 'europe' }],
  secrets: [{ key: 'API_KEY', value: 'typed-by-hand' }],
});
const CREATED = buildDeployment({ id: 'deployment-2', version: 1, status: 'Queued' });
const DRAFT = {
  key: 'order-export-sandbox',
  type: 'sandbox',
  connector: { key: 'order-export' },
  region: 'us-central1.gcp',
  targetVersion: 2,
  edits: [NEW_REGION],
};

function sentDraft(): unknown {
  return JSON.parse(gateway.commercetools.requestsTo(`POST ${DEPLOYMENTS}`)[0]?.body ?? 'null');
}

function serveConnector(fields: Record<string, unknown> = {}): void {
  const connector = buildConnector({ id: CONNECTOR_ID, version: 2, ...fields });
  gateway.commercetools.on(PUBLISHED, { json: connector });
  gateway.commercetools.on('GET /connect/connectors/key=order-export', { json: connector });
  gateway.commercetools.on(`POST ${DEPLOYMENTS}`, { status: 201, json: CREATED });
}

describe('a redeploy', () => {
  it('that changes nothing sends no values', async () => {
    expect((await decide(gateway, REDEPLOY)).data).toMatchObject({
      redeployDeployment: { id: 'deployment-1', version: 12, status: 'Queued' },
    });
    const [update] = deployment.received();
    expect(update?.version).toBe(11);
    expect(update?.actions[0]).toMatchObject({ action: 'redeploy' });
    expect(update?.actions[0]).not.toHaveProperty('configurationValues');
    expect(update?.actions[0]).not.toHaveProperty('globalConfiguration');
  });

  it('that changes one value sends every value that Connect holds, and only the secrets that were typed', async () => {
    const applications = [
      {
        id: 'a',
        applicationName: 'service',
        standardConfiguration: [{ key: 'CTP_REGION', value: 'us' }],
        securedConfiguration: [{ key: 'API_KEY', value: '****' }],
      },
      {
        id: 'b',
        applicationName: 'worker',
        standardConfiguration: [{ key: 'SIZE', value: '10' }],
        securedConfiguration: [],
      },
    ];
    const worker = buildDeclaredApplication({
      applicationName: 'worker',
      applicationType: 'job',
      standardConfiguration: [{ key: 'SIZE' }],
      securedConfiguration: [],
    });
    const connector = {
      ...(buildDeployment().connector as object),
      configurations: [buildDeclaredApplication(), worker],
    };
    deployment = serveDeployment(gateway.commercetools, { fields: { applications, connector } });
    await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [NEW_REGION] }) });
    expect(deployment.received()[0]?.actions[0]).toMatchObject({
      configurationValues: [
        {
          applicationName: 'service',
          standardConfiguration: [{ key: 'CTP_REGION', value: 'europe' }],
          securedConfiguration: [{ key: 'API_KEY', value: 'typed-by-hand' }],
        },
        {
          applicationName: 'worker',
          standardConfiguration: [{ key: 'SIZE', value: '10' }],
          securedConfiguration: [],
        },
      ],
    });
  });

  it('can skip the scripts', async () => {
    await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ skipScripts: true }) });
    expect(deployment.received()[0]?.actions[0]).toMatchObject({ skipScripts: true });
  });

  it('can move to the version of the connector that is published', async () => {
    serveConnector({ version: 5 });
    const redeploy = buildRedeploy({ updateConnector: true, targetVersion: 5 });
    expect((await decide(gateway, REDEPLOY, { redeploy })).errors).toBeUndefined();
    expect(deployment.received()[0]?.actions[0]).toMatchObject({ updateConnector: true });
    expect(journalOf(gateway)[0]?.value.change).toMatchObject({
      connectorBefore: { version: 2, tag: 'v1.1.0' },
      connectorAfter: { version: 5, tag: 'v1.2.0' },
      updateConnector: true,
    });
  });

  it('of a preview moves to the draft', async () => {
    deployment = serveDeployment(gateway.commercetools, { fields: { type: 'preview', preview: true } });
    gateway.commercetools.on(`GET /connect/connectors/drafts/${CONNECTOR_ID}`, {
      json: buildStagedConnector({ id: CONNECTOR_ID, version: 9 }),
    });
    const redeploy = buildRedeploy({ updateConnector: true, targetVersion: 9 });
    expect((await decide(gateway, REDEPLOY, { redeploy })).errors).toBeUndefined();
    expect(gateway.commercetools.requestsTo(PUBLISHED)).toEqual([]);
  });

  it('is refused when the connector has moved on, before anything is noted or sent', async () => {
    serveConnector({ version: 6 });
    const redeploy = buildRedeploy({ updateConnector: true, targetVersion: 5 });
    const { errors } = await decide(gateway, REDEPLOY, { redeploy });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TARGET_CHANGED',
      status: 409,
      details: { expectedVersion: 5, currentVersion: 6 },
    });
    expect(deployment.received()).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
  });

  it('is refused when there is no connector to move to', async () => {
    const redeploy = buildRedeploy({ updateConnector: true, targetVersion: 5 });
    expect(codeOf(await decide(gateway, REDEPLOY, { redeploy }))).toBe('ConnectorReferenceNotFound');
    expect(deployment.received()).toEqual([]);
  });

  it('to a version that newly requires a secret is refused without it, by the connector that Connect has now', async () => {
    const required = [
      { key: 'API_KEY', required: true },
      { key: 'WEBHOOK_SECRET', required: true },
    ];
    serveConnector({
      version: 5,
      configurations: [buildDeclaredApplication({ securedConfiguration: required })],
    });
    const redeploy = buildRedeploy({ updateConnector: true, targetVersion: 5 });
    const { errors } = await decide(gateway, REDEPLOY, { redeploy });
    expect(errors?.[0]?.extensions.code).toBe('CONFIGURATION_REFUSED');
    expect(errors?.[0]?.extensions.details).toMatchObject({
      problems: expect.arrayContaining([
        { application: 'service', key: 'WEBHOOK_SECRET', problem: 'requiredSecret' },
      ]),
    });
    expect(deployment.received()).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
  });

  it('of a Deployment that is gone is refused', async () => {
    deployment.vanish();
    expect(codeOf(await decide(gateway, REDEPLOY))).toBe('ResourceNotFound');
    expect(journalOf(gateway)).toEqual([]);
  });

  it.each([
    ['an empty value', buildEdit({ set: [{ key: 'CTP_REGION', value: '' }] })],
    ['a key that the connector does not know', buildEdit({ set: [{ key: 'NO_KEY', value: 'x' }] })],
    ['a mask', buildEdit({ secrets: [{ key: 'API_KEY', value: '****' }] })],
    ['an empty secret', buildEdit({ secrets: [{ key: 'API_KEY', value: '' }] })],
    ['a schedule for a service', buildEdit({ schedule: '*/5 * * * *' })],
    [
      'an application that it does not have',
      buildEdit({ application: 'none', set: [{ key: 'A', value: 'x' }] }),
    ],
  ])('with %s is refused, with its keys and without its values', async (_name, edit) => {
    const { errors } = await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [edit] }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFIGURATION_REFUSED', status: 400 });
    const { problems } = errors?.[0]?.extensions.details as { problems: Record<string, unknown>[] };
    for (const problem of problems) {
      expect(Object.keys(problem).sort()).toEqual(['application', 'key', 'problem']);
    }
    expect(deployment.received()).toEqual([]);
  });

  it('to another version has to name it', async () => {
    const redeploy = buildRedeploy({ updateConnector: true });
    expect(codeOf(await decide(gateway, REDEPLOY, { redeploy }))).toBe('BAD_USER_INPUT');
  });
});

describe('a reason', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  \n '],
    ['more than a thousand characters', 'x'.repeat(1_001)],
  ])('of %s is refused before anything is asked', async (_name, reason) => {
    for (const document of [REDEPLOY, UNDEPLOY]) {
      expect(codeOf(await decide(gateway, document, { reason }))).toBe('BAD_USER_INPUT');
    }
    expect(codeOf(await decide(gateway, CREATE, { draft: DRAFT, reason }))).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requests.filter(({ path }) => /^\/(connect|ctp)\//.test(path))).toEqual([]);
  });

  it('is kept without the blanks around it', async () => {
    const reason = `  ${'x'.repeat(1_000)}\n`;
    expect((await decide(gateway, REDEPLOY, { reason })).errors).toBeUndefined();
    expect(journalOf(gateway)[0]?.value.reason).toBe('x'.repeat(1_000));
  });
});

describe('the journal', () => {
  it('has who, why and what before Connect is asked, and how it went afterwards', async () => {
    const seen: unknown[] = [];
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, (request) => {
      seen.push(...journalOf(gateway).map(({ value }) => value.state));
      return deployment.redeploy(request);
    });
    await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [NEW_REGION], skipScripts: true }) });
    expect(seen).toEqual(['requested']);
    expect(journalOf(gateway)).toMatchObject([
      {
        container: 'connect-console-journal',
        key: `deployment.deployment-1.11.${buildClick().id}`,
        version: 2,
        value: {
          subject: 'deployment/deployment-1',
          kind: 'redeploy',
          origin: 'console',
          state: 'running',
          startedBy: { id: 'user-1', displayName: 'Ada Lovelace' },
          resourceVersion: 11,
          tag: 'v1.1.0',
          reason: 'New endpoint',
          phases: [{ status: 'Queued', seenAt: expect.any(String) }],
          change: {
            connectorBefore: { version: 2, tag: 'v1.1.0' },
            connectorAfter: { version: 2, tag: 'v1.1.0' },
            updateConnector: false,
            skipScripts: true,
            values: [
              {
                application: 'service',
                key: 'CTP_REGION',
                isSetting: false,
                before: 'us-central1.gcp',
                after: 'europe',
              },
            ],
            secretsReplaced: [{ application: 'service', key: 'API_KEY' }],
          },
        },
      },
    ]);
  });

  it('keeps values to a reasonable length', async () => {
    const edit = buildEdit({
      set: [{ key: 'CTP_REGION', value: 'x'.repeat(5_000) }],
      secrets: [{ key: 'API_KEY', value: 'typed-by-hand' }],
    });
    await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [edit] }) });
    expect(journalOf(gateway)[0]?.value.change).toMatchObject({
      values: [{ after: `${'x'.repeat(999)}…` }],
    });
  });

  it('keeps a value that is not too long as it is, and cuts through no character', async () => {
    const changed = async (value: string, version: number): Promise<unknown> => {
      const edit = buildEdit({
        set: [{ key: 'CTP_REGION', value }],
        secrets: [{ key: 'API_KEY', value: 'typed-by-hand' }],
      });
      const click = buildClick(version);
      await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [edit] }), version, click });
      return journalOf(gateway).at(-1)?.value.change;
    };
    expect(await changed('x'.repeat(1_000), 11)).toMatchObject({ values: [{ after: 'x'.repeat(1_000) }] });
    gateway.commercetools.advance(120);
    expect(await changed(`${'x'.repeat(998)}😀😀`, 12)).toMatchObject({
      values: [{ after: `${'x'.repeat(998)}…` }],
    });
  });

  it('keeps a reasonable number of values, and how many more there were', async () => {
    const keys = Array.from({ length: 60 }, (_, number) => `KEY_${number}`);
    const configurations = [
      {
        applicationName: 'service',
        applicationType: 'service',
        standardConfiguration: keys.map((key) => ({ key, description: key, required: false })),
        securedConfiguration: [],
      },
    ];
    deployment.change({ connector: { ...(deployment.current().connector as object), configurations } });
    const edit = buildEdit({ set: keys.map((key) => ({ key, value: 'x' })) });
    const { version } = deployment.current();
    const answer = await decide(gateway, REDEPLOY, { redeploy: buildRedeploy({ edits: [edit] }), version });
    expect(answer.errors).toBeUndefined();
    const { change } = journalOf(gateway)[0]?.value as {
      change: { values: unknown[]; omittedValues: number };
    };
    expect(change.values).toHaveLength(50);
    // The old value of the key that the connector does not declare is dropped as well.
    expect(change.omittedValues).toBeGreaterThanOrEqual(10);
  });

  it('has what was in the project before, and where the Deployment could be reached', async () => {
    const subscription = {
      id: 's-1',
      key: 'orders',
      status: 'Healthy',
      messages: [{ resourceTypeId: 'order' }],
    };
    const destination = { type: 'GoogleCloudPubSub', projectId: 'p', topic: 't' };
    gateway.commercetools.on('POST /ctp/demo-store/graphql', ({ body }) => {
      if (!body.includes('subscriptions(')) return { status: 500 };
      return { json: { data: { subscriptions: { total: 1, results: [{ ...subscription, destination }] } } } };
    });
    await decide(gateway, REDEPLOY);
    expect(journalOf(gateway)[0]?.value.wiringBefore).toEqual({
      subscriptions: [
        {
          id: 's-1',
          key: 'orders',
          status: 'Healthy',
          destinationType: 'GoogleCloudPubSub',
          destination: 'projects/p/topics/t',
          resourceTypes: ['order'],
        },
      ],
      addresses: ['https://service-1.us-central1.gcp.preview.commercetools.app/service'],
    });
  });

  it.each([
    [500, 500],
    [501, undefined],
  ])('of %i subscriptions in the project has %s', async (count, kept) => {
    const results = Array.from({ length: count }, (_, number) => ({ id: `s-${number}` }));
    gateway.commercetools.on('POST /ctp/demo-store/graphql', ({ body }) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: { offset: number } };
      if (query.includes('extensions(')) return { json: { data: { extensions: { total: 0, results: [] } } } };
      if (!query.includes('subscriptions(')) return { status: 500 };
      const page = results.slice(variables.offset, variables.offset + 500);
      return { json: { data: { subscriptions: { total: count, results: page } } } };
    });
    await decide(gateway, REDEPLOY);
    const { wiringBefore } = journalOf(gateway)[0]?.value as {
      wiringBefore: { subscriptions?: unknown[]; extensions?: unknown[] };
    };
    expect(wiringBefore.subscriptions?.length).toBe(kept);
    expect(wiringBefore.extensions).toEqual([]);
  });

  it('has no such thing when it cannot be read, and the redeploy is sent all the same', async () => {
    gateway.commercetools.on('POST /ctp/demo-store/graphql', { status: 500 });
    expect((await decide(gateway, REDEPLOY)).errors).toBeUndefined();
    expect(journalOf(gateway)[0]?.value.wiringBefore).toBeUndefined();
  });

  it('of a new Deployment begins with its creation', async () => {
    serveConnector();
    await decide(gateway, CREATE, { draft: DRAFT });
    expect(journalOf(gateway)).toMatchObject([
      {
        key: `deployment.new.0.${buildClick().id}`,
        value: {
          subject: 'deployment/deployment-2',
          kind: 'deploy',
          state: 'running',
          change: {
            connectorAfter: { version: 2, tag: 'v1.2.0' },
            values: [{ key: 'CTP_REGION', after: 'europe' }],
          },
        },
      },
    ]);
  });

  it('of an undeployment has the reason', async () => {
    expect((await decide(gateway, UNDEPLOY)).data).toMatchObject({
      undeployDeployment: { id: 'deployment-1', status: 'Undeploying' },
    });
    expect(journalOf(gateway)).toMatchObject([
      { value: { kind: 'undeploy', state: 'running', reason: 'New endpoint', resourceVersion: 11 } },
    ]);
  });
});

describe('an undeployment', () => {
  it('of a Deployment that has moved on is refused before anything is noted or sent', async () => {
    expect(codeOf(await decide(gateway, UNDEPLOY, { version: 10 }))).toBe('ConcurrentModification');
    expect(gateway.commercetools.requestsTo(`DELETE ${DEPLOYMENTS}/deployment-1`)).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
  });
});

describe('a creation', () => {
  beforeEach(() => serveConnector());

  it('lists every application, also those without values', async () => {
    const silent = buildDeclaredApplication({
      applicationName: 'assets',
      applicationType: 'assets',
      standardConfiguration: [],
      securedConfiguration: [],
    });
    serveConnector({ configurations: [buildDeclaredApplication(), silent] });
    expect((await decide(gateway, CREATE, { draft: DRAFT })).data).toEqual({
      createDeployment: { id: 'deployment-2', version: 1, status: 'Queued' },
    });
    expect(sentDraft()).toEqual({
      key: 'order-export-sandbox',
      type: 'sandbox',
      connector: { id: CONNECTOR_ID, staged: false },
      region: 'us-central1.gcp',
      configurations: [
        {
          applicationName: 'service',
          standardConfiguration: [{ key: 'CTP_REGION', value: 'europe' }],
          securedConfiguration: [{ key: 'API_KEY', value: 'typed-by-hand' }],
        },
        { applicationName: 'assets', standardConfiguration: [], securedConfiguration: [] },
      ],
    });
  });

  it('sends schedule and retry policy, which the SDK does not know', async () => {
    const job = buildDeclaredApplication({ applicationName: 'job', applicationType: 'job' });
    const event = buildDeclaredApplication({ applicationName: 'event', applicationType: 'event' });
    serveConnector({ configurations: [job, event] });
    const retryPolicy = { strategy: 'exponential-backoff', minBackoffSeconds: 10, maxBackoffSeconds: 60 };
    const edits = [
      { ...NEW_REGION, application: 'job', schedule: ' @every 5m ' },
      { ...NEW_REGION, application: 'event', retryPolicy },
    ];
    expect((await decide(gateway, CREATE, { draft: { ...DRAFT, edits } })).errors).toBeUndefined();
    expect(sentDraft()).toMatchObject({
      configurations: [
        { applicationName: 'job', schedule: '@every 5m' },
        { applicationName: 'event', retryPolicy },
      ],
    });
    expect(journalOf(gateway)[0]?.value.change).toMatchObject({
      values: expect.arrayContaining([
        expect.objectContaining({
          application: 'job',
          key: 'schedule',
          isSetting: true,
          after: '"@every 5m"',
        }),
        expect.objectContaining({ application: 'event', key: 'retryPolicy', isSetting: true }),
      ]),
    });
  });

  it('of a preview is of the draft', async () => {
    gateway.commercetools.on('GET /connect/connectors/drafts/key=order-export', {
      json: buildStagedConnector({ id: CONNECTOR_ID, version: 7 }),
    });
    const draft = { ...DRAFT, type: 'preview', targetVersion: 7 };
    expect((await decide(gateway, CREATE, { draft })).errors).toBeUndefined();
    expect(sentDraft()).toMatchObject({ type: 'preview', connector: { id: CONNECTOR_ID, staged: true } });
  });

  it.each([
    ['without a required value', { edits: [] }, 'CONFIGURATION_REFUSED'],
    ['of another version', { targetVersion: 1 }, 'TARGET_CHANGED'],
    ['of a connector that nobody knows', { connector: { key: 'unknown' } }, 'ConnectorReferenceNotFound'],
    ['of a connector whose name cannot be one', { connector: { key: '../x' } }, 'ConnectorReferenceNotFound'],
    ['of two connectors', { connector: { key: 'a', id: 'b' } }, 'BAD_USER_INPUT'],
    [
      'with a schedule that is none',
      { edits: [{ ...NEW_REGION, schedule: 'soon' }] },
      'CONFIGURATION_REFUSED',
    ],
  ])('%s is refused before anything is noted or sent', async (_name, fields, code) => {
    expect(codeOf(await decide(gateway, CREATE, { draft: { ...DRAFT, ...fields } }))).toBe(code);
    expect(gateway.commercetools.requestsTo(`POST ${DEPLOYMENTS}`)).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
  });
});
