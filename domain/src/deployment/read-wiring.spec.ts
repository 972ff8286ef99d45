import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildReportEntry } from '../test-utils/report-entry.builder.js';
import { buildEvent, buildExtension, buildService, buildSubscription } from '../test-utils/wiring.builder.js';
import type { ReportEntry } from '../report/report.js';
import type { AddressedApplication } from './addresses.js';
import { readWiring } from './read-wiring.js';
import type { SelectedWiring } from './select-wiring.js';
import { findingWeight, type Verification } from './verification.js';
import type { Wiring } from './wiring.js';

const NOTHING: Wiring = { subscriptions: [], extensions: [], types: [] };
const UNREADABLE: Wiring = { subscriptions: null, extensions: null, types: null };
const SUBSCRIPTION = buildSubscription();
const EXTENSION = buildExtension();
const SCRIPT = buildReportEntry({
  type: 'Warning',
  title: "Failed during the execution of 'postDeploy' script",
});
const ERROR = buildReportEntry({ type: 'Error', title: 'Health check for application service failed' });

type Given = {
  status?: string;
  applications?: AddressedApplication[];
  wiring?: Partial<SelectedWiring>;
  report?: ReportEntry[] | null;
};

function read({
  status = 'Deployed',
  applications = [buildEvent()],
  wiring,
  report = null,
}: Given): Verification {
  return readWiring({
    deployment: { status, applications },
    wiring: { ...NOTHING, before: null, ...wiring },
    report,
  });
}

describe('a Deployment whose status tells', () => {
  it.each(['Draft', 'Queued', 'Deploying', 'Undeploying'])('%s is still running', (status) => {
    const wiring = { ...UNREADABLE, subscriptions: [] };
    expect(read({ status, wiring, report: [ERROR] })).toEqual({
      verdict: 'running',
      findings: [],
      unreadable: ['extensions', 'types'],
    });
  });

  it.each(['Failed', 'UndeployFailed'])('%s has failed, because of what the report says', (status) => {
    const information = buildReportEntry();
    expect(read({ status, wiring: { subscriptions: [SUBSCRIPTION] }, report: [ERROR, information] })).toEqual(
      {
        verdict: 'failed',
        findings: [{ kind: 'reportProblem', entry: ERROR }],
        unreadable: [],
      },
    );
  });

  it('nothing we know cannot be verified', () => {
    expect(read({ status: 'Hibernating', wiring: { subscriptions: [SUBSCRIPTION] } }).verdict).toBe(
      'notVerifiable',
    );
  });
});

