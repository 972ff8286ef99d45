import type { SyncTarget, TargetSuggestion } from '@connect-console/domain';
import {
  newTargetValues,
  toTargetFields,
  toTargetValues,
  valuesOfSuggestion,
  type TargetValues,
} from './target.values';

const NOW = '2026-11-20T12:00:00.000Z';

const TARGET: SyncTarget = {
  key: 'fluent',
  label: 'Fluent OMS',
  direction: 'export',
  mode: 'state',
  resourceTypes: ['order', 'customer'],
  messageTypes: ['OrderCreated'],
  changes: ['customer'],
  applies: null,
  slaSeconds: 300,
  subscriptionKeys: ['fluent-order'],
  externalUrlTemplate: null,
  trackedSince: '2026-11-01T00:00:00.123Z',
  enabled: false,
  runtime: 'connect',
  deploymentKey: null,
  endpoints: [],
};

const ENDPOINT: SyncTarget['endpoints'][number] = {
  name: ' Health ',
  kind: 'health',
  url: ' https://a.example.com ',
  exposure: 'public',
};

function buildValues(given: Partial<TargetValues>): TargetValues {
  return { ...toTargetValues(TARGET), ...given };
}

it('sends an entry back as it was when nothing was changed', () => {
  expect(toTargetFields(toTargetValues(TARGET))).toEqual(TARGET);
});

it.each([
  [1, '1', 'second'],
  [90, '90', 'second'],
  [300, '5', 'minute'],
  [5_400, '90', 'minute'],
  [7_200, '2', 'hour'],
  [172_800, '2', 'day'],
  [0, '0', 'second'],
])('shows %d seconds as %s in the unit %s, and reads it back', (slaSeconds, count, unit) => {
  const values = toTargetValues({ ...TARGET, slaSeconds });
  expect(values.sla).toEqual({ count, unit });
  expect(toTargetFields(values).slaSeconds).toBe(slaSeconds);
});

it.each(['', ' ', '1.5', '-1', '1e3', 'five', '0x10'])('takes “%s” for no number', (count) => {
  expect(toTargetFields(buildValues({ sla: { count, unit: 'minute' } })).slaSeconds).toBeNaN();
});

it('sends texts without white space around them, and nothing for empty ones', () => {
  expect(
    toTargetFields(
      buildValues({ key: ' a ', label: ' A ', applies: ' ', externalUrlTemplate: '', deploymentKey: ' d ' }),
    ),
  ).toMatchObject({ key: 'a', label: 'A', applies: null, externalUrlTemplate: null, deploymentKey: 'd' });
});

it('sends a deployment only with Connect and endpoints only without', () => {
  const both = { deploymentKey: 'd', endpoints: [ENDPOINT] };
  expect(toTargetFields(buildValues({ ...both, runtime: 'connect' }))).toMatchObject({
    deploymentKey: 'd',
    endpoints: [],
  });
  expect(toTargetFields(buildValues({ ...both, runtime: 'self-hosted' }))).toMatchObject({
    deploymentKey: null,
    endpoints: [{ name: 'Health', url: 'https://a.example.com' }],
  });
});

it('sends no Messages of what arrives as change notifications, but those of unknown resource types', () => {
  const { messageTypes } = toTargetFields(
    buildValues({ messageTypes: ['CustomerCreated', 'OrderCreated', 'SomethingNew'], changes: ['customer'] }),
  );
  expect(messageTypes).toEqual(['OrderCreated', 'SomethingNew']);
});

it('sends no change notifications of a resource type that is not chosen any more', () => {
  const values = buildValues({ resourceTypes: ['order'], messageTypes: ['CustomerCreated'] });
  expect(toTargetFields(values)).toMatchObject({ changes: [], messageTypes: ['CustomerCreated'] });
});

it('shows a resource type that only the change notifications name', () => {
  expect(toTargetValues({ ...TARGET, resourceTypes: ['order'] }).resourceTypes).toEqual([
    'order',
    'customer',
  ]);
});

const SUGGESTION: TargetSuggestion = {
  deploymentId: 'd-1',
  deploymentKey: null,
  key: 'klaviyo',
  label: 'Klaviyo',
  mode: 'events',
  resourceTypes: [],
  messageTypes: [],
  changes: [],
  subscriptionKeys: [],
  subscribed: false,
};

it('starts from what a suggestion knows, and from the usual where it knows nothing', () => {
  expect(valuesOfSuggestion(SUGGESTION, NOW)).toEqual({
    ...newTargetValues(NOW),
    key: 'klaviyo',
    label: 'Klaviyo',
    mode: 'events',
  });
  expect(
    valuesOfSuggestion({ ...SUGGESTION, resourceTypes: ['order'], changes: ['product'] }, NOW).resourceTypes,
  ).toEqual(['order', 'product']);
});
