import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENT = 'GET /connect/demo-store/deployments/some-id';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const WRITES = 'POST /ctp/demo-store/custom-objects';

const ENTRIES = `asOf available complete entries {
  kind origin state startedBy { id } reason phases { status } ending { verdict endedAtSource report { entries { title } } }
  change { connectorBefore { version } connectorAfter { tag } updateConnector values { application key isSetting before after }
    secretsReplaced { key } } }`;
const ACTIVITY = `{ deploymentActivity(id: "some-id") { ${ENTRIES} } }`;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;
type Activity = { available: boolean; complete: boolean; entries: Wire[] };

function hold(fields: Wire): void {
  gateway.commercetools.on(DEPLOYMENT, { json: buildDeployment({ id: 'some-id', ...fields }) });
}

async function readActivity(one = gateway): Promise<Activity> {
  return activityOf(await one.ask(ACTIVITY));
}

function activityOf({ data, errors }: GraphqlAnswer): Activity {
  expect(errors).toBeUndefined();
  return data?.deploymentActivity as Activity; // the shape that was asked for
}

function note(fields: Wire): void {
  gateway.commercetools.customObjects.put({
    container: 'connect-console-journal',
    key: 'deployment.some-id.11.click',
    value: { schema: 1, subject: 'deployment/some-id', origin: 'console', resourceVersion: 11, ...fields },
  });
}

describe('what has been done with a deployment', () => {
  it('tells who changed what and why, without what only the gateway compares', async () => {
    const change = {
      connectorBefore: { version: 1, tag: 'v1' },
      connectorAfter: { version: 2, tag: 'v2' },
      updateConnector: true,
      values: [{ application: 'service', key: 'REGION', before: 'a', after: 'b' }],
      secretsReplaced: [{ application: 'service', key: 'API_KEY' }],
    };
    const wiringBefore = { subscriptions: [], addresses: ['topic'] };
    const phases = [{ status: 'Queued', seenAt: new Date().toISOString() }];
    const startedBy = { id: 'user-1' };
    hold({ status: 'Queued', version: 12 });
    note({
      kind: 'redeploy',
      state: 'running',
      startedBy,
      reason: 'New region',
      phases,
      change,
      wiringBefore,
    });
    const { entries } = await readActivity();
    expect(entries).toEqual([
      {
        kind: 'redeploy',
        origin: 'console',
        state: 'running',
        startedBy,
        reason: 'New region',
        phases: [{ status: 'Queued' }],
        ending: null,
        change: {
          connectorBefore: { version: 1 },
          connectorAfter: { tag: 'v2' },
          updateConnector: true,
          values: [{ application: 'service', key: 'REGION', isSetting: false, before: 'a', after: 'b' }],
          secretsReplaced: [{ key: 'API_KEY' }],
        },
      },
    ]);
  });

  it('follows a run from status to status to its end, and notes each once', async () => {
    const twin = await gateway.startTwin();
    for (const status of ['Queued', 'Deploying', 'Deploying']) {
      hold({ status, details: {} });
      gateway.commercetools.advance(60);
      await readActivity();
      await readActivity(twin);
    }
    const report = [{ type: 'Information', title: 'Built', createdAt: new Date(Date.now() + 200_000) }];
    hold({ status: 'Deployed', details: { build: { report: { entries: report } } } });
    gateway.commercetools.advance(60);
    const both = await Promise.all([readActivity(), readActivity(twin)]);
    for (const { entries } of both) {
      expect(entries).toMatchObject([
        {
          kind: 'deploy',
          origin: 'seen',
          state: 'ended',
          phases: [{ status: 'Queued' }, { status: 'Deploying' }],
          ending: { verdict: 'passed', endedAtSource: 'report', report: { entries: [{ title: 'Built' }] } },
        },
      ]);
    }
    const writes = gateway.commercetools.requestsTo(WRITES).length;
    await readActivity();
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(writes);
    await twin.close();
  });

  it('is known of one that is gone, and how its undeployment ended', async () => {
    hold({ status: 'Undeploying', details: {} });
    await readActivity();
    gateway.commercetools.on(DEPLOYMENT, { status: 404, json: buildErrorBody(404, 'ResourceNotFound') });
    gateway.commercetools.advance(60);
    const { data, errors } = await gateway.ask(
      `{ deployment(id: "some-id") { id } deploymentActivity(id: "some-id") { ${ENTRIES} } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      deployment: null,
      deploymentActivity: {
        entries: [{ kind: 'undeploy', state: 'ended', ending: { verdict: 'passed' } }],
      },
    });
  });

  it('is nothing of one that nobody knows, and nothing is written', async () => {
    expect(await readActivity()).toMatchObject({ available: true, entries: [] });
    expect(gateway.commercetools.requestsTo(WRITES)).toEqual([]);
  });

  it('takes one reading of the deployment and one of its journal together with everything about it', async () => {
    hold({ status: 'Deploying' });
    const answer = await gateway.ask(
      `{ deployment(id: "some-id") { status since { at } run { kind } }
         deploymentActivity(id: "some-id") { ${ENTRIES} } }`,
    );
    expect(activityOf(answer).entries).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(DEPLOYMENT)).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(1);
  });

  it.each([
    ['read', JOURNAL],
    ['written', WRITES],
  ])('says so when the journal cannot be %s', async (_name, route) => {
    hold({ status: 'Deploying' });
    gateway.commercetools.on(route, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(await readActivity()).toMatchObject({ available: false, complete: false, entries: [] });
  });

  it('is not answered while the deployment cannot be read', async () => {
    gateway.commercetools.on(DEPLOYMENT, { status: 500, json: buildErrorBody(500, 'General') });
    expect((await gateway.ask(ACTIVITY)).errors?.[0]?.extensions).toMatchObject({ code: 'General' });
    expect(gateway.commercetools.requestsTo(JOURNAL)).toEqual([]);
  });

  it.each(['..', 'a") or true or ("', ''])('is not asked for the impossible id %s', async (id) => {
    const document = 'query Activity($id: ID!) { deploymentActivity(id: $id) { available } }';
    const { errors } = await gateway.ask(document, { variables: { id } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requests.filter(({ path }) => /connect|ctp/.test(path))).toEqual([]);
  });
});
