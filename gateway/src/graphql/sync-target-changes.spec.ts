import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { RecordedRequest } from '../test-utils/fake-commercetools.js';
import { holdGraphql } from '../test-utils/held-graphql.js';
import { holdPages } from '../test-utils/held-pages.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import {
  buildEndpoint,
  buildSelfHosted,
  buildTargetDraft,
  register,
} from '../test-utils/sync-target.builder.js';
import { buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const WRITES = 'POST /ctp/demo-store/custom-objects';
const ENTRY = 'GET /ctp/demo-store/custom-objects/sync-target/klaviyo';
const CREATE = `mutation Create($key: String!, $target: SyncTargetDraft!) {
  createSyncTarget(key: $key, target: $target) { key version label unreadable lastReportAt deployment { id } } }`;
const UPDATE = `mutation Update($key: String!, $version: Int!, $target: SyncTargetDraft!) {
  updateSyncTarget(key: $key, version: $version, target: $target) { key version label unreadable } }`;

type Wire = Record<string, unknown>;

let gateway: RunningGateway;
beforeEach(async () => {
  gateway = await startGateway();
  holdGraphql(gateway.commercetools, {});
});
afterEach(() => gateway.close());

function create(target: Wire = buildTargetDraft(), key = 'klaviyo'): Promise<GraphqlAnswer> {
  return gateway.ask(CREATE, { variables: { key, target } });
}

function update(target: Wire = buildTargetDraft(), version = 1, key = 'klaviyo'): Promise<GraphqlAnswer> {
  return gateway.ask(UPDATE, { variables: { key, version, target } });
}

function stored(): Wire[] {
  return gateway.commercetools.customObjects.all();
}

function valueOf(key = 'klaviyo'): unknown {
  return stored().find((object) => object.key === key)?.value;
}

function extensionsOf({ errors }: GraphqlAnswer): Wire | undefined {
  return errors?.[0]?.extensions;
}

/** Carries a write out, and loses its answer. */
function loseAnswer(change: (body: Wire) => Wire = (body) => body): void {
  gateway.commercetools.on(WRITES, ({ body }: RecordedRequest) => {
    const draft = change(JSON.parse(body) as Wire) as { container: string; key: string; value: unknown };
    gateway.commercetools.customObjects.put(draft);
    return { hangUp: true };
  });
}

describe('a new sync target', () => {
  it('is an entry of the registry, as the contract has it', async () => {
    const json = buildDeployment({ id: 'deployment-1', key: 'order-export-sandbox' });
    gateway.commercetools.on('GET /connect/demo-store/deployments/key=order-export-sandbox', { json });
    const { data } = await create();
    expect(data?.createSyncTarget).toEqual({
      key: 'klaviyo',
      version: 1,
      label: 'Klaviyo',
      unreadable: null,
      lastReportAt: null,
      deployment: { id: 'deployment-1' },
    });
    const { deploymentKey, ...value } = buildTargetDraft();
    expect(stored()).toMatchObject([
      { container: 'sync-target', key: 'klaviyo', version: 1, value: { schema: 1, ...value, deploymentKey } },
    ]);
  });

  it('is stored without what is left open, and trimmed', async () => {
    await create({
      ...buildTargetDraft({
        label: ' Klaviyo ',
        applies: ' ',
        messageTypes: [' OrderCreated', 'OrderCreated', ''],
        externalUrlTemplate: '',
      }),
      deploymentKey: undefined,
    });
    const { applies, externalUrlTemplate, deploymentKey, ...kept } = buildTargetDraft();
    expect([applies, externalUrlTemplate, deploymentKey]).not.toContain(null);
    expect(valueOf()).toEqual({ schema: 1, ...kept });
  });

  it('replaces no other one', async () => {
    register(gateway.commercetools, 'klaviyo', { schema: 2, written: 'later' });
    expect(extensionsOf(await create())).toMatchObject({
      code: 'DuplicateField',
      status: 400,
      details: { field: 'key' },
    });
    expect(valueOf()).toEqual({ schema: 2, written: 'later' });
  });

  it('is made by one of two who are at it at once', async () => {
    const codes = (await Promise.all([create(), create()])).map(
      (answer) => extensionsOf(answer)?.code ?? 'made',
    );
    expect(codes.sort()).toEqual(['DuplicateField', 'made']);
    expect(stored()).toMatchObject([{ version: 1 }]);
  });

  it('is there when only the answer was lost', async () => {
    loseAnswer();
    expect((await create()).data?.createSyncTarget).toMatchObject({ key: 'klaviyo', version: 1 });
    expect(gateway.commercetools.requestsTo(WRITES)).toHaveLength(1);
  });

  it('is not taken for that of somebody else', async () => {
    loseAnswer((body) => ({ ...body, value: { schema: 1, ...buildTargetDraft({ label: 'Of others' }) } }));
    expect(extensionsOf(await create())).toMatchObject({ code: 'UPSTREAM_UNREACHABLE' });
  });

  it('is not made when nothing arrived', async () => {
    gateway.commercetools.on(WRITES, { hangUp: true });
    expect(extensionsOf(await create())).toMatchObject({ code: 'UPSTREAM_UNREACHABLE' });
    expect(stored()).toEqual([]);
  });

  it('is not made without the scope for it', async () => {
    gateway.commercetools.on(WRITES, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    expect(extensionsOf(await create())).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
  });

  it('tells the failure of the write when nothing can be read either', async () => {
    gateway.commercetools.on(WRITES, { status: 403, json: buildErrorBody(403, 'insufficient_scope') });
    gateway.commercetools.on(ENTRY, { status: 500, json: buildErrorBody(500, 'General') });
    expect(extensionsOf(await create())).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
  });
});

describe('a changed sync target', () => {
  it('keeps what is not known here', async () => {
    const endpoints = [
      { ...buildEndpoint({ name: 'Kept' }), team: 'ops' },
      buildEndpoint({ name: 'Gone', x: 1 }),
    ];
    register(gateway.commercetools, 'klaviyo', {
      schema: 1,
      ...buildSelfHosted(...endpoints),
      applies: 'Old words',
      owner: { team: 'crm' },
    });
    const draft = {
      ...buildSelfHosted(buildEndpoint({ name: 'Kept', url: 'https://new.example.com/' })),
      label: 'New',
      applies: null,
    };
    expect((await update(draft)).data?.updateSyncTarget).toEqual({
      key: 'klaviyo',
      version: 2,
      label: 'New',
      unreadable: null,
    });
    const value = valueOf();
    expect(value).toMatchObject({
      schema: 1,
      label: 'New',
      owner: { team: 'crm' },
      endpoints: [{ name: 'Kept', url: 'https://new.example.com/', team: 'ops' }],
    });
    expect((value as { endpoints: unknown[] }).endpoints).toHaveLength(1); // of an entry
    expect(value).not.toHaveProperty('applies');
  });

  it('keeps endpoints of a kind that is not known here', async () => {
    const queue = buildEndpoint({ name: 'Queue', kind: 'queue' });
    register(gateway.commercetools, 'klaviyo', { schema: 1, ...buildSelfHosted(buildEndpoint(), queue) });
    await update({ ...buildSelfHosted(), enabled: false });
    expect(valueOf()).toMatchObject({ enabled: false, endpoints: [queue] });
  });

  it('keeps a field that would be a prototype as a mere field', async () => {
    const held = JSON.parse('{ "__proto__": { "enabled": true } }') as object; // a literal would set the prototype
    register(gateway.commercetools, 'klaviyo', { ...held, schema: 1, ...buildTargetDraft() });
    await update({ ...buildTargetDraft(), enabled: false });
    expect(JSON.stringify(valueOf())).toContain('"__proto__":{"enabled":true}');
    expect(valueOf()).toMatchObject({ enabled: false });
  });

  it('can be switched off', async () => {
    register(gateway.commercetools, 'klaviyo');
    await update(buildTargetDraft({ enabled: false }));
    expect(valueOf()).toMatchObject({ enabled: false });
  });

  it('is not the one that somebody else has changed meanwhile', async () => {
    register(gateway.commercetools, 'klaviyo');
    register(gateway.commercetools, 'klaviyo', { schema: 1, ...buildTargetDraft({ label: 'Of others' }) });
    expect(extensionsOf(await update())).toMatchObject({
      code: 'ConcurrentModification',
      status: 409,
      details: { expectedVersion: 1, currentVersion: 2 },
    });
    expect(gateway.commercetools.requestsTo(WRITES)).toEqual([]);
    expect(valueOf()).toMatchObject({ label: 'Of others' });
  });

  it('is not the one that somebody else changes at the same time', async () => {
    register(gateway.commercetools, 'klaviyo');
    const answers = await Promise.all([update(), update(buildTargetDraft({ label: 'Of others' }))]);
    const codes = answers.map((answer) => extensionsOf(answer)?.code ?? 'changed');
    expect(codes.sort()).toEqual(['ConcurrentModification', 'changed']);
    expect(stored()).toMatchObject([{ version: 2 }]);
  });

  it.each([
    ['futureVersion', { schema: 2, ...buildTargetDraft() }],
    ['malformed', { schema: 1, mode: 'both' }],
    ['malformed', 'text'],
    ['tooLarge', { schema: 1, ...buildTargetDraft({ note: 'x'.repeat(200_000) }) }],
  ])('is never one that is %s', async (problem, value) => {
    register(gateway.commercetools, 'klaviyo', value);
    expect(extensionsOf(await update())).toMatchObject({
      code: 'TARGET_UNREADABLE',
      status: 409,
      details: { problem },
    });
    expect(gateway.commercetools.requestsTo(WRITES)).toEqual([]);
  });

  it('has to exist', async () => {
    expect(extensionsOf(await update())).toMatchObject({ code: 'ResourceNotFound', status: 404 });
    expect(gateway.commercetools.requestsTo(WRITES)).toEqual([]);
  });

  it('has to exist when it is written, too', async () => {
    register(gateway.commercetools, 'klaviyo');
    gateway.commercetools.on(WRITES, { status: 404, json: buildErrorBody(404, 'ResourceNotFound') });
    gateway.commercetools.on(
      ENTRY,
      { json: { ...stored()[0] } },
      { status: 404, json: buildErrorBody(404, 'ResourceNotFound') },
    );
    expect(extensionsOf(await update())).toMatchObject({ code: 'ResourceNotFound' });
  });

  it('is changed when only the answer was lost', async () => {
    register(gateway.commercetools, 'klaviyo', { schema: 1, ...buildTargetDraft(), owner: 'crm' });
    loseAnswer();
    const { data } = await update(buildTargetDraft({ label: 'New' }));
    expect(data?.updateSyncTarget).toMatchObject({ version: 2, label: 'New' });
    expect(valueOf()).toMatchObject({ owner: 'crm' });
  });

  it('is not taken for what somebody else made of it', async () => {
    register(gateway.commercetools, 'klaviyo');
    loseAnswer(({ value, ...body }) => {
      gateway.commercetools.customObjects.put({ container: 'sync-target', key: 'klaviyo', value });
      return { ...body, value, version: undefined };
    });
    expect(extensionsOf(await update())).toMatchObject({ code: 'UPSTREAM_UNREACHABLE' });
  });
});

describe('what does not follow the contract', () => {
  it('is refused with every problem, and nothing is asked or written', async () => {
    const target = buildTargetDraft({
      label: '',
      slaSeconds: 0,
      changes: ['order'],
      endpoints: [buildEndpoint()],
    });
    const before = gateway.commercetools.requests.length;
    for (const answer of [await create(target, 'Klaviyo.X'), await update(target, 1, 'Klaviyo.X')]) {
      expect(extensionsOf(answer)).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: {
          problems: [
            { field: 'key', problem: 'badKey' },
            { field: 'label', problem: 'required' },
            { field: 'slaSeconds', problem: 'outOfRange' },
            { field: 'changes', problem: 'alsoFedByMessages' },
            { field: 'endpoints', problem: 'onlySelfHosted' },
          ],
        },
      });
    }
    const asked = gateway.commercetools.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => path.includes('custom-objects'))).toEqual([]);
  });

  it.each(['../projects', 'a/b', 'a?b', '', 'klaviyo.x', 'KLAVIYO'])(
    'is such as the key "%s"',
    async (key) => {
      expect(extensionsOf(await update(buildTargetDraft(), 1, key))).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    },
  );

  it('is not repeated in the answer or in the log', async () => {
    const target = buildTargetDraft({
      label: 'canary-label',
      externalUrlTemplate: 'canary-template',
      ...buildSelfHosted(buildEndpoint({ url: 'https://user:canary-secret@example.com' })),
      applies: 'canary-words',
    });
    const answer = await create(target);
    expect(extensionsOf(answer)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(`${JSON.stringify(answer)} ${gateway.logs()}`).not.toContain('canary');
  });
});

describe('the right to manage deployments', () => {
  it.each([
    ['viewing', ['canViewConnectConsole']],
    ['managing connectors', ['canManageConnectConsoleConnectors']],
    ['a custom view', ['canView', 'canManage']],
  ])('is needed to write: %s is not enough', async (_name, permissions) => {
    register(gateway.commercetools, 'klaviyo');
    const variables = { key: 'klaviyo', version: 1, target: buildTargetDraft() };
    for (const document of [CREATE, UPDATE]) {
      const { status, errors } = await gateway.ask(document, { variables, claims: { permissions } });
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        details: { right: 'manageDeployments' },
      });
    }
    expect(gateway.commercetools.requestsTo(WRITES)).toEqual([]);
  });

  it('is enough to write', async () => {
    holdPages(gateway.commercetools, 'GET /connect/demo-store/deployments', []);
    const { data } = await gateway.ask(CREATE, {
      variables: { key: 'klaviyo', target: buildTargetDraft() },
      claims: { permissions: ['canManageConnectConsoleDeployments'] },
    });
    expect(data?.createSyncTarget).toMatchObject({ key: 'klaviyo' });
  });
});
