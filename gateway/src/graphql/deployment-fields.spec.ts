import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { holdPages, holdPublished } from '../test-utils/held-pages.js';
import { ORIGIN, startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildConnector,
  buildDeclaredApplication,
  buildDeployment,
  buildErrorBody,
  buildStagedConnector,
} from '../test-utils/wire.builder.js';

const DEPLOYMENTS = 'GET /connect/demo-store/deployments';
const JOURNAL = 'GET /ctp/demo-store/custom-objects/connect-console-journal';
const WRITES = 'POST /ctp/demo-store/custom-objects';
const CONTAINER = 'connect-console-journal';

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
});
afterEach(() => gateway.close());

type Wire = Record<string, unknown>;

/** Asks for fields of the Deployment `some-id`. */
async function ask(fields: string, wire: Wire = {}): Promise<unknown> {
  gateway.commercetools.on(`${DEPLOYMENTS}/some-id`, { json: buildDeployment({ id: 'some-id', ...wire }) });
  const { data, errors } = await gateway.ask(`{ deployment(id: "some-id") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data?.deployment;
}

/** Asks for fields of every Deployment of a page. */
async function askRows(fields: string, all: Wire[]): Promise<Wire[]> {
  holdPages(gateway.commercetools, DEPLOYMENTS, all);
  const { data, errors } = await gateway.ask(`{ deployments(limit: 500) { results { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return (data?.deployments as { results: Wire[] }).results; // the shape that was asked for
}

const reported = {
  details: {
    build: {
      report: { entries: [{ type: 'Information', title: 'Built', createdAt: '2026-11-01T10:00:00.000Z' }] },
    },
  },
};
const unreported = { details: {} };

function note(id: string, fields: Wire): void {
  const key = `deployment.${id}.11.click`;
  const value = { schema: 1, subject: `deployment/${id}`, origin: 'console', resourceVersion: 11, ...fields };
  gateway.commercetools.customObjects.put({ container: CONTAINER, key, value });
}

describe('since when a deployment has its status', () => {
  it('is the end of its build report, for which no journal is read', async () => {
    expect(await ask('since { at source }', reported)).toEqual({
      since: { at: '2026-11-01T10:00:00.000Z', source: 'report' },
    });
    expect(gateway.commercetools.requestsTo(JOURNAL)).toEqual([]);
  });

  it('is what the journal noted, when there is no report', async () => {
    const ending = { verdict: 'passed', endedAt: '2026-11-03T10:00:00.000Z', endedAtSource: 'seen' };
    note('some-id', { kind: 'redeploy', state: 'ended', ending });
    expect(await ask('since { at source }', unreported)).toEqual({
      since: { at: '2026-11-03T10:00:00.000Z', source: 'journal' },
    });
  });

  it('is when it was first seen, which is noted once however many look', async () => {
    const twin = await gateway.startTwin();
    await ask('since { at source }', unreported);
    const seen = [gateway, twin, gateway].map((one) =>
      one.ask('{ deployment(id: "some-id") { since { at source } } }'),
    );
    const answers = (await Promise.all(seen)).map(({ data }) => JSON.stringify(data));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"source":"seen"');
    expect(gateway.commercetools.customObjects.all()).toHaveLength(1);
    await twin.close();
  });

  it('stays when time goes on', async () => {
    const first = await ask('since { at source }', unreported);
    gateway.commercetools.advance(3_600);
    expect(await ask('since { at source }', unreported)).toEqual(first);
  });

  it('is not the end of the build when undeploying failed later', async () => {
    const ending = { verdict: 'failed', endedAt: '2026-11-04T10:00:00.000Z', endedAtSource: 'seen' };
    note('some-id', { kind: 'undeploy', state: 'ended', ending });
    expect(await ask('since { at source }', { ...reported, status: 'UndeployFailed' })).toEqual({
      since: { at: '2026-11-04T10:00:00.000Z', source: 'journal' },
    });
  });

  it.each([
    ['with its report', reported, { at: '2026-11-01T10:00:00.000Z', source: 'report' }],
    ['without one', unreported, null],
  ])('is as far known as can be %s while the journal cannot be read', async (_name, fields, since) => {
    gateway.commercetools.on(JOURNAL, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(await ask('since { at source }', fields)).toEqual({ since });
  });

  it('takes one query of the journal for a hundred rows, and notes twenty of them at a time', async () => {
    const rows = Array.from({ length: 100 }, (_, index) =>
      buildDeployment({ id: `d${index}`, ...unreported }),
    );
    const known = async (): Promise<number> =>
      (await askRows('since { source }', rows)).filter(({ since }) => since !== null).length;
    expect(await known()).toBe(20);
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(20);
    expect(await known()).toBe(40);
  });

  it('takes five queries for 500 rows, of which twenty are noted', async () => {
    const rows = Array.from({ length: 500 }, (_, index) =>
      buildDeployment({ id: `d${index}`, ...(index % 2 ? { status: 'Deploying' } : unreported) }),
    );
    await askRows('since { source } run { kind }', rows);
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(5);
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(20);
  });

  it('is found of every row although one of them fills an answer of the journal', async () => {
    const ending = { verdict: 'passed', endedAt: '2026-11-03T10:00:00.000Z', endedAtSource: 'seen' };
    note('quiet', { kind: 'redeploy', state: 'ended', ending });
    gateway.commercetools.advance(60);
    for (let index = 0; index < 510; index += 1) {
      const value = { schema: 1, subject: 'deployment/busy', kind: 'redeploy', state: 'ended', ending };
      gateway.commercetools.customObjects.put({ container: CONTAINER, key: `busy-${index}`, value });
    }
    const rows = ['busy', 'quiet'].map((id) => buildDeployment({ id, ...unreported }));
    const found = await askRows('id since { at }', rows);
    expect(found).toContainEqual({ id: 'quiet', since: { at: '2026-11-03T10:00:00.000Z' } });
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(2);
  });
});

describe('the run of a deployment', () => {
  it('is null when Connect is not at work', async () => {
    expect(await ask('run { kind }', reported)).toEqual({ run: null });
    expect(gateway.commercetools.requestsTo(JOURNAL)).toEqual([]);
  });

  it('is what was asked for here, with the status that it has had longest known', async () => {
    const phases = [
      { status: 'Queued', seenAt: '2026-11-05T10:00:00.000Z' },
      { status: 'Deploying', seenAt: '2026-11-05T10:02:00.000Z' },
    ];
    note('some-id', { kind: 'redeploy', state: 'running', startedBy: { id: 'u' }, phases });
    const { run } = (await ask('run { kind startedAt startedAtSource phaseSince asOf }', {
      status: 'Deploying',
      ...unreported,
    })) as { run: Record<string, string> }; // the shape that was asked for
    expect(run).toMatchObject({
      kind: 'redeploy',
      startedAtSource: 'journal',
      phaseSince: '2026-11-05T10:02:00.000Z',
    });
    expect(Date.parse(run.asOf ?? '')).toBeGreaterThanOrEqual(Date.parse(run.startedAt ?? '') - 1_000);
  });

  it('of somebody else is noted when it is first seen', async () => {
    const fields = 'since { source } run { kind startedAtSource }';
    expect(await ask(fields, { status: 'Undeploying', ...reported })).toEqual({
      since: { source: 'seen' },
      run: { kind: 'undeploy', startedAtSource: 'seen' },
    });
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(1);
  });
});

describe('what a redeploy would bring', () => {
  const FIELDS =
    'drift published { version tag } draft { version tag } latest { id version deployable repository { tag } apiClientScopes }';

  beforeEach(() => {
    const facts = { id: 'connector-1', version: 4, repository: { url: 'u', tag: 'v4' } };
    holdPublished(gateway.commercetools, [
      buildConnector({ ...facts, apiClient: { scopes: ['view_orders'] } }),
    ]);
    const draft = { id: 'connector-1', version: 9, repository: { url: 'u', tag: 'v5' } };
    gateway.commercetools.on('GET /connect/connectors/drafts/connector-1', {
      json: buildStagedConnector(draft),
    });
  });

  const connector = { id: 'connector-1', version: 2, repository: { url: 'u', tag: 'v2' } };
  const versions = { published: { version: 4, tag: 'v4' }, draft: { version: 9, tag: 'v5' } };

  it('is the published connector', async () => {
    const repository = { tag: 'v4' };
    expect(await ask(FIELDS, { connector })).toEqual({
      ...versions,
      drift: 'updateAvailable',
      latest: {
        id: 'connector-1',
        version: 4,
        deployable: true,
        repository,
        apiClientScopes: ['view_orders'],
      },
    });
  });

  it('is the draft of a preview, each of both read once', async () => {
    const repository = { tag: 'v5' };
    expect(await ask(FIELDS, { connector, type: 'preview', preview: true })).toEqual({
      ...versions,
      drift: 'draftMovedOn',
      latest: { id: 'connector-1', version: 9, deployable: true, repository, apiClientScopes: [] },
    });
    expect(
      gateway.commercetools.requests.filter(({ path }) => path.startsWith('/connect/connectors')),
    ).toHaveLength(2);
  });

  it.each(['none', 'pending', 'false'])(
    'cannot be deployed while its previewability is %s',
    async (state) => {
      const json = buildStagedConnector({ id: 'connector-1', isPreviewable: state });
      gateway.commercetools.on('GET /connect/connectors/drafts/connector-1', { json });
      expect(await ask('latest { deployable }', { connector, type: 'preview', preview: true })).toEqual({
        latest: { deployable: false },
      });
    },
  );

  it.each([
    ['there is none', { id: 'connector-9' }],
    ['the answer names no connector', { id: undefined }],
  ])('is null when %s', async (_name, fields) => {
    const empty = { drift: 'unknown', published: null, draft: null, latest: null };
    const wire = { connector: { ...connector, ...fields } };
    expect(await ask(FIELDS, wire)).toEqual(empty);
    expect(await ask(FIELDS, { ...wire, type: 'preview', preview: true })).toEqual(empty);
  });
});

describe('whether the gateway runs in a deployment', () => {
  function runningAt(...urls: (string | undefined)[]): Wire {
    return { applications: urls.map((url, index) => ({ applicationName: `app-${index}`, url })) };
  }

  it.each([
    ['the address of an application', `${ORIGIN}/service`, true],
    ['the address without scheme', 'gateway.example.com', true],
    ['another address', 'https://other.example.com', false],
    ['no address', undefined, false],
  ])('is told by %s', async (_name, url, isOwn) => {
    expect(await ask('isOwn', runningAt('https://assets.example.com', url))).toEqual({ isOwn });
  });
});

describe('a secured value of which nobody can tell whether it is set', () => {
  const required = buildDeclaredApplication();
  const optional = buildDeclaredApplication({ securedConfiguration: [{ key: 'API_KEY', required: false }] });

  function holding(declared: Wire, ...secured: { key: string; value?: string }[]): Wire {
    const application = { applicationName: 'service', standardConfiguration: [] };
    return {
      connector: { id: 'connector-1', configurations: [declared] },
      applications: [
        { ...application, securedConfiguration: [] },
        { ...application, applicationName: 'job', securedConfiguration: secured },
      ],
    };
  }

  it.each([
    ['null, when one is required and none is shown', holding(required), null],
    ['false, when another one is shown', holding(required, { key: 'OTHER' }), false],
    ['false, when none is required', holding(optional), false],
  ])('is %s', async (_name, wire, isSet) => {
    expect(await ask('applications { securedConfiguration { key isSet } }', wire)).toMatchObject({
      applications: [{ securedConfiguration: [{ key: 'API_KEY', isSet }] }, {}],
    });
  });

  it('is false when one is shown among those that all share', async () => {
    const wire = { ...holding(required), globalConfiguration: { securedConfiguration: [{ key: 'SHARED' }] } };
    const fields =
      'applications { securedConfiguration { isSet } } globalConfiguration { securedConfiguration { key isSet } }';
    expect(await ask(fields, wire)).toMatchObject({
      applications: [{ securedConfiguration: [{ isSet: false }] }, {}],
      globalConfiguration: { securedConfiguration: [{ key: 'SHARED', isSet: true }] },
    });
  });
});

describe('what a deployment overrides and is given', () => {
  it('are retry policies, scopes, shared keys and regions, as far as Connect tells', async () => {
    const retryPolicy = { strategy: 'exponential-backoff', minBackoffSeconds: 10, maxAttempts: 1.5 };
    const wire = {
      applications: [{ applicationName: 'a', retryPolicy }, { applicationName: 'b' }],
      apiClient: { name: 'client', scopes: ['manage_orders'] },
      connector: {
        supportedRegions: ['europe-west1.gcp'],
        globalConfiguration: { standardConfiguration: [{ key: 'SHARED', default: 'x' }] },
      },
    };
    const fields = `applications { retryPolicy { strategy minBackoffSeconds maxBackoffSeconds maxAttempts } }
      apiClientScopes connector { supportedRegions globalConfiguration { standardConfiguration { key default } } }`;
    expect(await ask(fields, wire)).toEqual({
      applications: [
        {
          retryPolicy: {
            strategy: 'exponential-backoff',
            minBackoffSeconds: 10,
            maxBackoffSeconds: null,
            maxAttempts: null,
          },
        },
        { retryPolicy: null },
      ],
      apiClientScopes: ['manage_orders'],
      connector: {
        supportedRegions: ['europe-west1.gcp'],
        globalConfiguration: { standardConfiguration: [{ key: 'SHARED', default: 'x' }] },
      },
    });
  });
});