describe('an event application', () => {
  it('is wired when a healthy Subscription delivers to its topic', () => {
    const other = buildSubscription({ id: 'other', destination: 'projects/p/topics/other' });
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION, other] }, report: [buildReportEntry()] })).toEqual({
      verdict: 'wired',
      findings: [{ kind: 'subscriptionHealthy', application: 'event', subscription: SUBSCRIPTION }],
      unreadable: [],
    });
  });

  it('that no Subscription delivers to has a problem', () => {
    expect(read({})).toEqual({
      verdict: 'problems',
      findings: [{ kind: 'noSubscription', application: 'event', topic: 'projects/connect/topics/orders-1' }],
      unreadable: [],
    });
  });

  it.each([
    ['ConfigurationError', 'subscriptionUnhealthy'],
    ['TemporaryError', 'subscriptionUnhealthy'],
    ['SomethingNew', 'subscriptionUnhealthy'],
    ['ConfigurationErrorDeliveryStopped', 'subscriptionLosingMessages'],
    ['ManuallySuspended', 'subscriptionLosingMessages'],
  ])('whose Subscription is in %s has a problem: %s', (status, kind) => {
    const subscription = { ...SUBSCRIPTION, status };
    const { verdict, findings } = read({ wiring: { subscriptions: [subscription] } });
    expect(verdict).toBe('problems');
    expect(findings).toEqual([{ kind, application: 'event', subscription }]);
  });

  it('with several Subscriptions is as good as each of them', () => {
    const suspended = buildSubscription({ id: 'second', status: 'ManuallySuspended' });
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION, suspended] } })).toMatchObject({
      verdict: 'problems',
      findings: [{ kind: 'subscriptionHealthy' }, { kind: 'subscriptionLosingMessages' }],
    });
  });

  it.each([null, ''])('whose topic is %j cannot be verified, beside one that is wired', (topic) => {
    const nameless = buildEvent({ applicationName: 'nameless', topic });
    const applications = [buildEvent(), nameless];
    expect(read({ applications, wiring: { subscriptions: [SUBSCRIPTION] } })).toMatchObject({
      verdict: 'notVerifiable',
      findings: [{ kind: 'subscriptionHealthy' }, { kind: 'topicUnknown', application: 'nameless' }],
    });
  });

  it('is known by its topic when the connector does not know it', () => {
    const application = buildEvent({ applicationType: null });
    expect(read({ applications: [application] }).findings).toMatchObject([{ kind: 'noSubscription' }]);
  });

  it('cannot be verified when Subscriptions cannot be read', () => {
    const applications = [buildEvent(), buildService({ applicationType: 'assets' })];
    const wiring = { subscriptions: null, extensions: [EXTENSION] };
    expect(read({ applications, wiring })).toMatchObject({
      verdict: 'notVerifiable',
      findings: [{ kind: 'extensionPoints' }],
      unreadable: ['subscriptions'],
    });
  });

  it('that a Subscription has lost with a new topic has a problem', () => {
    const old = buildSubscription({ destination: 'projects/connect/topics/orders-0' });
    const before = { ...NOTHING, subscriptions: [old] };
    expect(read({ wiring: { subscriptions: [old], before } })).toMatchObject({
      verdict: 'problems',
      findings: [{ kind: 'noSubscription' }, { kind: 'oldTopic', subscription: old }],
    });
    const current = buildSubscription({ id: 'new' });
    expect(read({ wiring: { subscriptions: [old, current], before } })).toMatchObject({
      verdict: 'problems',
      findings: [{ kind: 'subscriptionHealthy' }, { kind: 'oldTopic' }, { kind: 'created' }],
    });
  });

  it('that a Subscription was turned to is wired; one that was turned away is nobody’s problem', () => {
    const before = { ...NOTHING, subscriptions: [{ ...SUBSCRIPTION, destination: 'old' }] };
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION], before } }).verdict).toBe('wired');
    const away = buildSubscription({ id: 'away', destination: 'projects/p/topics/other' });
    const both = { ...NOTHING, subscriptions: [SUBSCRIPTION, { ...away, destination: 'old' }] };
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION, away], before: both } })).toMatchObject({
      verdict: 'wired',
      findings: [{ kind: 'subscriptionHealthy' }],
    });
  });
});

describe('several event applications', () => {
  const second = buildEvent({ applicationName: 'second', topic: 'projects/connect/topics/second' });
  const other = buildSubscription({ id: 'other', destination: 'projects/connect/topics/second' });

  it('are wired when each has its Subscription, the same as before', () => {
    const subscriptions = [SUBSCRIPTION, other];
    const before = { ...NOTHING, subscriptions };
    expect(read({ applications: [buildEvent(), second], wiring: { subscriptions, before } })).toMatchObject({
      verdict: 'wired',
      findings: [{ application: 'event' }, { application: 'second' }],
    });
  });

  it('have lost only those Subscriptions that have not moved', () => {
    const [old, older] = [SUBSCRIPTION, other].map((one) => ({ ...one, destination: 'old' }));
    const before = { ...NOTHING, subscriptions: [old, older].filter((one) => one !== undefined) };
    const fresh = buildSubscription({ id: 'fresh', destination: 'old' });
    const wiring = { subscriptions: [SUBSCRIPTION, fresh, ...before.subscriptions.slice(1)], before };
    expect(read({ wiring }).findings).toMatchObject([
      { kind: 'subscriptionHealthy' },
      { kind: 'oldTopic', subscription: { id: 'other' } },
      { kind: 'created', resource: { id: 'fresh' } },
    ]);
  });
});

