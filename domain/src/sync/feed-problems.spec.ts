import { describe, expect, it } from '@jest/globals';
import {
  buildSubscription,
  buildSyncFacts,
  buildSyncTarget,
  readTarget,
} from '../test-utils/sync-facts.builder.js';
import { deriveStatus } from './derive-status.js';
import { findFeedProblems, subscriptionLoses } from './feed-problems.js';
import type { FeedDeployment, FeedSubscription } from './sync-facts.js';
import type { FeedProblem } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';

const HEALTHY = buildSubscription();
const KEYED = { subscriptionKeys: ['connect-prod-order'] };
const DEPLOYED: FeedDeployment = {
  kind: 'found',
  id: 'd-1',
  key: 'klaviyo-realtime',
  status: 'Deployed',
  tag: 'v1',
};

function problemsOf(
  subscriptions: readonly FeedSubscription[] | null,
  { target = {}, typeId = 'order' }: { target?: Partial<SyncTarget>; typeId?: string } = {},
): FeedProblem[] {
  return findFeedProblems(buildSyncTarget(target), typeId, { subscriptions, deployment: null });
}

describe('a Subscription', () => {
  it.each([
    ['Healthy', false],
    ['ConfigurationError', false],
    ['TemporaryError', false],
    ['ConfigurationErrorDeliveryStopped', true],
    ['ManuallySuspended', true],
    ['SomethingNew', false],
  ])('that is %s loses notifications: %s', (status, loses) => {
    expect(subscriptionLoses(status)).toBe(loses);
    expect(problemsOf([buildSubscription({ status })])).toEqual(
      status === 'Healthy'
        ? []
        : [{ kind: 'subscriptionUnhealthy', key: 'connect-prod-order', status, loses }],
    );
  });

  it.each<[string, Partial<FeedSubscription>, boolean]>([
    ['all Messages of orders', {}, true],
    [
      'a type that the target takes',
      { messages: [{ resourceTypeId: 'order', types: ['OrderCreated'] }] },
      true,
    ],
    [
      'one of several types that the target takes',
      { messages: [{ resourceTypeId: 'order', types: ['OrderEditApplied', 'OrderCreated'] }] },
      true,
    ],
    ['other types only', { messages: [{ resourceTypeId: 'order', types: ['OrderEditApplied'] }] }, false],
    ['another resource type', { messages: [{ resourceTypeId: 'payment', types: [] }] }, false],
    ['changes only', { messages: [], changes: ['order'] }, false],
  ])('to %s feeds a target of order Messages: %s', (_name, fields, feeds) => {
    expect(problemsOf([buildSubscription(fields)])).toEqual(
      feeds ? [] : [{ kind: 'subscriptionMissing', key: null }],
    );
  });

  it('to changes feeds a target of changes', () => {
    const target = { changes: ['customer'] };
    const missing = [{ kind: 'subscriptionMissing', key: null }];
    expect(
      problemsOf([buildSubscription({ changes: ['customer'] })], { target, typeId: 'customer' }),
    ).toEqual([]);
    expect(problemsOf([HEALTHY], { target, typeId: 'customer' })).toEqual(missing);
    const messages = [{ resourceTypeId: 'customer', types: [] }];
    expect(problemsOf([buildSubscription({ messages })], { target, typeId: 'customer' })).toEqual(missing);
  });

  it('that the registry names is the one that counts', () => {
    const other = buildSubscription({ key: 'other', status: 'ManuallySuspended' });
    expect(problemsOf([HEALTHY, other], { target: KEYED })).toEqual([]);
    expect(problemsOf([other, buildSubscription({ key: null })], { target: KEYED })).toEqual([
      { kind: 'subscriptionMissing', key: 'connect-prod-order' },
    ]);
  });

  it('that the registry names may exist and deliver something else', () => {
    const other = buildSubscription({ messages: [] });
    expect(problemsOf([other], { target: KEYED })).toEqual([{ kind: 'subscriptionMissing', key: null }]);
  });

  it('is missing for each key that nothing has', () => {
    const target = { subscriptionKeys: ['connect-prod-order', 'connect-prod-payment'] };
    expect(problemsOf([HEALTHY], { target })).toEqual([
      { kind: 'subscriptionMissing', key: 'connect-prod-payment' },
    ]);
  });

  it('that delivers elsewhere is not looked at', () => {
    const payments = buildSubscription({
      key: 'connect-prod-payment',
      messages: [{ resourceTypeId: 'payment', types: [] }],
      status: 'ConfigurationError',
    });
    const target = { subscriptionKeys: ['connect-prod-order', 'connect-prod-payment'] };
    expect(problemsOf([HEALTHY, payments], { target })).toEqual([]);
  });

  it('is no problem while none are known', () => {
    expect(problemsOf(null)).toEqual([]);
    expect(problemsOf([])).toEqual([{ kind: 'subscriptionMissing', key: null }]);
  });
});

describe('a Deployment', () => {
  it.each<[string, FeedDeployment | null, FeedProblem[]]>([
    ['that is deployed', DEPLOYED, []],
    [
      'that failed',
      { ...DEPLOYED, status: 'Failed' },
      [{ kind: 'deploymentDown', key: 'klaviyo-realtime', status: 'Failed' }],
    ],
    ['that is missing', { kind: 'missing', key: 'gone' }, [{ kind: 'deploymentMissing', key: 'gone' }]],
    ['that is not known', null, []],
  ])('%s', (_name, deployment, problems) => {
    expect(findFeedProblems(buildSyncTarget(), 'order', { subscriptions: null, deployment })).toEqual(
      problems,
    );
  });
});

describe('the step that helps', () => {
  const down = { ...DEPLOYED, status: 'Failed' };

  it.each([
    ['a target that is behind with nothing to blame', { deployment: DEPLOYED }, 'handOver'],
    ['a target whose Deployment is down', { deployment: down }, 'openDeployment'],
    [
      'a target whose Deployment is missing',
      { deployment: { kind: 'missing' as const, key: 'x' } },
      'openTarget',
    ],
    ['a target whose Subscription is missing', { subscriptions: [] }, 'openTarget'],
  ])('for %s', (_name, facts, step) => {
    const derived = deriveStatus(buildSyncFacts({ ...facts, target: readTarget(buildSyncTarget()) }));
    expect(derived).toMatchObject({ status: 'neverReceived', step });
  });

  it('says nothing of what feeds a target that is not tracked', () => {
    const facts = { deployment: down, subscriptions: [] };
    const disabled = readTarget(buildSyncTarget({ enabled: false }));
    expect(deriveStatus(buildSyncFacts({ ...facts, target: disabled })).feedProblems).toEqual([]);
    expect(deriveStatus(buildSyncFacts(facts)).feedProblems).toHaveLength(2);
  });
});
