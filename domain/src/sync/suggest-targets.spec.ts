import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildTargetFields } from '../test-utils/target-fields.builder.js';
import { TARGET_KEY } from './parse-target.js';
import {
  suggestTargets,
  type DeliveringSubscription,
  type SuggestingDeployment,
  type TargetSuggestion,
} from './suggest-targets.js';
import type { ReadTarget } from './sync-facts.js';
import type { SyncTarget } from './sync-target.js';
import { validateTarget } from './validate-target.js';

const TOPIC = 'projects/connect/topics/events-1';

function buildDeployment(fields: Partial<SuggestingDeployment> = {}): SuggestingDeployment {
  return {
    id: 'deployment-1',
    key: 'erp-production',
    connector: { key: 'erp', name: 'ERP' },
    applications: [{ applicationName: 'event', applicationType: 'event', url: null, topic: TOPIC }],
    ...fields,
  };
}

function buildSubscription(fields: Partial<DeliveringSubscription> = {}): DeliveringSubscription {
  return {
    id: 'subscription-1',
    key: 'erp-orders',
    status: 'Healthy',
    destination: TOPIC,
    messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }],
    changes: [],
    ...fields,
  };
}

function buildEntry(key: string, deploymentKey: string | null = null): ReadTarget {
  const target = { ...buildTargetFields(), key, deploymentKey } as SyncTarget; // of the builder: it follows the contract
  return { key, version: 1, lastModifiedAt: '2026-11-01T00:00:00.000Z', target, unreadable: null };
}

type Facts = Partial<Parameters<typeof suggestTargets>[0]>;

function suggest(facts: Facts = {}): TargetSuggestion[] {
  return suggestTargets({ deployments: [buildDeployment()], targets: [], subscriptions: [], ...facts });
}

function suggestFrom(...subscriptions: Partial<DeliveringSubscription>[]): TargetSuggestion | undefined {
  return suggest({ subscriptions: subscriptions.map(buildSubscription) })[0];
}

describe('a suggestion', () => {
  it('tells what Subscriptions deliver to the topics of a deployment', () => {
    expect(suggest({ subscriptions: [buildSubscription()] })).toEqual([
      {
        deploymentId: 'deployment-1',
        deploymentKey: 'erp-production',
        key: 'erp',
        label: 'ERP',
        mode: null,
        resourceTypes: ['order'],
        messageTypes: ['OrderCreated'],
        changes: [],
        subscriptionKeys: ['erp-orders'],
        subscribed: true,
      },
    ]);
  });

  it('puts several Subscriptions together, each thing once and in order', () => {
    const suggestion = suggestFrom(
      { key: 'b', messages: [{ resourceTypeId: 'payment', types: ['PaymentCreated'] }] },
      { key: 'a', messages: [{ resourceTypeId: 'order', types: ['OrderImported', 'OrderCreated'] }] },
      { key: 'a', changes: ['product'] },
    );
    expect(suggestion).toMatchObject({
      resourceTypes: ['order', 'payment', 'product'],
      messageTypes: ['OrderCreated', 'OrderImported', 'PaymentCreated'],
      changes: ['product'],
      subscriptionKeys: ['a', 'b'],
    });
  });

  it('takes the Messages where a resource type is fed by both', () => {
    expect(suggestFrom({ changes: ['order', 'customer'] })).toMatchObject({
      resourceTypes: ['customer', 'order'],
      messageTypes: ['OrderCreated'],
      changes: ['customer'],
    });
  });

  it('takes the changes where a Subscription names no types of Messages', () => {
    const messages = [{ resourceTypeId: 'inventory-entry', types: [] }];
    expect(suggestFrom({ messages, changes: ['inventory-entry'] })).toMatchObject({
      resourceTypes: ['inventory-entry'],
      messageTypes: [],
      changes: ['inventory-entry'],
    });
  });

  it('has no key of a Subscription without one', () => {
    expect(suggestFrom({ key: null })).toMatchObject({ subscriptionKeys: [], subscribed: true });
  });

  it('says when no Subscription delivers', () => {
    expect(suggestFrom({ destination: 'projects/connect/topics/other' })).toMatchObject({
      resourceTypes: [],
      messageTypes: [],
      subscriptionKeys: [],
      subscribed: false,
    });
  });

  it('knows a topic by its name alone', () => {
    expect(suggestFrom({ destination: 'events-1' })?.subscribed).toBe(true);
  });

  it('looks at all topics of a deployment, and at nothing but event applications', () => {
    const applications = [
      { applicationName: 'one', applicationType: 'event', url: null, topic: 'topic-1' },
      { applicationName: 'two', applicationType: null, url: null, topic: 'topic-2' },
      { applicationName: 'service', applicationType: 'service', url: 'topic-3', topic: null },
      { applicationName: 'three', applicationType: 'event', url: null, topic: null },
    ];
    const subscriptions = ['topic-1', 'topic-2', 'topic-3', ''].map((destination) =>
      buildSubscription({ key: `to-${destination}`, destination }),
    );
    const [suggestion] = suggest({ deployments: [buildDeployment({ applications })], subscriptions });
    expect(suggestion?.subscriptionKeys).toEqual(['to-topic-1', 'to-topic-2']);
  });
});

