import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildSubscription, GRAPHQL, holdGraphql, WITHOUT_SCOPE } from '../test-utils/held-graphql.js';
import { holdPages } from '../test-utils/held-pages.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const FEED = `query Feed($deploymentKeys: [String!]!, $targets: [String!]!) {
  syncFeed(deploymentKeys: $deploymentKeys, targets: $targets) {
    asOf missingScopes subscriptions { id key status messages { resourceTypeId types } changes }
    deployments { id key status connector { repository { tag } } }
    runs { id kind subjectType subjectId subjectName tag startedAt endedAt verdict startIsExact endIsExact }
    lastReports { target at } } }`;

type Wire = Record<string, unknown>;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  holdGraphql(gateway.commercetools, {});
  holdDeployment('one');
});
afterEach(() => gateway.close());

function holdDeployment(key: string, fields: Wire = {}): void {
  const json = buildDeployment({ id: `id-of-${key}`, key, ...fields });
  gateway.commercetools.on(`GET /connect/demo-store/deployments/key=${key}`, { json });
}

function askFeed(deploymentKeys: string[], targets: string[] = []): Promise<GraphqlAnswer> {
  return gateway.ask(FEED, { variables: { deploymentKeys, targets } });
}

async function readFeed(deploymentKeys: string[] = ['one'], targets: string[] = []): Promise<Wire> {
  const { data, errors } = await askFeed(deploymentKeys, targets);
  expect(errors).toBeUndefined();
  return data?.syncFeed as Wire; // the shape that was asked for
}

function note(key: string, fields: Wire = {}): void {
  gateway.commercetools.customObjects.put({
    container: 'connect-console-journal',
    key,
    value: {
      schema: 1,
      subject: 'deployment/id-of-one',
      origin: 'console',
      kind: 'redeploy',
      state: 'ended',
      tag: 'v1.1.0',
      ending: { verdict: 'passed', endedAt: '2026-11-20T10:00:00.000Z', endedAtSource: 'report' },
      ...fields,
    },
  });
}

describe('what feeds the targets beside a resource', () => {
  it('is Subscriptions, Deployments, their runs, and when anything was last reported', async () => {
    note('run-1');
    holdGraphql(gateway.commercetools, {
      subscriptions: [buildSubscription({ changes: [{ resourceTypeId: 'customer' }] })],
      lastReports: { klaviyo: '2026-11-20T11:00:00.000Z' },
    });
    expect(await readFeed(['one'], ['klaviyo', 'fluent-oms'])).toEqual({
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      missingScopes: [],
      subscriptions: [
        {
          id: 'subscription-1',
          key: 'erp-orders',
          status: 'Healthy',
          messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }],
          changes: ['customer'],
        },
      ],
      deployments: [
        { id: 'id-of-one', key: 'one', status: 'Deployed', connector: { repository: { tag: 'v1.1.0' } } },
      ],
      runs: [
        {
          id: 'run-1',
          kind: 'redeploy',
          subjectType: 'deployment',
          subjectId: 'id-of-one',
          subjectName: 'one',
          tag: 'v1.1.0',
          startedAt: expect.any(String),
          endedAt: '2026-11-20T10:00:00.000Z',
          verdict: 'passed',
          startIsExact: true,
          endIsExact: true,
        },
      ],
      lastReports: [
        { target: 'klaviyo', at: '2026-11-20T11:00:00.000Z' },
        { target: 'fluent-oms', at: null },
      ],
    });
  });

  it('is nothing where nothing is asked for, but Subscriptions', async () => {
    expect(await readFeed([], [])).toMatchObject({
      subscriptions: [],
      deployments: [],
      runs: [],
      lastReports: [],
    });
    const paths = gateway.commercetools.requests.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/connect') || path.includes('custom-objects'))).toEqual([]);
  });

  it('leaves out keys that no deployment has, or can have', async () => {
    const { deployments } = await readFeed(['one', 'gone', '..', '', 'one']);
    expect(deployments).toMatchObject([{ key: 'one' }]);
  });

  it('is found in the list of all deployments when many are asked for', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const all = ['e', 'x', 'a'].map((key) => buildDeployment({ id: key, key }));
    holdPages(gateway.commercetools, DEPLOYMENTS, all);
    expect((await readFeed(keys)).deployments).toMatchObject([{ key: 'a' }, { key: 'e' }]);
    const asked = gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect'));
    expect(asked).toHaveLength(1);
  });

  it.each(['".value', 'Klaviyo', '', 'x'.repeat(300), 'a") or value(target="b'])(
    'never asks for the reports of what no target is called: %s',
    async (target) => {
      expect((await readFeed([], [target])).lastReports).toEqual([{ target, at: null }]);
      expect(gateway.commercetools.requestsTo(GRAPHQL)).toHaveLength(1);
    },
  );

  it.each([
    ['deploymentKeys', Array.from({ length: 51 }, () => 'one'), []],
    ['targets', [], Array.from({ length: 51 }, () => 'klaviyo')],
  ])('is not asked for with more than 50 %s', async (_name, deploymentKeys, targets) => {
    const { errors } = await askFeed(deploymentKeys, targets);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toEqual([]);
  });
});

describe('the runs of the deployments', () => {
  it('are those that have ended, the newest end first', async () => {
    note('early', { ending: { verdict: 'failed', endedAt: '2026-11-18T10:00:00.000Z' } });
    note('late', { kind: 'deploy', ending: { verdict: 'passed', endedAt: '2026-11-19T10:00:00.000Z' } });
    note('other', { subject: 'deployment/id-of-two' });
    note('refused', { state: 'refused', ending: null });
    note('edited', { kind: 'edit' });
    note('strange', { ending: 'yesterday' });
    expect((await readFeed()).runs).toMatchObject([
      { id: 'late', kind: 'deploy', verdict: 'passed', endIsExact: false },
      { id: 'early', verdict: 'failed' },
    ]);
  });

  it('are fifty at most', async () => {
    for (let index = 0; index < 60; index += 1) note(`run-${index}`);
    expect((await readFeed()).runs).toHaveLength(50);
  });

  it('are those that somebody else made, too, once the deployment shows it', async () => {
    holdDeployment('one', { status: 'Deploying' });
    await readFeed();
    const report = {
      entries: [{ type: 'Information', title: 'Built', createdAt: new Date(Date.now() + 60_000) }],
    };
    holdDeployment('one', { version: 12, details: { build: { report } } });
    expect((await readFeed()).runs).toMatchObject([
      { subjectId: 'id-of-one', verdict: 'passed', startIsExact: false, endIsExact: true },
    ]);
  });

  it('have the names of the deployments', async () => {
    const keys = ['a', 'b', 'c', 'd', 'one'];
    holdPages(gateway.commercetools, DEPLOYMENTS, [buildDeployment({ id: 'id-of-one', key: 'one' })]);
    note('run-1');
    expect((await readFeed(keys)).runs).toMatchObject([{ subjectName: 'one' }]);
  });
});

describe('what of the feed cannot be read', () => {
  const runs: unknown = expect.any(Array);
  const all = { subscriptions: [], deployments: [{ key: 'one' }], runs, missingScopes: [] };

  it.each([
    ['for lack of a scope', WITHOUT_SCOPE, ['manage_subscriptions', 'manage_key_value_documents']],
    ['now', { status: 503, json: buildErrorBody(503, 'General') }, []],
    ['as it is no answer', { json: { data: null } }, []],
  ])(
    '%s, of Subscriptions and reports, takes nothing from the rest',
    async (_name, answer, missingScopes) => {
      gateway.commercetools.on(GRAPHQL, answer);
      expect(await readFeed(['one'], ['klaviyo'])).toMatchObject({
        ...all,
        subscriptions: null,
        lastReports: null,
        missingScopes,
      });
    },
  );

  it('of the reports alone takes nothing from the rest', async () => {
    holdGraphql(gateway.commercetools, { lastReports: { instead: WITHOUT_SCOPE } });
    expect(await readFeed(['one'], ['klaviyo'])).toMatchObject({
      ...all,
      lastReports: null,
      missingScopes: ['manage_key_value_documents'],
    });
  });

  it.each([
    [
      'for lack of a scope',
      { status: 403, json: buildErrorBody(403, 'x') },
      ['manage_connectors_deployments'],
    ],
    ['now', { status: 500, json: buildErrorBody(500, 'General') }, []],
  ])('%s, of the deployments, takes their runs with them', async (_name, answer, missingScopes) => {
    gateway.commercetools.on('GET /connect/demo-store/deployments/key=one', answer);
    expect(await readFeed()).toMatchObject({ ...all, deployments: null, runs: null, missingScopes });
  });

  it.each([
    ['has no scope for', 'view_connectors:demo-store', ['manage_key_value_documents']],
    ['cannot reach', 'manage_project:demo-store', []],
  ])('is only the runs where the gateway %s the journal', async (_name, scope, missingScopes) => {
    gateway.commercetools.on('POST /auth/oauth/token', {
      json: { access_token: 'upstream-token', expires_in: 7200, scope },
    });
    gateway.commercetools.on(JOURNAL, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(await readFeed()).toMatchObject({ ...all, runs: null, missingScopes });
  });
});
