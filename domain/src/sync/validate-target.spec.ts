import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildTargetFields } from '../test-utils/target-fields.builder.js';
import { parseTarget } from './parse-target.js';
import type { TargetFields } from './target-fields.js';
import { validateTarget } from './validate-target.js';

type Endpoint = TargetFields['endpoints'][number];

const HEALTH: Endpoint = {
  name: 'Health',
  kind: 'health',
  url: 'https://connectors.example.com/health',
  exposure: 'public',
};

function selfHosted(...endpoints: Partial<Endpoint>[]): Partial<TargetFields> {
  return {
    runtime: 'self-hosted',
    deploymentKey: null,
    endpoints: endpoints.map((endpoint) => ({ ...HEALTH, ...endpoint })),
  };
}

function many(count: number, toText: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => toText(index));
}

function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}

describe('an entry that follows the contract', () => {
  it.each<[string, Partial<TargetFields>]>([
    ['the shortest', { subscriptionKeys: [], deploymentKey: null }],
    ['the longest key', { key: `a${'b'.repeat(63)}` }],
    ['digits and signs in its key', { key: '0_a-b' }],
    ['the longest texts', { label: 'x'.repeat(100), applies: 'x'.repeat(1_000) }],
    ['the shortest age', { slaSeconds: 1 }],
    ['the longest age', { slaSeconds: 2_592_000 }],
    ['a state that is imported', { mode: 'state', direction: 'import', messageTypes: [], changes: [] }],
    ['changes only', { messageTypes: [], changes: ['order'] }],
    [
      'Messages and changes of different types',
      { resourceTypes: ['order', 'customer'], changes: ['customer'] },
    ],
    [
      'Messages of related resources',
      { resourceTypes: ['order', 'payment'], messageTypes: ['OrderCreated', 'PaymentTransactionAdded'] },
    ],
    ['a type of Message that nobody here knows', { messageTypes: ['SomethingNew2'] }],
    [
      'hyphens in a resource type',
      { resourceTypes: ['inventory-entry'], messageTypes: ['InventoryEntryCreated'] },
    ],
    ['another zone', { trackedSince: '2026-11-01T00:00:00+02:00' }],
    ['an address for ids', { externalUrlTemplate: 'https://example.com/{externalId}?again={externalId}' }],
    [
      'white space around its texts',
      { key: ' klaviyo ', label: ' K ', changes: [], messageTypes: [' OrderCreated '] },
    ],
    ['empty texts that may be', { applies: ' ', externalUrlTemplate: '', deploymentKey: ' ' }],
    ['no endpoint', selfHosted()],
    ['twenty endpoints', selfHosted(...Array.from({ length: 20 }, () => ({})))],
    ['a private health without TLS', selfHosted({ exposure: 'private', url: 'http://10.0.0.1/health' })],
    ['a public webhook without TLS', selfHosted({ kind: 'webhook', url: 'http://example.com/hook' })],
    ['a scheduler', selfHosted({ kind: 'scheduler' })],
    ['as many resource types as may be', { resourceTypes: ['order', ...many(19, letters)] }],
    [
      'as many message types as may be',
      { messageTypes: many(200, (index) => `Order${letters(index).toUpperCase()}`) },
    ],
    ['as many Subscriptions as may be', { subscriptionKeys: many(50, (index) => `key-${index}`) }],
    [
      'as many changes as may be',
      { resourceTypes: many(20, letters), messageTypes: [], changes: many(20, letters) },
    ],
  ])('may have %s', (_name, fields) => {
    expect(validateTarget(buildTargetFields(fields))).toEqual([]);
  });
});