describe('a deployment', () => {
  it('without an event application is suggested nothing for', () => {
    const applications = [{ applicationName: 'service', applicationType: 'service', url: 'x', topic: null }];
    expect(suggest({ deployments: [buildDeployment({ applications })] })).toEqual([]);
  });

  it('that an entry names is suggested nothing for', () => {
    expect(suggest({ targets: [buildEntry('erp', 'erp-production')] })).toEqual([]);
  });

  it.each([
    ['another deployment', [buildEntry('klaviyo', 'klaviyo-production')]],
    ['none', [buildEntry('klaviyo')]],
  ])('is suggested something for where an entry names %s', (_name, targets) => {
    expect(suggest({ targets })).toHaveLength(1);
  });

  it.each([null, ''])('with the key %j is named by no entry', (key) => {
    const targets = [buildEntry('one', null), buildEntry('two', '')];
    expect(suggest({ deployments: [buildDeployment({ key })], targets })).toMatchObject([
      { deploymentKey: key },
    ]);
  });
});

describe('how a connector treats Messages', () => {
  it.each([
    ['klaviyo-connector', 'x', 'events', 'klaviyo'],
    ['x', 'Klaviyo real-time events', 'events', 'klaviyo'],
    ['orium-ct-connect-bloomreach-engagement', 'x', 'events', 'bloomreach-engagement'],
    ['x', 'Fluent OMS', 'state', 'fluent-oms'],
    [null, 'FLUENT', 'state', 'fluent-oms'],
    ['bloomreach-discovery', 'Bloomreach Discovery', null, 'bloomreach-discovery'],
    ['engagement', 'Engagement', null, 'engagement'],
    ['affluent', 'Affluent', null, 'affluent'],
    ['klaviyoish', 'Klaviyoish', null, 'klaviyoish'],
  ])('of %s, %s: %s, as %s', (key, name, mode, expected) => {
    const deployments = [buildDeployment({ connector: { key, name } })];
    expect(suggest({ deployments })).toMatchObject([{ mode, key: expected, label: name }]);
  });
});

describe('the key of a suggestion', () => {
  it.each([
    ['order-export', 'Other', 'order-export'],
    ['orium-ct-connect-search', 'Other', 'orium-search'],
    ['Order_Export', 'Other', 'order-export'],
    ['connector', 'Other', 'connector'],
    [null, 'Order Export Connector', 'order-export'],
    ['', 'Warehouse', 'warehouse'],
    ['--', 'Other', 'target'],
    [null, 'Überweisung', 'uberweisung'],
    [null, '注文', 'target'],
    ['x'.repeat(80), 'Other', 'x'.repeat(64)],
  ])('of %s, %s is %s', (key, name, expected) => {
    expect(suggest({ deployments: [buildDeployment({ connector: { key, name } })] })[0]?.key).toBe(expected);
  });

  it('is one that nobody has, not even an entry that is not understood', () => {
    const unreadable: ReadTarget = {
      key: 'erp-2',
      version: 1,
      lastModifiedAt: '',
      target: null,
      unreadable: 'malformed',
    };
    const deployments = [buildDeployment({ key: 'one' }), buildDeployment({ key: 'two' })];
    const keys = suggest({ deployments, targets: [buildEntry('erp'), unreadable] }).map(({ key }) => key);
    expect(keys).toEqual(['erp-3', 'erp-4']);
  });

  it('stays short enough with a number', () => {
    const long = 'x'.repeat(64);
    const deployments = [buildDeployment({ connector: { key: long, name: 'Long' } })];
    expect(suggest({ deployments, targets: [buildEntry(long)] })[0]?.key).toBe(`${'x'.repeat(62)}-2`);
  });
});

describe('the label of a suggestion', () => {
  it.each([
    ['erp', ' ERP ', 'ERP'],
    ['erp', ' ', 'erp'],
    [null, '', 'deployment-1'],
    ['erp', 'x'.repeat(200), 'x'.repeat(100)],
  ])('of %s, "%s" is "%s"', (key, name, expected) => {
    expect(suggest({ deployments: [buildDeployment({ connector: { key, name } })] })[0]?.label).toBe(
      expected,
    );
  });
});

describe('whatever the connectors are called', () => {
  it('each suggestion has a key of its own that fits, and only what is left open is a problem', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('ERP', 'Klaviyo', 'x'.repeat(70)));
    const deployment = fc
      .record({ key: fc.option(name), name })
      .map((connector) => buildDeployment({ connector }));
    fc.assert(
      fc.property(fc.array(deployment, { maxLength: 6 }), (deployments) => {
        const found = suggest({ deployments, subscriptions: [buildSubscription()] });
        expect(new Set(found.map(({ key }) => key)).size).toBe(deployments.length);
        for (const suggestion of found) {
          const { key, label } = suggestion;
          expect(key).toMatch(TARGET_KEY);
          const fields = buildTargetFields({ ...suggestion, label, mode: suggestion.mode ?? 'state' });
          expect(validateTarget(fields)).toEqual([]);
        }
      }),
    );
  });
});
