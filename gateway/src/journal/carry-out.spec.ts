import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import type { RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDraft, type ServedDraft } from '../test-utils/served-draft.js';
import { buildErrorBody, buildStagedConnector } from '../test-utils/wire.builder.js';

const OBJECTS = 'POST /ctp/demo-store/custom-objects';
const UPDATE = 'POST /connect/connectors/drafts/connector-1';
const CREATE = 'POST /connect/connectors/drafts';

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

const PREVIEW = `mutation Preview($version: Int!, $click: Click!) {
  requestConnectorPreview(id: "connector-1", version: $version, click: $click) { version isPreviewable } }`;
const EDIT = `mutation Edit($version: Int!, $click: Click!) {
  updateConnector(id: "connector-1", version: $version, click: $click, actions: { setName: { name: "A" } }) { version } }`;
const DELETION = `mutation Delete($version: Int!, $click: Click!) {
  deleteConnector(id: "connector-1", version: $version, click: $click) }`;
const CREATION = `mutation Create($draft: ConnectorDraft!, $click: Click!) {
  createConnector(draft: $draft, click: $click) { id } }`;
const DRAFT = {
  key: 'order-export',
  name: 'Order export',
  creator: { email: 'ada@example.com' },
  repository: { url: 'git@github.com:example-org/order-export.git', tag: 'v1.2.0' },
};

type AskOptions = {
  by?: RunningGateway;
  userId?: string;
  version?: number;
  click?: ReturnType<typeof buildClick>;
};

function ask(
  document: string,
  { by = gateway, userId = 'user-1', version = 3, click }: AskOptions = {},
): Promise<GraphqlAnswer> {
  const variables = { version, draft: DRAFT, click: click ?? buildClick() };
  return by.ask(document, { variables, claims: { userId } });
}

function codeOf({ errors }: GraphqlAnswer): unknown {
  return errors?.[0]?.extensions.code;
}

type Stored = { key: string; version: number; value: Record<string, unknown> };

function journal(): Stored[] {
  return gateway.commercetools.customObjects.all() as Stored[]; // all written by gateways
}

function states(): unknown[] {
  return journal().map(({ value }) => value.state);
}

/** As commercetools answers when no test says otherwise. */
function usual(request: RecordedRequest): ReturnType<typeof gateway.commercetools.customObjects.answer> {
  return gateway.commercetools.customObjects.answer(request);
}

