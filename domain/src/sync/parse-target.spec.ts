import { describe, expect, it } from '@jest/globals';
import { buildSyncTarget } from '../test-utils/sync-facts.builder.js';
import { buildSyncObject, storedTarget } from '../test-utils/sync-object.builder.js';
import { afterOrder } from '../test-utils/sync-record.builder.js';
import { externalAddress, parseTarget } from './parse-target.js';
import type { ReadTarget, UnreadableReason } from './sync-facts.js';
import type { SyncTarget } from './sync-target.js';

const MINIMAL = { schema: 1, mode: 'events' };
const HEALTH = {
  name: 'Health',
  kind: 'health',
  url: 'https://connectors.example.com/health',
  exposure: 'public',
};

function read(fields: Record<string, unknown>, key = 'klaviyo'): ReadTarget {
  return parseTarget(buildSyncObject({ key, value: { ...MINIMAL, ...fields } }));
}

function partOf<TKey extends keyof SyncTarget>(key: TKey, value: unknown): SyncTarget[TKey] | undefined {
  return read({ [key]: value }).target?.[key];
}

describe('a registry entry', () => {
  it.each<[string, Partial<SyncTarget>]>([
    [
      'fed by a Deployment',
      { subscriptionKeys: ['connect-prod-order'], applies: 'Orders with an e-mail.', changes: ['customer'] },
    ],
    [
      'of a program of its own',
      {
        key: 'fluent',
        mode: 'state',
        runtime: 'self-hosted',
        deploymentKey: null,
        externalUrlTemplate: 'https://fluent.example.com/orders/{externalId}',
        endpoints: [
          {
            name: 'Health',
            kind: 'health',
            url: 'https://connectors.example.com/health',
            exposure: 'public',
          },
          { name: 'Scheduler', kind: 'scheduler', url: 'http://10.0.0.1/add/', exposure: 'private' },
          {
            name: 'Webhook',
            kind: 'webhook',
            url: 'https://connectors.example.com/hook',
            exposure: 'public',
          },
        ],
      },
    ],
    ['that is disabled and imports', { enabled: false, direction: 'import', slaSeconds: 60 }],
  ])('%s is read as it was written', (_name, fields) => {
    const target = buildSyncTarget(fields);
    const object = storedTarget(target);
    expect(parseTarget(object)).toEqual({
      key: target.key,
      version: 1,
      lastModifiedAt: object.lastModifiedAt,
      target,
      unreadable: null,
    });
  });

  it('may say no more than its mode', () => {
    expect(read({}).target).toEqual(
      buildSyncTarget({
        label: 'klaviyo',
        resourceTypes: [],
        messageTypes: [],
        // Whatever was before the entry was never expected.
        trackedSince: afterOrder(2),
        deploymentKey: null,
      }),
    );
  });

  it.each<[string, unknown, UnreadableReason]>([
    ['is null', null, 'malformed'],
    ['is a list', [], 'malformed'],
    ['has no schema', { mode: 'events' }, 'malformed'],
    ['has a later schema', { ...MINIMAL, schema: 2 }, 'futureVersion'],
    ['is larger than anybody writes', { ...MINIMAL, note: 'x'.repeat(131_072) }, 'tooLarge'],
    ['has no mode', { schema: 1 }, 'malformed'],
    ['has a mode of its own', { ...MINIMAL, mode: 'both' }, 'malformed'],
    ['has Message types that are no list', { ...MINIMAL, messageTypes: 'OrderCreated' }, 'malformed'],
    ['has a Message type that is no text', { ...MINIMAL, messageTypes: [5] }, 'malformed'],
    ['has a Message type that is empty', { ...MINIMAL, messageTypes: [''] }, 'malformed'],
    ['has resource types that are no list', { ...MINIMAL, resourceTypes: {} }, 'malformed'],
    ['has changes that are no list', { ...MINIMAL, changes: 'customer' }, 'malformed'],
    ['has keys of Subscriptions that are no list', { ...MINIMAL, subscriptionKeys: 'a' }, 'malformed'],
  ])('is not understood when it %s', (_name, value, unreadable) => {
    expect(parseTarget(buildSyncObject({ key: 'klaviyo', value }))).toMatchObject({
      target: null,
      unreadable,
    });
  });

  it.each([
    ['klaviyo', true],
    ['0-_a', true],
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
    ['Klaviyo', false],
    ['a.b', false],
    ['_a', false],
    ['', false],
    ['klaviyo ', false],
  ])('by the key "%s" is a target: %s', (key, isKey) => {
    expect(read({}, key).unreadable).toBe(isKey ? null : 'wrongKey');
  });

  it.each<[keyof SyncTarget, unknown, unknown]>([
    ['label', 5, 'klaviyo'],
    ['label', 'Klaviyo', 'Klaviyo'],
    ['direction', 'x', 'export'],
    ['applies', '', null],
    ['slaSeconds', 60, 60],
    ['slaSeconds', 0, 300],
    ['slaSeconds', '60', 300],
    ['slaSeconds', undefined, 300],
    ['trackedSince', 'never', afterOrder(2)],
    ['trackedSince', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00.000Z'],
    ['enabled', false, false],
    ['enabled', 'false', true],
    ['enabled', undefined, true],
    ['runtime', 'somewhere', 'connect'],
    ['deploymentKey', 'klaviyo-realtime', 'klaviyo-realtime'],
    ['deploymentKey', 5, null],
    ['endpoints', 'none', []],
    ['externalUrlTemplate', 'https://k.example.com/{externalId}', 'https://k.example.com/{externalId}'],
    ['externalUrlTemplate', 'https://k.example.com/', null],
    ['externalUrlTemplate', 'javascript:alert({externalId})', null],
    ['externalUrlTemplate', 'https://{externalId}@k.example.com/', null],
    ['externalUrlTemplate', 5, null],
  ])('with the %s %j says %j', (key, value, expected) => {
    expect(partOf(key, value)).toEqual(expected);
  });

  it('has no Deployment when it is a program of its own', () => {
    expect(read({ runtime: 'self-hosted', deploymentKey: 'x' }).target).toMatchObject({
      runtime: 'self-hosted',
      deploymentKey: null,
    });
  });

  it('leaves out endpoints that are none', () => {
    const endpoints = [HEALTH, null, 5, { ...HEALTH, kind: 'door' }, { ...HEALTH, url: 'javascript:x' }];
    expect(partOf('endpoints', endpoints)).toEqual([HEALTH]);
  });

  it('takes an endpoint that does not say so for private and names it by its kind', () => {
    expect(partOf('endpoints', [{ kind: 'health', url: HEALTH.url, exposure: 'open' }])).toEqual([
      { ...HEALTH, name: 'health', exposure: 'private' },
    ]);
  });
});

describe('the address of a record in an external system', () => {
  const target = buildSyncTarget({
    externalUrlTemplate: 'https://k.example.com/{externalId}?id={externalId}',
  });

  it.each<[string | null, string | null]>([
    ['HD-1', 'https://k.example.com/HD-1?id=HD-1'],
    ['a/b ?#', 'https://k.example.com/a%2Fb%20%3F%23?id=a%2Fb%20%3F%23'],
    ['"><script>', 'https://k.example.com/%22%3E%3Cscript%3E?id=%22%3E%3Cscript%3E'],
    ['$&', 'https://k.example.com/%24%26?id=%24%26'],
    ['a\ud800', 'https://k.example.com/a?id=a'],
    ['x'.repeat(2000), null],
    [null, null],
  ])('with the id %j', (externalId, address) => {
    expect(externalAddress(target, externalId)).toBe(address);
  });

  it('is not known without a template', () => {
    expect(externalAddress(buildSyncTarget(), 'HD-1')).toBeNull();
  });
});
