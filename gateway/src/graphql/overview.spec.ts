import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildSubscription, GRAPHQL, holdGraphql, WITHOUT_SCOPE } from '../test-utils/held-graphql.js';
import { holdPages, holdPublished } from '../test-utils/held-pages.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildConnector,
  buildDeclaredApplication,
  buildDeployment,
  buildErrorBody,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const DRAFTS = 'GET /connect/connectors/drafts';
const PUBLISHED = 'GET /connect/connectors/search';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const OVERVIEW = `{ overview { asOf missingScopes connectors { complete total previewRejected publicationFailed }
  deployments { complete total failed stuck withWarnings drifted updateAvailable lingering byStatus { type status count } }
  runs { id kind subjectType subjectId subjectName tag startedAt endedAt verdict startIsExact endIsExact }
  subscriptions { id key status messages { resourceTypeId types } changes } } }`;

const DAY = 24 * 60 * 60;

type Wire = Record<string, unknown>;
type Overview = {
  missingScopes: string[];
  connectors: Wire | null;
  deployments: Wire | null;
  runs: Wire[] | null;
  subscriptions: Wire[] | null;
};

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  holdDeployments();
  holdPages(gateway.commercetools, DRAFTS, []);
  holdPublished(gateway.commercetools, []);
  holdGraphql(gateway.commercetools, {});
});
afterEach(() => gateway.close());

function holdDeployments(...deployments: Wire[]): void {
  const all = deployments.map((fields, index) => buildDeployment({ id: `deployment-${index}`, ...fields }));
  holdPages(gateway.commercetools, DEPLOYMENTS, all);
}

async function readOverview(one = gateway): Promise<Overview> {
  const { data, errors } = await one.ask(OVERVIEW);
  expect(errors).toBeUndefined();
  return data?.overview as Overview; // the shape that was asked for
}

async function countDeployments(...deployments: Wire[]): Promise<Wire | null> {
  holdDeployments(...deployments);
  return (await readOverview()).deployments;
}

function note(key: string, fields: Wire = {}): void {
  gateway.commercetools.customObjects.put({
    container: 'connect-console-journal',
    key,
    value: {
      schema: 1,
      subject: 'deployment/deployment-0',
      origin: 'console',
      kind: 'deploy',
      state: 'ended',
      tag: 'v1.1.0',
      ending: { verdict: 'passed', endedAt: '2026-11-20T10:00:00.000Z', endedAtSource: 'report' },
      ...fields,
    },
  });
}

function reported(secondsAgo: number, type = 'Information'): Wire {
  const createdAt = new Date(Date.now() - secondsAgo * 1000).toISOString();
  return { details: { build: { report: { entries: [{ type, title: 'Built', createdAt }] } } } };
}

describe('the overview of an empty project', () => {
  it('is all nothing', async () => {
    expect(await readOverview()).toEqual({
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      missingScopes: [],
      connectors: { complete: true, total: 0, previewRejected: 0, publicationFailed: 0 },
      deployments: {
        complete: true,
        total: 0,
        failed: 0,
        stuck: 0,
        withWarnings: 0,
        drifted: 0,
        updateAvailable: 0,
        lingering: 0,
        byStatus: [],
      },
      runs: [],
      subscriptions: [],
    });
  });
});

describe('the connectors of the overview', () => {
  it('are counted by what needs somebody', async () => {
    const drafts = [
      { isPreviewable: 'false' },
      { isPreviewable: 'false', status: 'Failed' },
      { status: 'Failed' },
      { isPreviewable: 'pending' },
      { status: 'NEW_STATUS', isPreviewable: 'none' },
    ];
    const all = drafts.map((fields, index) => buildStagedConnector({ id: `connector-${index}`, ...fields }));
    holdPages(gateway.commercetools, DRAFTS, all);
    expect((await readOverview()).connectors).toEqual({
      complete: true,
      total: 5,
      previewRejected: 2,
      publicationFailed: 2,
    });
  });
});

