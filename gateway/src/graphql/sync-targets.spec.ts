import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildSubscription, GRAPHQL, holdGraphql, TOPIC, WITHOUT_SCOPE } from '../test-utils/held-graphql.js';
import { holdPages } from '../test-utils/held-pages.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildTargetDraft,
  buildEndpoint,
  buildSelfHosted,
  register,
} from '../test-utils/sync-target.builder.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const REGISTRY = 'GET /ctp/demo-store/custom-objects/sync-target';
const ENTRY = `key version lastModifiedAt unreadable label direction mode resourceTypes messageTypes changes applies
  slaSeconds subscriptionKeys externalUrlTemplate trackedSince enabled runtime deploymentKey
  endpoints { name kind url exposure }`;
const ALL = `{ syncTargets { asOf complete missingScopes results { ${ENTRY} deployment { id status } lastReportAt }
  suggestions { deploymentId deploymentKey key label mode resourceTypes messageTypes changes subscriptionKeys subscribed }
  subscriptions { id key status messages { resourceTypeId types } changes } } }`;

type Wire = Record<string, unknown>;
type Targets = {
  complete: boolean;
  missingScopes: string[];
  results: Wire[];
  suggestions: Wire[] | null;
  subscriptions: Wire[] | null;
};

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  holdPages(gateway.commercetools, DEPLOYMENTS, []);
  holdGraphql(gateway.commercetools, {});
});
afterEach(() => gateway.close());

async function readTargets(document = ALL): Promise<Targets> {
  const { data, errors } = await gateway.ask(document);
  expect(errors).toBeUndefined();
  return data?.syncTargets as Targets; // the shape that was asked for
}

function listening(fields: Wire = {}): Wire {
  return buildDeployment({ applications: [{ applicationName: 'event', topic: TOPIC }], ...fields });
}

