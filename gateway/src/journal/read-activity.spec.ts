import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import type { RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDraft, type ServedDraft } from '../test-utils/served-draft.js';
import { buildErrorBody, buildPage, buildStagedConnector } from '../test-utils/wire.builder.js';

const CONTAINER = 'connect-console-journal';
const OBJECTS = 'POST /ctp/demo-store/custom-objects';
const JOURNAL = `GET /ctp/demo-store/custom-objects/${CONTAINER}`;
const UPDATE = 'POST /connect/connectors/drafts/connector-1';

let gateway: RunningGateway;
let twin: RunningGateway;
let draft: ServedDraft;
beforeEach(async () => {
  gateway = await startGateway();
  twin = await gateway.startTwin();
  draft = serveDraft(gateway.commercetools);
});
afterEach(async () => {
  await twin.close();
  await gateway.close();
});

const ACTIVITY = `activity { asOf available complete entries { id kind origin state startedAt startedBy { id displayName }
  resourceVersion tag failure { code message correlationId }
  ending { verdict endedAt endedAtSource report { entries { type title message application createdAt } } } } }`;
const DETAIL = `{ stagedConnector(id: "connector-1") { version ${ACTIVITY} } }`;
const PREVIEW = `mutation Preview($click: Click!) {
  requestConnectorPreview(id: "connector-1", version: 3, click: $click) { version ${ACTIVITY} } }`;

type Activity = {
  asOf: string;
  available: boolean;
  complete: boolean;
  entries: Record<string, unknown>[];
};

function activityOf({ data, errors }: GraphqlAnswer): Activity {
  expect(errors).toBeUndefined();
  const [connector] = Object.values(data ?? {}) as { activity: Activity }[]; // what was asked for
  if (!connector) throw new Error('There is no connector.');
  return connector.activity;
}

async function look(by = gateway): Promise<Activity> {
  return activityOf(await by.ask(DETAIL));
}

function requestPreview(click = buildClick()): Promise<GraphqlAnswer> {
  return gateway.ask(PREVIEW, { variables: { click } });
}

function put(key: string, value: unknown): void {
  gateway.commercetools.customObjects.put({ container: CONTAINER, key, value });
}

function putEntry(key: string, fields: Record<string, unknown> = {}): void {
  put(key, {
    schema: 1,
    subject: 'connector/connector-1',
    kind: 'edit',
    origin: 'console',
    state: 'unknown',
    ...fields,
  });
}

function writes(): RecordedRequest[] {
  return gateway.commercetools.requests.filter(
    ({ method, path }) => method !== 'GET' && path.startsWith('/ctp/'),
  );
}

function usual(request: RecordedRequest): ReturnType<typeof gateway.commercetools.customObjects.answer> {
  return gateway.commercetools.customObjects.answer(request);
}

/** A report that Connect has just written. */
function report(title: string, secondsFromNow = 0): unknown {
  const createdAt = new Date(Date.now() + secondsFromNow * 1000).toISOString();
  return { entries: [{ type: 'Information', title, createdAt }] };
}