describe('the deployments of the overview', () => {
  it('are counted by environment and status, whatever these are', async () => {
    const counts = await countDeployments(
      { type: 'production' },
      { type: 'production' },
      { type: 'production', status: 'Failed' },
      { type: undefined, preview: true },
      { type: undefined, preview: undefined, status: undefined },
      { type: 'canary', status: 'Paused' },
    );
    expect(counts).toMatchObject({
      total: 6,
      byStatus: [
        { type: 'production', status: 'Deployed', count: 2 },
        { type: 'production', status: 'Failed', count: 1 },
        { type: 'preview', status: 'Deployed', count: 1 },
        { type: null, status: 'Unknown', count: 1 },
        { type: 'canary', status: 'Paused', count: 1 },
      ],
    });
  });

  it('are failed when a deployment or an undeployment has failed', async () => {
    const counts = await countDeployments({ status: 'Failed' }, { status: 'UndeployFailed' }, {});
    expect(counts).toMatchObject({ failed: 2, withWarnings: 0 });
  });

  it('have warnings when they are deployed in spite of them', async () => {
    const counts = await countDeployments(reported(60, 'Warning'), reported(60, 'Error'), reported(60), {
      ...reported(60, 'Error'),
      status: 'Failed',
    });
    expect(counts).toMatchObject({ withWarnings: 2, failed: 1 });
  });

  it('have drifted when their keys are not those that the connector declares', async () => {
    const declared = buildDeclaredApplication({
      standardConfiguration: [
        { key: 'CTP_REGION', description: '', required: true },
        { key: 'LEVEL', description: '', required: false, default: 'info' },
      ],
    });
    const connector = { id: 'connector-1', version: 1, configurations: [declared] };
    const counts = await countDeployments(
      { connector },
      { connector, applications: [{ applicationName: 'service', standardConfiguration: [] }] },
      {
        connector,
        applications: [
          {
            applicationName: 'service',
            standardConfiguration: [
              { key: 'CTP_REGION', value: 'a' },
              { key: 'OLD', value: 'b' },
            ],
          },
        ],
      },
    );
    expect(counts).toMatchObject({ total: 3, drifted: 2 });
  });

  it('can be updated when a newer version is published, but for previews', async () => {
    holdPublished(gateway.commercetools, [buildConnector({ id: 'connector-1', version: 5 })]);
    const of = (version: number, fields: Wire = {}): Wire => ({
      type: 'production',
      connector: { id: 'connector-1', version, configurations: [] },
      ...fields,
    });
    const counts = await countDeployments(
      of(4),
      of(5),
      of(4, { type: 'preview', preview: true }),
      of(4, { type: undefined }),
      of(1, { connector: { id: 'connector-2', version: 1 } }),
      of(1, { connector: undefined }),
    );
    expect(counts).toMatchObject({ updateAvailable: 1 });
  });

  it('are stuck when Connect has been at work for longer than it can be', async () => {
    holdDeployments({ status: 'Deploying' }, { status: 'Queued' }, {});
    expect((await readOverview()).deployments).toMatchObject({ stuck: 0 });
    gateway.commercetools.advance(16 * 60);
    expect((await readOverview()).deployments).toMatchObject({ stuck: 1 });
    gateway.commercetools.advance(16 * 60);
    expect((await readOverview()).deployments).toMatchObject({ stuck: 2 });
  });

  it('linger when they are previews of more than a week, by the report or by the journal', async () => {
    const preview = { type: 'preview', preview: true };
    holdDeployments(
      { ...preview, ...reported(8 * DAY) },
      { ...preview, ...reported(6 * DAY) },
      { ...preview, details: {} },
      { ...reported(8 * DAY) },
      { ...preview, ...reported(8 * DAY), status: 'Undeploying' },
    );
    expect((await readOverview()).deployments).toMatchObject({ lingering: 1 });
    gateway.commercetools.advance(5 * DAY);
    expect((await readOverview()).deployments).toMatchObject({ lingering: 2 });
    gateway.commercetools.advance(3 * DAY);
    expect((await readOverview()).deployments).toMatchObject({ lingering: 3 });
  });

  it('are read once for many overviews, and pages of them', async () => {
    holdDeployments(...Array.from({ length: 700 }, () => ({})));
    const all = await Promise.all([readOverview(), readOverview(), readOverview()]);
    expect(all.map(({ deployments }) => deployments?.total)).toEqual([700, 700, 700]);
    expect(gateway.commercetools.requestsTo(DEPLOYMENTS)).toHaveLength(2);
  });
});