describe('the registry', () => {
  it('tells all of an entry, its deployment, and when anything was last reported', async () => {
    register(gateway.commercetools, 'klaviyo');
    holdPages(gateway.commercetools, DEPLOYMENTS, [buildDeployment()]);
    holdGraphql(gateway.commercetools, { lastReports: { klaviyo: '2026-11-20T10:00:00.000Z' } });
    const { results } = await readTargets();
    expect(results).toEqual([
      {
        ...buildTargetDraft(),
        key: 'klaviyo',
        version: 1,
        lastModifiedAt: expect.any(String),
        unreadable: null,
        deployment: { id: '64a3f767-8616-412c-85bd-62fbf4aff1cf', status: 'Deployed' },
        lastReportAt: '2026-11-20T10:00:00.000Z',
      },
    ]);
  });

  it('tells the endpoints of a target that Connect knows nothing of', async () => {
    const endpoints = [
      buildEndpoint(),
      buildEndpoint({ name: 'Scheduler', kind: 'scheduler', exposure: 'private' }),
    ];
    register(gateway.commercetools, 'fluent', { schema: 1, ...buildSelfHosted(...endpoints) });
    const { results } = await readTargets();
    expect(results).toMatchObject([
      { runtime: 'self-hosted', deploymentKey: null, deployment: null, endpoints },
    ]);
  });

  it('is in the order of the labels', async () => {
    for (const [key, label] of [
      ['a', 'Zebra'],
      ['c', 'Ant'],
      ['b', 'Ant'],
    ] as const) {
      register(gateway.commercetools, key, { schema: 1, ...buildTargetDraft({ label }) });
    }
    const { results } = await readTargets();
    expect(results.map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });

  it('takes one reading of the deployments, however many targets there are', async () => {
    for (const key of ['a', 'b', 'c']) {
      register(gateway.commercetools, key, {
        schema: 1,
        ...buildTargetDraft({ deploymentKey: `of-${key}` }),
      });
    }
    const deployments = ['a', 'b'].map((key) => buildDeployment({ id: key, key: `of-${key}` }));
    holdPages(gateway.commercetools, DEPLOYMENTS, deployments);
    const { results } = await readTargets();
    expect(results.map(({ deployment }) => deployment)).toEqual([
      { id: 'a', status: 'Deployed' },
      { id: 'b', status: 'Deployed' },
      null,
    ]);
    const asked = gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect'));
    expect(asked).toHaveLength(1);
  });

  it('asks for the last reports only when somebody wants to know', async () => {
    for (let index = 0; index < 10; index += 1) register(gateway.commercetools, `target-${index}`);
    await readTargets('{ syncTargets { results { key } } }');
    const before = gateway.commercetools.requestsTo(GRAPHQL).length;
    await readTargets('{ syncTargets { results { lastReportAt } } }');
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toHaveLength(before + 11);
  });

  it('asks for four last reports at a time', async () => {
    for (let index = 0; index < 6; index += 1) register(gateway.commercetools, `target-${index}`);
    const { customObjects } = gateway.commercetools;
    const results = [{ lastModifiedAt: '2026-11-20T10:00:00.000Z' }];
    gateway.commercetools.on(GRAPHQL, ({ body }) => ({
      json: { data: { customObjects: { results }, subscriptions: { results: [] } } },
      delayMs: body.includes('customObjects(') ? 400 : 0,
    }));
    const answer = readTargets('{ syncTargets { results { lastReportAt } } }');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toHaveLength(1 + 4);
    expect((await answer).results).toHaveLength(customObjects.all().length);
    expect(gateway.commercetools.requestsTo(GRAPHQL)).toHaveLength(1 + 6);
  });

  it('says when there is more of it than is read', async () => {
    for (let index = 0; index < 201; index += 1) register(gateway.commercetools, `target-${index}`, {});
    const { complete, results } = await readTargets('{ syncTargets { complete results { key } } }');
    expect(complete).toBe(false);
    expect(results).toHaveLength(200);
  });

  it.each([
    ['malformed', 'klaviyo', { schema: 1 }],
    ['malformed', 'klaviyo', '<script>alert(1)</script>'],
    ['malformed', 'klaviyo', 7],
    ['malformed', 'klaviyo', [1]],
    ['malformed', 'klaviyo', { schema: 1, ...buildTargetDraft({ messageTypes: 'OrderCreated' }) }],
    ['futureVersion', 'klaviyo', { schema: 2, ...buildTargetDraft() }],
    ['tooLarge', 'klaviyo', { schema: 1, ...buildTargetDraft({ note: 'x'.repeat(1_000_000) }) }],
    ['wrongKey', 'Klaviyo.X', { schema: 1, ...buildTargetDraft() }],
  ])('names an entry that is %s under the key %s, and nothing of it', async (unreadable, key, value) => {
    register(gateway.commercetools, key, value);
    register(gateway.commercetools, 'good');
    const { results } = await readTargets();
    expect(results.find((one) => one.key === 'good')).toMatchObject({ unreadable: null, label: 'Klaviyo' });
    expect(results.find((one) => one.key === key)).toEqual({
      ...buildTargetDraft({ label: '', direction: '', mode: '', resourceTypes: [], messageTypes: [] }),
      ...{ applies: null, slaSeconds: 0, subscriptionKeys: [], externalUrlTemplate: null, trackedSince: '' },
      ...{ enabled: false, runtime: '', deploymentKey: null, deployment: null, lastReportAt: null },
      ...{ key, version: 1, lastModifiedAt: expect.any(String), unreadable },
    });
  });

  it('never logs what an entry says', async () => {
    register(gateway.commercetools, 'klaviyo', { schema: 1, ...buildTargetDraft({ label: 'canary-label' }) });
    gateway.commercetools.on(GRAPHQL, { status: 500, json: buildErrorBody(500, 'General') });
    await readTargets();
    expect(gateway.logs()).not.toContain('canary');
  });

  it.each([
    ['refused', { status: 403, json: buildErrorBody(403, 'insufficient_scope') }, 'UPSTREAM_FORBIDDEN'],
    ['not answered', { hangUp: true }, 'UPSTREAM_UNREACHABLE'],
    ['strange', { json: { results: 'x' } }, 'UPSTREAM_INVALID_RESPONSE'],
  ])('cannot be told when it is %s', async (_name, answer, code) => {
    gateway.commercetools.on(REGISTRY, answer);
    const { errors } = await gateway.ask('{ syncTargets { complete } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});

describe('a suggestion', () => {
  it('is made for a deployment that no entry names, of what Subscriptions deliver to it', async () => {
    register(gateway.commercetools, 'klaviyo', {
      schema: 1,
      ...buildTargetDraft({ deploymentKey: 'klaviyo-production' }),
    });
    holdPages(gateway.commercetools, DEPLOYMENTS, [
      listening({ id: 'named', key: 'klaviyo-production' }),
      listening({ id: 'other', key: 'klaviyo-sandbox', connector: { id: 'c', name: 'Klaviyo events' } }),
      buildDeployment({ id: 'service' }),
    ]);
    const subscriptions = [
      buildSubscription({ changes: [{ resourceTypeId: 'customer' }] }),
      buildSubscription({ key: 'elsewhere', destination: { type: 'SNS', topicArn: 'arn:aws:sns:eu:1:x' } }),
    ];
    holdGraphql(gateway.commercetools, { subscriptions });
    expect((await readTargets()).suggestions).toEqual([
      {
        deploymentId: 'other',
        deploymentKey: 'klaviyo-sandbox',
        key: 'klaviyo-2',
        label: 'Klaviyo events',
        mode: 'events',
        resourceTypes: ['customer', 'order'],
        messageTypes: ['OrderCreated'],
        changes: ['customer'],
        subscriptionKeys: ['erp-orders'],
        subscribed: true,
      },
    ]);
  });

  it('says when nothing is delivered, and what nobody knows', async () => {
    holdPages(gateway.commercetools, DEPLOYMENTS, [listening({ key: null })]);
    expect((await readTargets()).suggestions).toMatchObject([
      { deploymentKey: null, key: 'order-export', mode: null, messageTypes: [], subscribed: false },
    ]);
  });
});

describe('the Subscriptions of the project', () => {
  it('are told without where they deliver to', async () => {
    const strange = [
      {},
      { id: 'bare' },
      { id: 'odd', messages: [null, { types: ['X'] }], changes: [{}, null] },
    ];
    holdGraphql(gateway.commercetools, { subscriptions: [buildSubscription(), ...strange] });
    const nothing = { key: null, status: '', messages: [], changes: [] };
    expect((await readTargets()).subscriptions).toEqual([
      {
        id: 'subscription-1',
        key: 'erp-orders',
        status: 'Healthy',
        messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }],
        changes: [],
      },
      { id: 'bare', ...nothing },
      { id: 'odd', ...nothing },
    ]);
  });

  it('are asked for without any credential', async () => {
    await readTargets();
    const bodies = gateway.commercetools.requestsTo(GRAPHQL).map(({ body }) => body);
    expect(bodies.join()).not.toMatch(/secret|accessKey|apiKey|connectionString|authentication|password/i);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['for lack of a scope', WITHOUT_SCOPE, ['manage_subscriptions']],
    ['for lack of all scopes', { status: 403, json: buildErrorBody(403, 'x') }, ['manage_subscriptions']],
    ['now', { status: 500, json: buildErrorBody(500, 'General') }, []],
  ])('%s, of the Subscriptions, takes nothing from the registry', async (_name, answer, missingScopes) => {
    register(gateway.commercetools, 'klaviyo');
    gateway.commercetools.on(GRAPHQL, answer);
    expect(await readTargets()).toMatchObject({
      results: [{ key: 'klaviyo', lastReportAt: null }],
      suggestions: null,
      subscriptions: null,
      missingScopes,
    });
  });

  it.each([
    [
      'for lack of a scope',
      { status: 403, json: buildErrorBody(403, 'x') },
      ['manage_connectors_deployments'],
    ],
    ['now', { hangUp: true }, []],
  ])('%s, of the deployments, takes nothing from the registry', async (_name, answer, missingScopes) => {
    register(gateway.commercetools, 'klaviyo');
    gateway.commercetools.on(DEPLOYMENTS, answer);
    expect(await readTargets()).toMatchObject({
      results: [{ key: 'klaviyo', deployment: null }],
      suggestions: null,
      subscriptions: [],
      missingScopes,
    });
  });
});

describe('the deployments of many targets', () => {
  it.each(['wiring { missingScopes }', 'usual { run { median } }'])(
    'are not asked for their %s',
    async (field) => {
      register(gateway.commercetools, 'klaviyo');
      holdPages(gateway.commercetools, DEPLOYMENTS, [buildDeployment({ status: 'Deploying' })]);
      const { errors } = await gateway.ask(`{ syncTargets { results { deployment { ${field} } } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});