describe('an application with a URL', () => {
  const applications = [buildService()];

  it('is wired when an Extension calls it', () => {
    const other = buildExtension({ id: 'other', destination: 'https://else.example.com' });
    expect(read({ applications, wiring: { extensions: [EXTENSION, other] } })).toEqual({
      verdict: 'wired',
      findings: [{ kind: 'extensionPoints', application: 'service', extension: EXTENSION }],
      unreadable: [],
    });
  });

  it('that no Extension ever called cannot be verified', () => {
    expect(read({ applications })).toEqual({ verdict: 'notVerifiable', findings: [], unreadable: [] });
    expect(
      read({ applications: [buildService({ url: null })], wiring: { extensions: [EXTENSION] } }),
    ).toEqual({
      verdict: 'notVerifiable',
      findings: [],
      unreadable: [],
    });
  });

  it('of a service cannot be verified when Extensions cannot be read', () => {
    const wiring = { subscriptions: [SUBSCRIPTION], extensions: null };
    expect(read({ applications: [buildEvent(), ...applications], wiring })).toMatchObject({
      verdict: 'notVerifiable',
      findings: [{ kind: 'subscriptionHealthy' }],
      unreadable: ['extensions'],
    });
    const assets = buildService({ applicationType: 'assets' });
    expect(read({ applications: [buildEvent(), assets], wiring }).verdict).toBe('wired');
  });

  it.each([
    ['is deleted', []],
    ['calls something else', [{ ...EXTENSION, destination: 'https://else.example.com' }]],
    ['is replaced by one of something else', [buildExtension({ id: 'new', resourceTypes: ['order'] })]],
  ])('whose Extension %s since its last run has a problem', (_name, extensions) => {
    const before = { ...NOTHING, extensions: [EXTENSION] };
    const { verdict, findings } = read({ applications, wiring: { extensions, before } });
    expect(verdict).toBe('problems');
    const now = extensions.find(({ id }) => id === EXTENSION.id)?.destination ?? null;
    expect(findings).toContainEqual({ kind: 'extensionGone', extension: EXTENSION, now });
  });

  it.each([
    ['another for the same and more', [buildExtension({ id: 'new', resourceTypes: ['order', 'cart'] })]],
    [
      'the same with another path',
      [{ ...EXTENSION, destination: 'https://service-1.example.com/service/new' }],
    ],
  ])('is wired when there is %s instead', (_name, extensions) => {
    const before = { ...NOTHING, extensions: [EXTENSION] };
    expect(read({ applications, wiring: { extensions, before } }).verdict).toBe('wired');
  });

  it('whose Extension still calls where it was before has a problem', () => {
    const old = { ...EXTENSION, destination: 'https://service-0.example.com/service' };
    const wiring = { extensions: [old], before: { ...NOTHING, extensions: [old] } };
    expect(read({ applications, wiring })).toMatchObject({
      verdict: 'problems',
      findings: [{ kind: 'extensionGone', now: old.destination }],
    });
  });

  it('misses what an Extension is not called for any more only when it is another one', () => {
    const before = { ...NOTHING, extensions: [{ ...EXTENSION, resourceTypes: ['cart', 'order'] }] };
    expect(read({ applications, wiring: { extensions: [EXTENSION], before } }).verdict).toBe('wired');
    const fewer = buildExtension({ id: 'new' });
    expect(read({ applications, wiring: { extensions: [fewer], before } }).verdict).toBe('problems');
  });

  it('is wired when the types of custom fields cannot be read', () => {
    expect(read({ applications, wiring: { extensions: [EXTENSION], types: null } })).toMatchObject({
      verdict: 'wired',
      unreadable: ['types'],
    });
  });

  it('misses an Extension for nothing when there is another', () => {
    const before = { ...NOTHING, extensions: [{ ...EXTENSION, resourceTypes: [] }] };
    const wiring = { extensions: [buildExtension({ id: 'new' })], before };
    expect(read({ applications, wiring }).findings).toMatchObject([
      { kind: 'extensionPoints' },
      { kind: 'extensionGone', now: null },
      { kind: 'created' },
      { kind: 'removed' },
    ]);
  });

  it('does not miss an Extension that was of something else', () => {
    const foreign = buildExtension({ destination: 'https://else.example.com' });
    const before = { ...NOTHING, extensions: [foreign] };
    expect(read({ applications, wiring: { before } })).toMatchObject({
      verdict: 'notVerifiable',
      findings: [{ kind: 'removed', part: 'extensions' }],
    });
  });
});