describe('two people who decide at once', () => {
  it('one is served and the other refused, and the journal has both', async () => {
    const answers = await Promise.all([
      ask(PREVIEW, { userId: 'ada', click: buildClick(1, 'Ada') }),
      ask(PREVIEW, { userId: 'bob', click: buildClick(2, 'Bob'), by: twin }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['ConcurrentModification', undefined]);
    expect(draft.current().version).toBe(4);
    const told = journal().map(({ value }) => ({
      state: value.state,
      startedBy: value.startedBy,
      resourceVersion: value.resourceVersion,
    }));
    const winner = codeOf(answers[0] as GraphqlAnswer) === undefined ? 'ada' : 'bob'; // both answered
    expect(told).toEqual(
      expect.arrayContaining([
        {
          state: winner === 'ada' ? 'running' : 'refused',
          startedBy: { id: 'ada', displayName: 'Ada' },
          resourceVersion: 3,
        },
        {
          state: winner === 'bob' ? 'running' : 'refused',
          startedBy: { id: 'bob', displayName: 'Bob' },
          resourceVersion: 3,
        },
      ]),
    );
    expect(told).toHaveLength(2);
  });
});

describe('the same click', () => {
  it('twice at once, at two gateways, is sent to Connect once', async () => {
    const answers = await Promise.all([ask(PREVIEW), ask(PREVIEW, { by: twin })]);
    // Whether Connect is done when the second gateway looks is a matter of chance.
    expect([undefined, 'OUTCOME_UNKNOWN']).toEqual(expect.arrayContaining(answers.map(codeOf)));
    expect(draft.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it('whose answer was lost is answered with what came of it', async () => {
    gateway.commercetools.on(UPDATE, () => {
      draft.change({ isPreviewable: 'pending' });
      return { hangUp: true };
    });
    expect((await ask(PREVIEW)).errors).toHaveLength(1);
    const { data } = await ask(PREVIEW, { by: twin });
    expect(data).toEqual({ requestConnectorPreview: { version: 4, isPreviewable: 'pending' } });
  });

  it('twice in a row is sent once, and answered with the connector as it is now', async () => {
    await ask(PREVIEW);
    draft.change({ isPreviewable: 'true' });
    const { data } = await ask(PREVIEW, { by: twin });
    expect(data).toEqual({ requestConnectorPreview: { version: 5, isPreviewable: 'true' } });
    expect(draft.received()).toHaveLength(1);
    expect(journal()).toHaveLength(1);
  });

  it('in other letters is the same click', async () => {
    const click = buildClick();
    await ask(PREVIEW, { click });
    await ask(PREVIEW, { click: { ...click, id: click.id.toUpperCase() } });
    expect(draft.received()).toHaveLength(1);
  });

  it('after a refusal is refused as before, and not sent', async () => {
    draft.change({});
    const first = await ask(PREVIEW);
    const again = await ask(PREVIEW, { by: twin });
    expect(codeOf(again)).toBe('ConcurrentModification');
    expect(again.errors?.[0]?.message).toBe(first.errors?.[0]?.message);
    expect(draft.received()).toHaveLength(1);
    expect(journal()[0]?.value.failure).toMatchObject({ code: 'ConcurrentModification' });
  });

  it('creates one connector, and then answers it', async () => {
    const created = buildStagedConnector({ id: 'connector-1' });
    gateway.commercetools.on(CREATE, { status: 201, json: created });
    expect((await ask(CREATION)).data).toEqual({ createConnector: { id: 'connector-1' } });
    expect((await ask(CREATION, { by: twin })).data).toEqual({ createConnector: { id: 'connector-1' } });
    expect(gateway.commercetools.requestsTo(CREATE)).toHaveLength(1);
  });

  it('deletes once, and then answers the id of what is gone', async () => {
    await ask(DELETION);
    expect((await ask(DELETION)).data).toEqual({ deleteConnector: 'connector-1' });
    expect(gateway.commercetools.requestsTo('DELETE /connect/connectors/drafts/connector-1')).toHaveLength(1);
  });

  it.each<[string, string, AskOptions]>([
    ['for another decision', EDIT, {}],
    ['of another person', PREVIEW, { userId: 'mallory' }],
    ['for another version', PREVIEW, { version: 4 }],
  ])('%s is refused', async (_name, document, options) => {
    await ask(PREVIEW);
    expect(codeOf(await ask(document, options))).toBe('BAD_USER_INPUT');
    expect(draft.received()).toHaveLength(1);
  });

  it('is refused when somebody else has put something under its key', async () => {
    const { id } = buildClick();
    const object = {
      container: 'connect-console-journal',
      key: `connector.connector-1.${id}`,
      value: 'junk',
    };
    gateway.commercetools.customObjects.put(object);
    expect(codeOf(await ask(PREVIEW))).toBe('BAD_USER_INPUT');
    expect(draft.received()).toEqual([]);
  });

  it('that Connect had no time for is sent when it comes again', async () => {
    const serve = draft.received;
    gateway.commercetools.on(UPDATE, { status: 429 });
    expect(codeOf(await ask(PREVIEW))).toBe('RATE_LIMITED');
    expect(states()).toEqual(['notSent']);
    gateway.commercetools.on(UPDATE, {
      status: 201,
      json: buildStagedConnector({ isPreviewable: 'pending' }),
    });
    expect((await ask(PREVIEW)).errors).toBeUndefined();
    expect(serve()).toHaveLength(2);
    expect(states()).toEqual(['running']);
  });
});

describe('a click that was not sent yet', () => {
  it('is left to the gateway that was faster', async () => {
    gateway.commercetools.on(UPDATE, { status: 429 });
    await ask(PREVIEW);
    const [{ key, value }] = journal() as [Stored];
    const container = 'connect-console-journal';
    gateway.commercetools.on(`DELETE /ctp/demo-store/custom-objects/${container}/${key}`, (request) => {
      usual(request);
      gateway.commercetools.customObjects.put({ container, key, value: { ...value, state: 'requested' } });
      return usual(request);
    });
    expect(codeOf(await ask(PREVIEW))).toBe('OUTCOME_UNKNOWN');
    expect(draft.received()).toHaveLength(1);
    expect(states()).toEqual(['requested']);
  });
});

describe('what is written', () => {
  it.each([
    [403, 'UPSTREAM_FORBIDDEN'],
    [401, 'UPSTREAM_UNAUTHORIZED'],
    [422, 'GitRepositoryNotReachable'],
  ])('when Connect answers %i is that it refused, and why', async (status, code) => {
    const headers = { 'x-correlation-id': 'upstream-1' };
    gateway.commercetools.on(UPDATE, { status, headers, json: buildErrorBody(status, code) });
    const answer = await ask(PREVIEW);
    expect(codeOf(answer)).toBe(code);
    expect(journal()[0]?.value).toMatchObject({
      state: 'refused',
      failure: {
        code,
        message: answer.errors?.[0]?.message,
        correlationId: answer.errors?.[0]?.extensions.correlationId,
      },
    });
  });

  it('is the decision before Connect is asked, and the outcome afterwards', async () => {
    const seen: unknown[] = [];
    gateway.commercetools.on(UPDATE, () => {
      seen.push(...journal().map(({ value }) => ({ ...value, attempt: undefined })));
      return { status: 201, json: buildStagedConnector({ repository: { url: 'u', tag: 'v9' } }) };
    });
    await ask(PREVIEW);
    const decision = {
      schema: 1,
      subject: 'connector/connector-1',
      kind: 'preview',
      origin: 'console',
      startedBy: { id: 'user-1', displayName: 'Ada Lovelace' },
      resourceVersion: 3,
    };
    expect(seen).toEqual([{ ...decision, state: 'requested' }]);
    expect(journal()).toMatchObject([
      {
        container: 'connect-console-journal',
        key: `connector.connector-1.${buildClick().id}`,
        version: 2,
        value: { ...decision, state: 'running', tag: 'v9' },
      },
    ]);
  });

  it('of a change that is done at once tells when, in the time of the platform', async () => {
    gateway.commercetools.advance(86_400);
    await ask(EDIT);
    const [entry] = gateway.commercetools.customObjects.all();
    const { ending } = entry?.value as { ending: { endedAt: string } };
    expect(ending).toMatchObject({ verdict: 'passed', endedAtSource: 'seen' });
    const tookMs = Date.parse(ending.endedAt) - Date.parse(entry?.createdAt ?? '');
    expect(tookMs).toBeGreaterThanOrEqual(0);
    expect(tookMs).toBeLessThan(5_000);
  });

  it.each([
    ['nothing', undefined],
    ['blanks', '  '],
  ])('of a user who is called %s is the verified id alone', async (_name, displayName) => {
    await ask(EDIT, { click: { ...buildClick(), displayName: displayName as string } }); // left out of the JSON
    expect(journal()[0]?.value.startedBy).toEqual({ id: 'user-1' });
  });

  it('keeps a name to a reasonable length', async () => {
    await ask(EDIT, { click: buildClick(1, 'x'.repeat(5_000)) });
    const { displayName } = journal()[0]?.value.startedBy as { displayName: string };
    expect(displayName).toHaveLength(256);
  });
});

describe('when the decision cannot be noted', () => {
  it.each([
    ['a closed connection', { hangUp: true }],
    ['500', { status: 500, json: buildErrorBody(500, 'General') }],
    ['a missing scope', { status: 403, json: buildErrorBody(403, 'insufficient_scope') }],
    ['a slow answer', { delayMs: 1_800 }],
  ])('%s: nothing is sent, and the same click works afterwards', async (_name, failure) => {
    gateway.commercetools.on(OBJECTS, failure, usual);
    const answer = await ask(PREVIEW);
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'JOURNAL_UNAVAILABLE', status: 503 });
    expect(draft.received()).toEqual([]);
    expect(journal()).toEqual([]);

    expect((await ask(PREVIEW)).errors).toBeUndefined();
    expect(draft.received()).toHaveLength(1);
  });

  it('it is sent when only the answer was lost', async () => {
    const lost = (request: RecordedRequest): { hangUp: true } => {
      usual(request);
      return { hangUp: true };
    };
    gateway.commercetools.on(OBJECTS, lost, usual);
    expect((await ask(PREVIEW)).errors).toBeUndefined();
    expect(draft.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it('a decision that another gateway is carrying out is left alone', async () => {
    await ask(PREVIEW);
    gateway.commercetools.on(OBJECTS, { status: 500, json: buildErrorBody(500, 'General') });
    expect(codeOf(await ask(PREVIEW, { by: twin }))).toBe('JOURNAL_UNAVAILABLE');
    expect(states()).toEqual(['running']);
  });
});

describe('when it is not known whether Connect did it', () => {
  it.each([
    ['a closed connection', { hangUp: true }],
    ['500', { status: 500, json: buildErrorBody(500, 'General') }],
    ['502', { status: 502, text: '<html>' }],
    ['an answer that cannot be read', { status: 201, text: '{' }],
  ])('%s leaves the decision open, and the click is not sent again', async (_name, failure) => {
    gateway.commercetools.on(UPDATE, failure);
    expect((await ask(PREVIEW)).errors).toHaveLength(1);
    expect(states()).toEqual(['requested']);
    expect(codeOf(await ask(PREVIEW))).toBe('OUTCOME_UNKNOWN');
    expect(draft.received()).toHaveLength(1);
  });

  it('a connector that was created all the same is found by its key, and its journal begins', async () => {
    gateway.commercetools.on(CREATE, { hangUp: true });
    expect(codeOf(await ask(CREATION))).toBe('UPSTREAM_UNREACHABLE');
    const created = { json: buildStagedConnector({ id: 'new-1' }) };
    gateway.commercetools.on('GET /connect/connectors/drafts/key=order-export', created);
    expect((await ask(CREATION)).data).toEqual({ createConnector: { id: 'new-1' } });
    expect(gateway.commercetools.requestsTo(CREATE)).toHaveLength(1);
    expect(journal()[0]?.value).toMatchObject({ subject: 'connector/new-1', state: 'ended' });
  });

  it.each([
    ['no connector', { status: 404, json: buildErrorBody(404, 'ResourceNotFound') }],
    ['another connector', { json: buildStagedConnector({ name: 'Something else' }) }],
  ])('with %s of that key it is said that nobody knows', async (_name, found) => {
    gateway.commercetools.on(CREATE, { hangUp: true });
    gateway.commercetools.on('GET /connect/connectors/drafts/key=order-export', found);
    await ask(CREATION);
    expect(codeOf(await ask(CREATION))).toBe('OUTCOME_UNKNOWN');
    expect(gateway.commercetools.requestsTo(CREATE)).toHaveLength(1);
  });

  it('a deletion is answered when the connector is gone, and is unknown while it is there', async () => {
    gateway.commercetools.on('DELETE /connect/connectors/drafts/connector-1', { hangUp: true });
    await ask(DELETION);
    expect(codeOf(await ask(DELETION))).toBe('OUTCOME_UNKNOWN');
    gateway.commercetools.on('GET /connect/connectors/drafts/connector-1', {
      status: 404,
      json: buildErrorBody(404, 'ResourceNotFound'),
    });
    expect((await ask(DELETION)).data).toEqual({ deleteConnector: 'connector-1' });
    expect(gateway.commercetools.requestsTo('DELETE /connect/connectors/drafts/connector-1')).toHaveLength(1);
  });
});

describe('when the outcome cannot be noted', () => {
  it.each([
    ['500', { status: 500, json: buildErrorBody(500, 'General') }],
    ['a closed connection', { hangUp: true }],
    ['a missing scope', { status: 403, json: buildErrorBody(403, 'insufficient_scope') }],
  ])('%s: the change is answered all the same, once', async (_name, failure) => {
    gateway.commercetools.on(OBJECTS, usual, failure);
    const { data, errors } = await ask(PREVIEW);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ requestConnectorPreview: { version: 4, isPreviewable: 'pending' } });
    expect(states()).toEqual(['requested']);
    expect(gateway.logs()).toContain('the outcome is not in the journal');

    gateway.commercetools.on(OBJECTS, usual);
    expect((await ask(PREVIEW)).errors).toBeUndefined();
    expect(draft.received()).toHaveLength(1);
  });

  it('a second try helps', async () => {
    gateway.commercetools.on(OBJECTS, usual, { hangUp: true }, usual);
    await ask(PREVIEW);
    expect(states()).toEqual(['running']);
  });

  it('what somebody has concluded meanwhile gives way to what Connect said', async () => {
    gateway.commercetools.on(UPDATE, () => {
      const [intent] = journal();
      gateway.commercetools.customObjects.put({
        container: 'connect-console-journal',
        key: intent?.key ?? '',
        value: { ...intent?.value, state: 'notSent' },
      });
      return { status: 201, json: buildStagedConnector({ isPreviewable: 'pending' }) };
    });
    await ask(PREVIEW);
    expect(states()).toEqual(['running']);
    expect(journal()).toMatchObject([{ version: 3 }]);
  });

  it('and what has ended meanwhile stays ended', async () => {
    const ending = { verdict: 'passed', endedAt: '2026-11-20T10:00:00.000Z', endedAtSource: 'seen' };
    gateway.commercetools.on(UPDATE, () => {
      const [intent] = journal();
      gateway.commercetools.customObjects.put({
        container: 'connect-console-journal',
        key: intent?.key ?? '',
        value: { ...intent?.value, state: 'ended', ending },
      });
      return { status: 201, json: buildStagedConnector({ isPreviewable: 'pending' }) };
    });
    await ask(PREVIEW);
    expect(journal()).toMatchObject([{ version: 2, value: { state: 'ended', ending } }]);
  });
});

describe('what is not kept', () => {
  function fill(count: number, subject = 'connector/connector-1'): void {
    for (let index = 0; index < count; index += 1) {
      gateway.commercetools.advance(1);
      const value = { schema: 1, subject, kind: 'edit', origin: 'console', state: 'unknown' };
      const key = `${subject.replace('/', '.')}.${index}`;
      gateway.commercetools.customObjects.put({ container: 'connect-console-journal', key, value });
    }
  }

  it('are the oldest entries beyond a hundred', async () => {
    fill(103);
    fill(2, 'connector/other');
    gateway.commercetools.advance(1);
    await ask(EDIT);
    const keys = journal().map(({ key }) => key);
    expect(keys).toHaveLength(102);
    expect(keys.slice(0, 2)).toEqual(['connector.connector-1.4', 'connector.connector-1.5']);
    expect(keys.at(-1)).toBe(`connector.connector-1.${buildClick().id}`);
    expect(keys.filter((key) => key.startsWith('connector.other'))).toHaveLength(2);
  });

  it('goes in steps when there is a lot of it', async () => {
    fill(130);
    gateway.commercetools.advance(1);
    await ask(EDIT);
    expect(journal()).toHaveLength(111);
  });

  it('may be removed by another gateway at the same time', async () => {
    fill(101);
    gateway.commercetools.advance(1);
    const oldest = 'DELETE /ctp/demo-store/custom-objects/connect-console-journal/connector.connector-1.0';
    gateway.commercetools.on(oldest, (request) => {
      usual(request);
      return usual(request);
    });
    expect((await ask(EDIT)).errors).toBeUndefined();
    expect(journal()).toHaveLength(100);
    expect(gateway.logs()).not.toContain('the journal is not pruned');
  });

  it('stays when it cannot be removed, and the change is answered', async () => {
    fill(101);
    gateway.commercetools.advance(1);
    const failure = { status: 500, json: buildErrorBody(500, 'General') };
    gateway.commercetools.on('GET /ctp/demo-store/custom-objects/connect-console-journal', failure);
    expect((await ask(EDIT)).errors).toBeUndefined();
    expect(journal()).toHaveLength(102);
    expect(gateway.logs()).toContain('the journal is not pruned');
  });
});