describe('the runs of the overview', () => {
  it('are those of the whole journal that have ended, with the names of what they were of', async () => {
    holdDeployments({ key: 'orders-production' });
    holdPages(gateway.commercetools, DRAFTS, [
      buildStagedConnector({ id: 'connector-1', name: 'Order export' }),
    ]);
    const endedAt = (day: number): Wire => ({
      ending: { verdict: 'failed', endedAt: `2026-11-${day}T10:00:00.000Z` },
    });
    note('deploy', endedAt(19));
    note('preview', { kind: 'preview', subject: 'connector/connector-1', ...endedAt(20) });
    note('publish', { kind: 'publish', subject: 'connector/gone', origin: 'seen', ...endedAt(18) });
    note('certification', { kind: 'certification', subject: 'connector/connector-1' });
    note('running', { state: 'running', ending: null });
    note('edit', { kind: 'edit', subject: 'connector/connector-1' });
    note('strange', { subject: 'something/else' });
    note('omitted-secrets.kept', { subject: 'omitted-secrets', kind: undefined });
    expect((await readOverview()).runs).toEqual([
      {
        id: 'preview',
        kind: 'preview',
        subjectType: 'connector',
        subjectId: 'connector-1',
        subjectName: 'Order export',
        tag: 'v1.1.0',
        startedAt: expect.any(String),
        endedAt: '2026-11-20T10:00:00.000Z',
        verdict: 'failed',
        startIsExact: true,
        endIsExact: false,
      },
      expect.objectContaining({ id: 'deploy', subjectType: 'deployment', subjectName: 'orders-production' }),
      expect.objectContaining({ id: 'publish', subjectName: null, startIsExact: false }),
    ]);
  });

  it('are thirty, by their ends', async () => {
    for (let index = 0; index < 40; index += 1) {
      const day = String(10 + ((index * 7) % 20)).padStart(2, '0');
      note(`run-${index}`, { ending: { verdict: 'passed', endedAt: `2026-11-${day}T10:00:00.000Z` } });
    }
    const { runs } = await readOverview();
    const ends = runs?.map(({ endedAt }) => String(endedAt)) ?? [];
    expect(ends).toHaveLength(30);
    expect(ends).toEqual([...ends].sort().reverse());
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(1);
  });
});

describe('the Subscriptions of the overview', () => {
  it('are all of the project', async () => {
    const subscriptions = [
      buildSubscription(),
      buildSubscription({ id: 'bad', status: 'ManuallySuspended' }),
    ];
    holdGraphql(gateway.commercetools, { subscriptions });
    expect((await readOverview()).subscriptions).toMatchObject([
      { id: 'subscription-1', status: 'Healthy' },
      { id: 'bad', status: 'ManuallySuspended' },
    ]);
  });
});

describe('a part of the overview that cannot be read', () => {
  const forbidden = { status: 403, json: buildErrorBody(403, 'insufficient_scope') };
  const broken = { status: 500, json: buildErrorBody(500, 'General') };
  const whole = { connectors: { total: 0 }, deployments: { total: 0 }, runs: [], subscriptions: [] };

  it.each([
    ['connectors', DRAFTS, 'view_connectors'],
    ['deployments', DEPLOYMENTS, 'manage_connectors_deployments'],
    ['runs', JOURNAL, 'manage_key_value_documents'],
    ['subscriptions', GRAPHQL, 'manage_subscriptions'],
  ])('%s, is null by itself, and names the scope only where one is missing', async (part, route, scope) => {
    gateway.commercetools.on(route, forbidden);
    expect(await readOverview()).toMatchObject({ ...whole, [part]: null, missingScopes: [scope] });
    gateway.commercetools.on(route, broken);
    expect(await readOverview()).toMatchObject({ ...whole, [part]: null, missingScopes: [] });
    gateway.commercetools.on(route, { json: null });
    expect(await readOverview()).toMatchObject({ ...whole, [part]: null, missingScopes: [] });
  });

  it('may be every part', async () => {
    for (const route of [DRAFTS, DEPLOYMENTS, JOURNAL]) gateway.commercetools.on(route, forbidden);
    gateway.commercetools.on(GRAPHQL, WITHOUT_SCOPE);
    expect(await readOverview()).toMatchObject({
      connectors: null,
      deployments: null,
      runs: null,
      subscriptions: null,
      missingScopes: [
        'view_connectors',
        'manage_connectors_deployments',
        'manage_key_value_documents',
        'manage_subscriptions',
      ],
    });
  });

  it('takes names from the runs, and not the runs', async () => {
    note('deploy');
    gateway.commercetools.on(DEPLOYMENTS, broken);
    expect((await readOverview()).runs).toMatchObject([{ id: 'deploy', subjectName: null }]);
  });

  it('makes what only the journal knows unknown, and nothing else', async () => {
    gateway.commercetools.on(JOURNAL, broken);
    const preview = { type: 'preview', preview: true };
    expect(await countDeployments({ status: 'Deploying' }, { status: 'Failed' })).toMatchObject({
      failed: 1,
      stuck: null,
      lingering: 0,
    });
    const twin = await gateway.startTwin();
    holdDeployments({ ...preview, details: {} }, { ...preview, ...reported(8 * DAY) });
    expect((await readOverview(twin)).deployments).toMatchObject({ stuck: 0, lingering: null });
    await twin.close();
  });

  it('makes it unknown what can be updated when nobody can tell what is published', async () => {
    gateway.commercetools.on(PUBLISHED, broken);
    expect(await countDeployments({ type: 'production' })).toMatchObject({ total: 1, updateAvailable: null });
  });

  it('is logged without what was read', async () => {
    holdDeployments({ key: 'canary-key' });
    gateway.commercetools.on(DRAFTS, broken);
    await readOverview();
    expect(gateway.logs()).not.toContain('canary-key');
    expect(gateway.logs()).toContain('answered without what cannot be read');
  });
});