describe('the difference since the last run', () => {
  const made = { id: 'made', key: 'made', resourceTypes: [] };
  const gone = { id: 'gone', key: 'gone', resourceTypes: [] };
  const kept = { id: 'kept', key: 'kept', resourceTypes: [] };

  it('is told, and proves nothing', () => {
    const before = { ...NOTHING, types: [gone, kept] };
    expect(read({ applications: [], wiring: { types: [made, kept], before } })).toEqual({
      verdict: 'notVerifiable',
      findings: [
        { kind: 'created', part: 'types', resource: { id: 'made', key: 'made' } },
        { kind: 'removed', part: 'types', resource: { id: 'gone', key: 'gone' } },
      ],
      unreadable: [],
    });
  });

  it('is not told when one side could not be read', () => {
    const before = { ...NOTHING, types: [gone] };
    expect(read({ applications: [], wiring: { types: null, before } }).findings).toEqual([]);
    expect(read({ applications: [], wiring: { types: [made], before: UNREADABLE } }).findings).toEqual([]);
  });
});

describe('a build report', () => {
  it('with a script that failed is a problem, however well the rest is wired', () => {
    const report = [SCRIPT, buildReportEntry(), ERROR];
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION] }, report })).toMatchObject({
      verdict: 'problems',
      findings: [
        { kind: 'scriptFailed', entry: SCRIPT },
        { kind: 'reportProblem', entry: ERROR },
        { kind: 'subscriptionHealthy' },
      ],
    });
  });

  it('of an undeployment says that its script failed', () => {
    const script = { ...SCRIPT, title: "Failed during the execution of 'preUndeploy' script" };
    expect(read({ status: 'UndeployFailed', report: [script] }).findings).toMatchObject([
      { kind: 'scriptFailed' },
    ]);
  });

  it('with checks that were skipped is no problem', () => {
    const report = [buildReportEntry({ type: 'Error', title: 'Image check skipped' })];
    expect(read({ wiring: { subscriptions: [SUBSCRIPTION] }, report }).verdict).toBe('wired');
  });
});

it.each([
  ['subscriptionHealthy', 'proof'],
  ['extensionPoints', 'proof'],
  ['noSubscription', 'problem'],
  ['subscriptionUnhealthy', 'problem'],
  ['subscriptionLosingMessages', 'problem'],
  ['oldTopic', 'problem'],
  ['extensionGone', 'problem'],
  ['scriptFailed', 'problem'],
  ['reportProblem', 'problem'],
  ['topicUnknown', 'gap'],
  ['created', 'fact'],
  ['removed', 'fact'],
] as const)('%s is a %s', (kind, weight) => {
  expect(findingWeight({ kind })).toBe(weight);
});

it('a report alone is enough for a problem', () => {
  expect(read({ applications: [], report: [SCRIPT] }).verdict).toBe('problems');
});

describe('whatever there is', () => {
  const part = <Resource>(one: Resource): fc.Arbitrary<Resource[] | null> =>
    fc.option(fc.array(fc.constant(one), { maxLength: 1 }));
  const wiring = fc.record({
    subscriptions: part(SUBSCRIPTION),
    extensions: part(EXTENSION),
    types: fc.constantFrom([], null),
  });
  const facts = fc.record({
    deployment: fc.record({
      status: fc.constantFrom('Queued', 'Deployed', 'Failed', 'Hibernating'),
      applications: fc.subarray([buildEvent(), buildEvent({ topic: null }), buildService()]),
    }),
    wiring: fc.tuple(wiring, fc.option(wiring)).map(([now, before]) => ({ ...now, before })),
    report: fc.option(fc.subarray([SCRIPT, buildReportEntry()])),
  });

  it('nothing is wired without a proof, with a problem, or without what is needed to tell', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { verdict, findings, unreadable } = readWiring(given);
        const weights = findings.map(findingWeight);
        if (verdict !== 'wired') return;
        expect(given.deployment.status).toBe('Deployed');
        expect(weights).toContain('proof');
        expect(weights).not.toContain('problem');
        expect(weights).not.toContain('gap');
        const types = given.deployment.applications.map(({ applicationType }) => applicationType);
        expect(types.includes('event') && unreadable.includes('subscriptions')).toBe(false);
        expect(types.includes('service') && unreadable.includes('extensions')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