describe('an entry that does not follow the contract', () => {
  it.each<[Partial<TargetFields>, string, string]>([
    [{ key: '' }, 'key', 'required'],
    [{ key: '  ' }, 'key', 'required'],
    [{ key: 'Klaviyo' }, 'key', 'badKey'],
    [{ key: 'a.b' }, 'key', 'badKey'],
    [{ key: '-a' }, 'key', 'badKey'],
    [{ key: `a${'b'.repeat(64)}` }, 'key', 'badKey'],
    [{ label: ' ' }, 'label', 'required'],
    [{ label: 'x'.repeat(101) }, 'label', 'tooLong'],
    [{ direction: 'both' }, 'direction', 'unknownValue'],
    [{ direction: '' }, 'direction', 'unknownValue'],
    [{ mode: 'both' }, 'mode', 'unknownValue'],
    [{ runtime: 'cloud' }, 'runtime', 'unknownValue'],
    [{ applies: 'x'.repeat(1_001) }, 'applies', 'tooLong'],
    [{ slaSeconds: 0 }, 'slaSeconds', 'outOfRange'],
    [{ slaSeconds: 2_592_001 }, 'slaSeconds', 'outOfRange'],
    [{ slaSeconds: 1.5 }, 'slaSeconds', 'outOfRange'],
    [{ slaSeconds: NaN }, 'slaSeconds', 'outOfRange'],
    [{ resourceTypes: ['order', 'Order'] }, 'resourceTypes', 'badResourceType'],
    [{ resourceTypes: ['order', 'in_ventory'] }, 'resourceTypes', 'badResourceType'],
    [{ resourceTypes: ['order', ''] }, 'resourceTypes', 'badResourceType'],
    [{ resourceTypes: ['order', ...many(20, letters)] }, 'resourceTypes', 'tooMany'],
    [{ resourceTypes: [] }, 'resourceTypes', 'required'],
    [{ resourceTypes: [], messageTypes: [], changes: ['customer'] }, 'resourceTypes', 'required'],
    [{ messageTypes: ['orderCreated'] }, 'messageTypes', 'badMessageType'],
    [{ messageTypes: ['Order Created'] }, 'messageTypes', 'badMessageType'],
    [{ messageTypes: [`O${'x'.repeat(128)}`] }, 'messageTypes', 'badMessageType'],
    [{ messageTypes: many(201, () => 'OrderCreated') }, 'messageTypes', 'tooMany'],
    [{ messageTypes: ['PaymentCreated'] }, 'messageTypes', 'notInResourceTypes'],
    [{ messageTypes: [], changes: [] }, 'messageTypes', 'nothingFeedsIt'],
    [{ changes: ['order'] }, 'changes', 'alsoFedByMessages'],
    [{ changes: [' order '] }, 'changes', 'alsoFedByMessages'],
    [{ changes: ['customer'] }, 'changes', 'notInResourceTypes'],
    [{ changes: ['Customer'] }, 'changes', 'badResourceType'],
    [
      { resourceTypes: many(20, letters), messageTypes: [], changes: many(21, letters) },
      'changes',
      'tooMany',
    ],
    [{ subscriptionKeys: ['a'] }, 'subscriptionKeys', 'badReference'],
    [{ subscriptionKeys: ['a b'] }, 'subscriptionKeys', 'badReference'],
    [{ subscriptionKeys: ['x'.repeat(257)] }, 'subscriptionKeys', 'badReference'],
    [{ subscriptionKeys: many(51, (index) => `key-${index}`) }, 'subscriptionKeys', 'tooMany'],
    [{ externalUrlTemplate: 'https://example.com/' }, 'externalUrlTemplate', 'badTemplate'],
    [{ externalUrlTemplate: 'javascript:{externalId}' }, 'externalUrlTemplate', 'badUrl'],
    [{ externalUrlTemplate: 'https://u:p@example.com/{externalId}' }, 'externalUrlTemplate', 'badUrl'],
    [{ trackedSince: '' }, 'trackedSince', 'required'],
    [{ trackedSince: '2026-11-01' }, 'trackedSince', 'badDate'],
    [{ trackedSince: '2026-13-01T00:00:00Z' }, 'trackedSince', 'badDate'],
    [{ deploymentKey: 'a/b' }, 'deploymentKey', 'badReference'],
    [{ runtime: 'self-hosted' }, 'deploymentKey', 'onlyConnect'],
    [{ endpoints: [HEALTH] }, 'endpoints', 'onlySelfHosted'],
    [selfHosted(...Array.from({ length: 21 }, () => ({}))), 'endpoints', 'tooMany'],
    [selfHosted({ name: ' ' }), 'endpoints.0.name', 'required'],
    [selfHosted({ name: 'x'.repeat(101) }), 'endpoints.0.name', 'tooLong'],
    [selfHosted({}, { kind: 'metrics' }), 'endpoints.1.kind', 'unknownValue'],
    [selfHosted({ exposure: 'secret' }), 'endpoints.0.exposure', 'unknownValue'],
    [selfHosted({ url: '' }), 'endpoints.0.url', 'required'],
    [selfHosted({ url: 'connectors.example.com' }), 'endpoints.0.url', 'badUrl'],
    [selfHosted({ url: 'https://user:secret@example.com/' }), 'endpoints.0.url', 'badUrl'],
    [selfHosted({ url: 'http://example.com/health' }), 'endpoints.0.url', 'httpsOnly'],
    [
      selfHosted({ kind: ' health ', exposure: ' public ', url: ' http://a.example ' }),
      'endpoints.0.url',
      'httpsOnly',
    ],
  ])('%j: %s is %s', (fields, field, problem) => {
    expect(validateTarget(buildTargetFields(fields))).toEqual([{ field, problem }]);
  });

  it('is told everything at once, and each field one thing', () => {
    const fields = buildTargetFields({
      key: '',
      label: '',
      resourceTypes: [],
      messageTypes: ['orderCreated', 'OrderCreated'],
      changes: ['order'],
      ...selfHosted({ url: 'nothing', kind: 'health' }),
    });
    expect(validateTarget(fields)).toEqual([
      { field: 'key', problem: 'required' },
      { field: 'label', problem: 'required' },
      { field: 'messageTypes', problem: 'badMessageType' },
      { field: 'resourceTypes', problem: 'required' },
      { field: 'changes', problem: 'alsoFedByMessages' },
      { field: 'endpoints.0.url', problem: 'badUrl' },
    ]);
  });

  it('has as many endpoints looked at as there may be', () => {
    const fields = buildTargetFields(selfHosted(...Array.from({ length: 40 }, () => ({ name: '' }))));
    expect(validateTarget(fields)).toHaveLength(21);
  });
});

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'order',
    'OrderCreated',
    'export',
    'state',
    'connect',
    'self-hosted',
    'health',
    'public',
  ),
  fc.webUrl(),
);
const texts = fc.array(text, { maxLength: 5 });
const anyFields: fc.Arbitrary<TargetFields> = fc.record({
  key: fc.oneof(text, fc.constant('klaviyo')),
  label: text,
  direction: text,
  mode: text,
  resourceTypes: texts,
  messageTypes: texts,
  changes: texts,
  applies: fc.option(text),
  slaSeconds: fc.oneof(fc.integer(), fc.double()),
  subscriptionKeys: texts,
  externalUrlTemplate: fc.option(text),
  trackedSince: text,
  enabled: fc.boolean(),
  runtime: text,
  deploymentKey: fc.option(text),
  endpoints: fc.array(fc.record({ name: text, kind: text, url: text, exposure: text }), { maxLength: 3 }),
});

describe('whatever somebody enters', () => {
  it('is judged, and no field twice', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const named = validateTarget(fields).map(({ field }) => field);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('is read back as it was when it follows the contract', () => {
    const good = fc.record({
      label: fc.stringMatching(/^[a-zA-Z ]{1,100}$/),
      mode: fc.constantFrom('state', 'events'),
      direction: fc.constantFrom('export', 'import'),
      slaSeconds: fc.integer({ min: -5, max: 3_000_000 }),
      enabled: fc.boolean(),
      resourceTypes: fc.constantFrom(['order'], ['order', 'customer']),
      changes: fc.constantFrom([], ['customer'], ['order']),
    });
    fc.assert(
      fc.property(good, (given) => {
        const fields = buildTargetFields(given);
        if (validateTarget(fields).length > 0) return;
        const { key, ...value } = fields;
        const at = '2026-11-01T00:00:00.000Z';
        const { target } = parseTarget({
          key,
          version: 1,
          createdAt: at,
          lastModifiedAt: at,
          value: { schema: 1, ...value },
        });
        expect(target).toEqual(fields);
      }),
    );
  });
});