describe('the activity of a connector', () => {
  it('tells who asked for what, the newest first, in the time of the platform', async () => {
    gateway.commercetools.advance(3_600);
    putEntry('connector.connector-1.a', {
      kind: 'publish',
      state: 'refused',
      failure: { code: 'General', message: 'M' },
    });
    gateway.commercetools.advance(10);
    await requestPreview();
    const { asOf, available, complete, entries } = await look();
    expect({ available, complete }).toEqual({ available: true, complete: true });
    expect(Math.abs(Date.parse(asOf) - Date.now() - 3_610_000)).toBeLessThan(2_000);
    expect(entries).toMatchObject([
      {
        id: `connector.connector-1.${buildClick().id}`,
        kind: 'preview',
        origin: 'console',
        state: 'running',
        startedBy: { id: 'user-1', displayName: 'Ada Lovelace' },
        resourceVersion: 3,
        tag: 'v1.2.0',
        ending: null,
      },
      {
        id: 'connector.connector-1.a',
        kind: 'publish',
        startedBy: null,
        failure: { code: 'General', message: 'M', correlationId: null },
      },
    ]);
    expect(Date.parse(asOf)).toBeGreaterThanOrEqual(Date.parse(String(entries[0]?.startedAt)));
  });

  it('costs one request beside the connector itself, and none when it is not asked for', async () => {
    const before = gateway.commercetools.requests.length;
    await gateway.ask('{ stagedConnector(id: "connector-1") { version } }');
    await look();
    const asked = gateway.commercetools.requests
      .slice(before)
      .filter(({ path }) => /^\/(ctp|connect)\//.test(path));
    expect(asked.map(({ path }) => path.split('?')[0])).toEqual([
      '/connect/connectors/drafts/connector-1',
      '/connect/connectors/drafts/connector-1',
      `/ctp/demo-store/custom-objects/${CONTAINER}`,
    ]);
  });

  it('is readable for a user who may only view', async () => {
    const claims = { permissions: ['canViewConnectConsole'] };
    expect(activityOf(await gateway.ask(DETAIL, { claims })).available).toBe(true);
  });

  it('can be asked for with the answer of a mutation', async () => {
    expect(activityOf(await requestPreview()).entries).toMatchObject([{ kind: 'preview', state: 'running' }]);
  });

  it('is not answered for a list', async () => {
    gateway.commercetools.on('GET /connect/connectors/drafts', { json: buildPage([buildStagedConnector()]) });
    const { errors } = await gateway.ask('{ stagedConnectors { results { activity { available } } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requestsTo(JOURNAL)).toEqual([]);
  });

  it('passes over what others have put beside it', async () => {
    const subject = 'connector/connector-1';
    for (const [key, value] of Object.entries({
      text: 'junk',
      number: 1,
      list: [{ subject }],
      bare: { subject },
      future: { schema: 2, subject, kind: 'edit', state: 'ended' },
      open: { schema: 1, subject, kind: 'preview', state: 'no such state' },
      wrong: { schema: 1, subject, kind: {}, state: 'running', ending: 'x', startedBy: 4 },
      endless: { schema: 1, subject, kind: 'preview', state: 'ended', ending: { endedAt: 'never' } },
    })) {
      put(key, value);
    }
    putEntry('connector.connector-1.own', { startedBy: { id: 7 }, failure: [], tag: {} });
    const { available, entries } = await look();
    expect(available).toBe(true);
    expect(entries).toMatchObject([{ id: 'connector.connector-1.own', startedBy: null, tag: null }]);
  });

  it('says that it is not complete when there may have been more', async () => {
    for (let index = 0; index < 99; index += 1) putEntry(`connector.connector-1.${index}`);
    expect(await look()).toMatchObject({ complete: true });
    putEntry('connector.connector-1.99');
    putEntry('connector.connector-1.100');
    const { complete, entries } = await look();
    expect({ complete, read: entries.length }).toEqual({ complete: false, read: 100 });
  });
});

describe('looking at a connector', () => {
  it('ends the run that is over, once, with the report', async () => {
    await requestPreview();
    draft.change({ isPreviewable: 'false', previewableReport: report('Image check failed', 1) });
    const { entries } = await look();
    expect(entries).toMatchObject([
      {
        state: 'ended',
        ending: {
          verdict: 'failed',
          endedAtSource: 'report',
          report: { entries: [{ title: 'Image check failed', message: null, application: null }] },
        },
      },
    ]);
    const before = writes().length;
    expect((await look(twin)).entries).toEqual(entries);
    expect(writes()).toHaveLength(before);
  });

  it('notes what was done elsewhere once, also when two gateways look at the same time', async () => {
    draft.change({ isPreviewable: 'true', previewableReport: report('Checked', -300) });
    const seen = await Promise.all([look(), look(twin)]);
    for (const { entries } of seen) {
      expect(entries).toMatchObject([
        { kind: 'preview', origin: 'seen', state: 'ended', startedBy: null, ending: { verdict: 'passed' } },
      ]);
    }
    const [object, ...others] = gateway.commercetools.customObjects.all();
    expect(others).toEqual([]);
    expect(object?.key).toMatch(/^connector\.connector-1\.seen\.[\da-f]{16}$/);
  });

  it('reads again, once, when another gateway was faster', async () => {
    await requestPreview();
    draft.change({ isPreviewable: 'true', previewableReport: report('Checked', 1) });
    gateway.commercetools.on(OBJECTS, (request) => {
      const { key, value } = JSON.parse(request.body) as { key: string; value: Record<string, unknown> };
      put(key, { ...value, tag: 'as the other wrote it' });
      return usual(request);
    });
    const before = gateway.commercetools.requestsTo(JOURNAL).length;
    expect((await look()).entries).toMatchObject([{ state: 'ended', tag: 'as the other wrote it' }]);
    expect(gateway.commercetools.requestsTo(JOURNAL)).toHaveLength(before + 2);
  });

  it('keeps no more than a hundred entries', async () => {
    for (let index = 0; index < 100; index += 1) {
      gateway.commercetools.advance(1);
      putEntry(`connector.connector-1.${index}`);
    }
    gateway.commercetools.advance(1);
    draft.change({ isPreviewable: 'pending' });
    await look();
    const keys = gateway.commercetools.customObjects.all().map(({ key }) => key);
    expect(keys).toHaveLength(100);
    expect(keys[0]).toBe('connector.connector-1.1');
    expect(keys.at(-1)).toContain('.seen.');
  });

  it('does not take a run for one from elsewhere when its entry is no longer kept', async () => {
    await requestPreview();
    draft.change({ isPreviewable: 'true', previewableReport: report('Checked', 1) });
    await look();
    gateway.commercetools.advance(60);
    for (let index = 0; index < 100; index += 1) putEntry(`connector.connector-1.${index}`);
    expect((await look()).entries.filter(({ kind }) => kind === 'preview')).toEqual([]);
  });
});

describe('after a crash', () => {
  it('between the decision and the request, it turns out that nothing was sent, and the click may be sent', async () => {
    const crashing = await gateway.startTwin({
      connectFor: () => new Proxy({} as never, { get: () => () => Promise.reject(new Error('crash')) }),
    });
    await crashing.ask(PREVIEW, { variables: { click: buildClick() } });
    await crashing.close();
    expect(draft.received()).toEqual([]);
    expect((await look()).entries).toMatchObject([{ state: 'requested' }]);

    gateway.commercetools.advance(120);
    expect((await look()).entries).toMatchObject([{ state: 'notSent' }]);
    expect((await requestPreview()).errors).toBeUndefined();
    expect((await look()).entries).toMatchObject([{ state: 'running' }]);
    expect(draft.received()).toHaveLength(1);
  });

  it('between the request and its outcome, the run is found again, and ends', async () => {
    gateway.commercetools.on(OBJECTS, usual, { hangUp: true });
    await requestPreview();
    gateway.commercetools.on(OBJECTS, usual);
    expect((await look()).entries).toMatchObject([{ state: 'requested' }]);

    gateway.commercetools.advance(120);
    expect((await look(twin)).entries).toMatchObject([{ state: 'running', startedBy: { id: 'user-1' } }]);
    draft.change({ isPreviewable: 'true', previewableReport: report('Checked', 300) });
    gateway.commercetools.advance(300);
    expect((await look()).entries).toMatchObject([{ state: 'ended', ending: { verdict: 'passed' } }]);
    expect(draft.received()).toHaveLength(1);
    expect(gateway.commercetools.customObjects.all()).toHaveLength(1);
  });

  it('an answer of Connect that was lost is found again as well', async () => {
    gateway.commercetools.on(UPDATE, () => {
      draft.change({ isPreviewable: 'pending' });
      return { hangUp: true };
    });
    expect((await requestPreview()).errors).toHaveLength(1);
    gateway.commercetools.advance(120);
    expect((await look()).entries).toMatchObject([{ state: 'running', startedBy: { id: 'user-1' } }]);
  });
});

describe('a journal that is not available leaves the connector readable', () => {
  const failures: [string, object][] = [
    ['500', { status: 500, json: buildErrorBody(500, 'General') }],
    ['a missing scope', { status: 403, json: buildErrorBody(403, 'insufficient_scope') }],
    ['a closed connection', { hangUp: true }],
    ['a page that is none', { json: { results: 'junk' } }],
    ['a slow answer', { delayMs: 1_800 }],
  ];

  it.each(failures)('when reading meets %s', async (_name, failure) => {
    putEntry('connector.connector-1.a');
    gateway.commercetools.on(JOURNAL, failure);
    const answer = await gateway.ask(DETAIL);
    expect(answer.data?.stagedConnector).toMatchObject({ version: 3 });
    expect(activityOf(answer)).toMatchObject({ available: false, complete: false, entries: [] });
    expect(Date.parse(activityOf(answer).asOf)).not.toBeNaN();
    expect(gateway.logs()).toContain('the journal is not available');
  });

  it.each(failures.slice(0, 3))('when writing meets %s', async (_name, failure) => {
    draft.change({ isPreviewable: 'pending' });
    gateway.commercetools.on(OBJECTS, failure);
    expect(await look()).toMatchObject({ available: false, entries: [] });
    gateway.commercetools.on(OBJECTS, usual);
    expect(await look()).toMatchObject({ available: true, entries: [{ origin: 'seen' }] });
  });
});
