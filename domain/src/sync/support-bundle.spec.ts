import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildMessage,
  buildMessageFacts,
  buildResource,
  buildSubscription,
  buildSyncFacts,
  buildSyncTarget,
  readTarget,
} from '../test-utils/sync-facts.builder.js';
import {
  afterOrder,
  buildLastReport,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
  ORDER,
  ORDERED_AT,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import { bundleMarkdown } from './bundle-markdown.js';
import type { BundleFacts, BundleTargetFacts } from './bundle-facts.js';
import { deriveStatus } from './derive-status.js';
import { supportBundle } from './support-bundle.js';
import type { SyncFacts } from './sync-facts.js';
import type { SyncTarget } from './sync-target.js';
import type { TimelineItem } from './timeline.js';

/** A target of the built order, with the status that these facts give it. */
function buildBundleTarget(
  fields: Partial<SyncFacts> = {},
  target: Partial<SyncTarget> = {},
): BundleTargetFacts {
  const facts = buildSyncFacts({ target: readTarget(buildSyncTarget(target)), ...fields });
  const key = facts.target?.key ?? 'klaviyo';
  return {
    key,
    label: facts.target?.target?.label ?? key,
    read: facts.target,
    parts: [{ resource: ORDER, record: facts.record, status: deriveStatus(facts) }],
    deployment: facts.deployment,
  };
}

function buildBundleFacts(fields: Partial<BundleFacts> = {}): BundleFacts {
  return {
    projectKey: 'shop',
    now: afterOrder(600),
    resource: { ...buildResource(), name: '2026-000123' },
    targets: [],
    messageFacts: buildMessageFacts([1]),
    unreadable: [],
    hidden: [],
    subscriptions: null,
    timeline: [],
    configurationKeys: new Map(),
    ...fields,
  };
}

function markdownOf(fields: Partial<BundleFacts>): string {
  return bundleMarkdown(supportBundle(buildBundleFacts(fields)));
}

function withRecord(
  fields: Parameters<typeof buildSyncRecord>[0],
  facts: Partial<SyncFacts> = {},
): BundleTargetFacts {
  return buildBundleTarget({ record: readRecord(buildSyncRecord(fields)), ...facts });
}

const DEPLOYMENT = {
  kind: 'found' as const,
  id: 'd-1',
  key: 'klaviyo-realtime',
  status: 'Deployed',
  tag: 'v2',
};
const BROKEN = { ...readRecord(buildSyncRecord()), record: null, unreadable: 'malformed' as const };

const REPORT = {
  target: 'klaviyo',
  resource: ORDER,
  at: afterOrder(9),
  outcome: 'retry',
  sequenceNumber: 1,
  resourceVersion: 1,
  messageId: 'message-1',
  messageType: 'OrderCreated',
  attempt: 2,
  code: 'HTTP_503',
  detail: 'No answer to ada@example.com',
  httpStatus: 503,
  nextRetryAt: null,
  correlationId: 'order-1:1',
  durationMs: 250,
  replay: false,
  externalId: null,
  externalUrl: null,
};
const RUN = {
  id: 'run-1',
  kind: 'redeploy',
  subjectId: 'd-1',
  subjectName: 'Klaviyo',
  tag: 'v2',
  startedAt: afterOrder(1),
  endedAt: afterOrder(5),
  verdict: 'passed',
};

function itemOf(item: Pick<TimelineItem, 'kind'> & Record<string, unknown>): TimelineItem {
  // Each test gives the fields of its kind that a bundle reads.
  return { key: 'k', at: afterOrder(9), targets: ['klaviyo'], ...item } as unknown as TimelineItem;
}

describe('a support bundle', () => {
  it('names the resource, what was read and what is hidden', () => {
    const facts = buildBundleFacts({
      hidden: ['payments'],
      messageFacts: buildMessageFacts([1, 2], { complete: false }),
      subscriptions: [buildSubscription()],
    });
    expect(supportBundle(facts)).toEqual({
      schema: 1,
      createdAt: afterOrder(600),
      projectKey: 'shop',
      resource: { ...buildResource(), resourceKey: '2026-000123' },
      messages: { availability: 'available', retentionDays: 15, complete: false, read: 2 },
      hidden: ['payments'],
      targets: [],
      unreadableRecords: [],
      subscriptions: [buildSubscription()],
      timeline: [],
    });
  });

  it('holds the status of each target, and everything that a writer reported', () => {
    const open = [buildOpenFailure({ sequenceNumber: 2 })];
    const last = buildLastReport({ outcome: 'retry' });
    const recent = [
      {
        at: afterOrder(2),
        sequenceNumber: 2,
        messageType: null,
        outcome: 'retry',
        attempt: 1,
        code: 'HTTP_503',
      },
    ];
    const target = withRecord(
      { open, last, recent, synced: buildSuccess(), done: [1] },
      { deployment: DEPLOYMENT },
    );
    const configurationKeys = new Map([['klaviyo-realtime', ['API_URL', 'CLIENT_SECRET']]]);
    const [bundled] = supportBundle(buildBundleFacts({ targets: [target], configurationKeys })).targets;
    expect(bundled).toMatchObject({
      key: 'klaviyo',
      label: 'Klaviyo',
      entry: buildSyncTarget(),
      unreadable: null,
      deployment: DEPLOYMENT,
      configurationKeys: ['API_URL', 'CLIENT_SECRET'],
      parts: [
        {
          resource: ORDER,
          status: { status: 'retrying', row: 4, gapCount: 0, gaps: [] },
          attempts: open,
          last,
          recent,
          writer: { name: 'klaviyo-connector', version: '2.1.1' },
          recordVersion: 1,
        },
      ],
    });
  });

  it('says nothing of a record that is missing, hidden or unreadable', () => {
    for (const record of [null, 'hidden' as const, BROKEN]) {
      const [target] = supportBundle(buildBundleFacts({ targets: [buildBundleTarget({ record })] })).targets;
      expect(target?.parts).toMatchObject([
        { attempts: [], last: null, recent: [], writer: null, recordVersion: record === BROKEN ? 1 : null },
      ]);
      expect(target?.configurationKeys).toBeNull();
    }
  });

  it('names each unreadable record once, by its key and why', () => {
    const other = { ...BROKEN, key: 'order.order-1.x', unreadable: 'tooLarge' as const };
    const facts = {
      targets: [buildBundleTarget({ record: BROKEN }), withRecord({})],
      unreadable: [BROKEN, other],
    };
    expect(supportBundle(buildBundleFacts(facts)).unreadableRecords).toEqual([
      { key: 'order.order-1.klaviyo', version: 1, lastModifiedAt: afterOrder(3), unreadable: 'malformed' },
      { key: 'order.order-1.x', version: 1, lastModifiedAt: afterOrder(3), unreadable: 'tooLarge' },
    ]);
  });

  it('says of a registry entry that cannot be read why', () => {
    const target = {
      key: 'klaviyo',
      version: 1,
      lastModifiedAt: ORDERED_AT,
      target: null,
      unreadable: 'futureVersion' as const,
    };
    const [bundled] = supportBundle(buildBundleFacts({ targets: [buildBundleTarget({ target })] })).targets;
    expect(bundled).toMatchObject({ entry: null, unreadable: 'futureVersion' });
    const [missing] = supportBundle(
      buildBundleFacts({ targets: [buildBundleTarget({ target: null })] }),
    ).targets;
    expect(missing).toMatchObject({ entry: null, unreadable: null });
  });

  it('names 100 gaps and counts all', () => {
    const numbers = Array.from({ length: 101 }, (_none, index) => index + 1);
    const target = buildBundleTarget({ messages: buildMessageFacts(numbers) });
    const [bundled] = supportBundle(buildBundleFacts({ targets: [target] })).targets;
    expect(bundled?.parts[0]?.status.gaps).toHaveLength(100);
    expect(bundled?.parts[0]?.status.gaps[0]).toEqual({
      id: 'message-1',
      type: 'OrderCreated',
      sequenceNumber: 1,
    });
    expect(bundled?.parts[0]?.status.gapCount).toBe(101);
  });

  it('holds the newest 500 of a timeline', () => {
    const timeline = Array.from({ length: 501 }, (_none, index) =>
      itemOf({ kind: 'message', message: buildMessage(600 - index), missingIn: [] }),
    );
    const bundled = supportBundle(buildBundleFacts({ timeline })).timeline;
    expect(bundled).toHaveLength(500);
    expect(bundled[0]?.text).toContain('#600');
  });

  it.each<[string, TimelineItem, string]>([
    [
      'a Message',
      itemOf({ kind: 'message', message: buildMessage(2), missingIn: [] }),
      'OrderStateChanged #2, version 2, id message-2',
    ],
    [
      'a Message that is missing',
      itemOf({ kind: 'message', message: buildMessage(2), missingIn: ['klaviyo', 'fluent'] }),
      'OrderStateChanged #2, version 2, id message-2, missing in klaviyo fluent',
    ],
    [
      'a report',
      itemOf({ kind: 'report', report: REPORT }),
      'retry, OrderCreated, #1, attempt 2, HTTP_503, HTTP 503, No answer to [redacted], correlation id order-1:1, 250 ms',
    ],
    [
      'a report of a replay that says little',
      itemOf({
        kind: 'report',
        report: {
          ...REPORT,
          replay: true,
          messageType: null,
          sequenceNumber: null,
          attempt: null,
          code: null,
          httpStatus: null,
          detail: null,
          correlationId: null,
          durationMs: null,
        },
      }),
      'retry of a replay',
    ],
    [
      'a syncInfo',
      itemOf({ kind: 'syncInfo', entry: { channelKey: 'klaviyo', externalId: 'K-1', syncedAt: ORDERED_AT } }),
      'channel klaviyo, external id K-1',
    ],
    [
      'a syncInfo that says little',
      itemOf({ kind: 'syncInfo', entry: { channelKey: null, externalId: null, syncedAt: ORDERED_AT } }),
      'channel unknown',
    ],
    ['a run', itemOf({ kind: 'run', run: RUN, failuresStart: null }), 'redeploy passed, Klaviyo, tag v2'],
    [
      'a run without names',
      itemOf({ kind: 'run', run: { ...RUN, subjectName: null, tag: null }, failuresStart: null }),
      'redeploy passed, d-1',
    ],
  ])('says in one line of %s what happened', (_name, item, text) => {
    expect(supportBundle(buildBundleFacts({ timeline: [item] })).timeline).toEqual([
      { at: afterOrder(9), kind: item.kind, targets: ['klaviyo'], text },
    ]);
  });

  it('holds no address and no secret that a writer has told', () => {
    const error = buildSyncError({ category: 'data', message: 'ada@example.com has +49 30 1234567' });
    const skipped = buildSkip({ detail: 'Bearer abcdef123456' });
    const synced = buildSuccess({
      externalUrl: 'https://x.example.com/?token=abc',
      externalId: 'ada@example.com',
    });
    const target = withRecord({ open: [buildOpenFailure({ error })], skipped, synced });
    const facts = { targets: [target], resource: { ...buildResource(), name: 'ada@example.com' } };
    const bundle = supportBundle(buildBundleFacts(facts));
    for (const text of [JSON.stringify(bundle), bundleMarkdown(bundle)]) {
      expect(text).not.toMatch(/ada@example|1234567|abcdef|token=abc/);
    }
    expect(bundle.targets[0]?.parts[0]?.attempts[0]?.error.message).toBe('[redacted] has [redacted]');
  });

  it('keeps numbers that name something', () => {
    const synced = buildSuccess({
      externalId: '4111111111111111',
      externalUrl: 'https://x.example.com/orders/4111111111111111',
    });
    const facts = {
      targets: [withRecord({ synced, done: [1] })],
      resource: { ...buildResource(), name: '4111111111111111' },
    };
    const bundle = supportBundle(buildBundleFacts(facts));
    expect(bundle.resource.resourceKey).toBe('4111111111111111');
    expect(bundle.targets[0]?.parts[0]?.status).toMatchObject({
      externalId: '4111111111111111',
      externalUrl: 'https://x.example.com/orders/4111111111111111',
    });
  });
});

describe('a support bundle as Markdown', () => {
  it('begins with what the resource is', () => {
    const hidden = ['payments', 'settings'];
    const messageFacts = buildMessageFacts([1], { complete: false, retentionDays: null });
    expect(markdownOf({ hidden, messageFacts })).toBe(
      [
        '# Sync of order 2026-000123',
        '',
        '- Project: shop',
        '- Resource: order order-1, version 1',
        '- Last modified: 2026-11-18T09:15:00.000Z',
        '- Platform time: 2026-11-18T09:25:00.000Z',
        '- Messages: available, 1 read, there are more',
        '- Hidden from the author: payments, settings',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const resource = { ...buildResource({ version: null, lastModifiedAt: null }), name: null };
    expect(markdownOf({ resource })).toBe(
      [
        '# Sync of order order-1',
        '',
        '- Project: shop',
        '- Resource: order order-1, version unknown',
        '- Platform time: 2026-11-18T09:25:00.000Z',
        '- Messages: available, 1 read',
        '- Messages are kept: 15 days',
        '',
      ].join('\n'),
    );
  });

  it('says of each target how it is and why', () => {
    const error = buildSyncError({ code: 'TIMEOUT', message: 'No answer.' });
    const failures = [
      buildOpenFailure({
        sequenceNumber: 2,
        resourceVersion: 2,
        attempts: 3,
        nextRetryAt: afterOrder(700),
        error,
      }),
      buildOpenFailure({ sequenceNumber: null, resourceVersion: 4, messageType: null }),
    ];
    const skipped = buildSkip({ resourceVersion: null });
    const record = { open: failures, synced: buildSuccess(), skipped, last: buildLastReport(), done: [1] };
    const subscriptions = [buildSubscription({ status: 'ManuallySuspended' })];
    const target = withRecord(record, { deployment: DEPLOYMENT, subscriptions });
    const configurationKeys = new Map([['klaviyo-realtime', ['API_URL', 'CLIENT_SECRET']]]);
    const text = markdownOf({ targets: [target], configurationKeys, subscriptions });
    expect(text.slice(text.indexOf('## Klaviyo'))).toBe(
      [
        '## Klaviyo (klaviyo)',
        '',
        '- Mode: events',
        '- Late after: 300 s',
        '- Tracked since: 2026-11-01T00:00:00.000Z',
        '- Deployment: klaviyo-realtime: Deployed, v2',
        '- Configuration keys: API\\_URL, CLIENT\\_SECRET',
        '',
        '### order order-1: retrying, row 4',
        '',
        '- Feed: subscription unhealthy connect-prod-order ManuallySuspended notifications are lost',
        '- Synced: 2026-11-18T09:15:02.000Z, \\#1 version 1',
        '- Skipped: 2026-11-18T09:15:02.000Z, \\#1, NO\\_EMAIL',
        '- External id: HD-1',
        '- Last report: 2026-11-18T09:15:02.000Z, ok, correlation id order-1:1',
        '- Record: version 1',
        '- Writer: klaviyo-connector 2.1.1',
        '- Failure: OrderCreated \\#2 version 2, TIMEOUT (transient), at least 3 reported from 2026-11-18T09:15:02.000Z to 2026-11-18T09:15:02.000Z, next 2026-11-18T09:26:40.000Z, No answer.',
        '- Failure: change version 4, HTTP\\_503 (transient), at least 1 reported from 2026-11-18T09:15:02.000Z to 2026-11-18T09:15:02.000Z',
        '',
        '## Subscriptions',
        '',
        '- connect-prod-order: ManuallySuspended',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, () => BundleTargetFacts, string[]]>([
    [
      'that never received anything',
      () =>
        buildBundleTarget({
          messages: buildMessageFacts([1, 2]),
          deployment: { kind: 'missing', key: 'gone' },
        }),
      [
        '- Deployment: gone: missing',
        '### order order-1: never received, row 11',
        '- Behind: 2 of 2 Messages, oldest 2026-11-18T09:15:00.000Z, 600 s',
        '- Not confirmed: OrderCreated \\#1 (message-1), OrderStateChanged \\#2 (message-2)',
        '- Feed: deployment missing gone',
      ],
    ],
    [
      'of which nothing can be known',
      () => buildBundleTarget({ messages: buildMessageFacts([], { availability: 'off' }) }),
      ['### order order-1: unknown, row 13', '- Why unknown: messagesOff'],
    ],
    [
      'without an entry',
      () => buildBundleTarget({ target: null }),
      ['- Registry entry: missing', '### order order-1: not tracked, row 1'],
    ],
    [
      'that claims a failure',
      () =>
        withRecord({
          status: 'Failed',
          error: buildSyncError({ message: 'Refused.' }),
          last: buildLastReport({ correlationId: null }),
          writer: { name: 'w', version: null },
        }),
      [
        '### order order-1: claimed failed',
        '- Claimed error: HTTP\\_503: Refused.',
        '- Last report: 2026-11-18T09:15:02.000Z, ok, correlation id unknown',
        '- Writer: w',
      ],
    ],
    [
      'that claims an error without a text',
      () => withRecord({ status: 'Failed', error: buildSyncError() }),
      ['- Claimed error: HTTP\\_503: no text'],
    ],
    [
      'that syncInfo knows',
      () =>
        buildBundleTarget({
          resource: buildResource({
            syncInfo: [{ channelKey: 'klaviyo', externalId: 'K-1', syncedAt: ORDERED_AT }],
          }),
        }),
      [
        '### order order-1: synced by sync info, row 9',
        '- syncInfo: 2026-11-18T09:15:00.000Z',
        '- External id: K-1',
      ],
    ],
    [
      'of which older Messages are gone',
      () =>
        withRecord(
          { synced: buildSuccess({ sequenceNumber: 3 }), done: [3] },
          { messages: buildMessageFacts([3]), now: afterOrder(16 * 86_400) },
        ),
      ['- Left open: older messages expired'],
    ],
    [
      'that changes feed',
      () =>
        buildBundleTarget(
          {
            record: readRecord(buildSyncRecord({ synced: buildSuccess({ sequenceNumber: null }) })),
            resource: buildResource({ version: 3 }),
            deployment: { ...DEPLOYMENT, status: 'Failed', tag: null },
          },
          { changes: ['order'] },
        ),
      [
        '- Deployment: klaviyo-realtime: Failed',
        '- Behind: version 1 of 3, oldest 2026-11-18T09:15:00.000Z, 600 s',
        '- Feed: deployment down klaviyo-realtime Failed',
        '- Synced: 2026-11-18T09:15:02.000Z, version 1',
      ],
    ],
    [
      'whose Subscription is missing',
      () => buildBundleTarget({ subscriptions: [] }),
      ['- Feed: subscription missing'],
    ],
    [
      'whose Subscription has trouble but loses nothing',
      () => buildBundleTarget({ subscriptions: [buildSubscription({ status: 'TemporaryError' })] }),
      ['- Feed: subscription unhealthy connect-prod-order TemporaryError'],
    ],
  ])('says of a target %s what matters', (_name, build, lines) => {
    expect(markdownOf({ targets: [build()] }).split('\n')).toEqual(expect.arrayContaining(lines));
  });

  it('lists several causes one after another', () => {
    const subscriptions = [buildSubscription({ status: 'TemporaryError' })];
    const deployment = { kind: 'missing' as const, key: 'gone' };
    const record = readRecord(buildSyncRecord({ synced: buildSuccess(), done: [1] }));
    const changed = {
      record,
      resource: buildResource({ version: 4 }),
      messages: buildMessageFacts([], { availability: 'off' as const }),
    };
    const text = markdownOf({ targets: [buildBundleTarget({ subscriptions, deployment, ...changed })] });
    expect(text).toContain('\n- Why unknown: changedAfterSync, 1, 4\n');
    expect(text).toContain('TemporaryError, deployment missing gone\n');
  });

  it('names no record where there is none', () => {
    expect(markdownOf({ targets: [buildBundleTarget()] })).not.toContain('- Record:');
  });

  it('counts gaps that it does not name', () => {
    const numbers = Array.from({ length: 102 }, (_none, index) => index + 1);
    const text = markdownOf({ targets: [buildBundleTarget({ messages: buildMessageFacts(numbers) })] });
    expect(text).toContain('(message-100), 2 more\n');
  });

  it('lists what cannot be read, what delivers and what happened', () => {
    const text = markdownOf({
      unreadable: [BROKEN],
      subscriptions: [buildSubscription({ key: null })],
      timeline: [itemOf({ kind: 'run', run: RUN, failuresStart: null })],
    });
    expect(text.slice(text.indexOf('## Unreadable'))).toBe(
      [
        '## Unreadable records',
        '',
        '- order.order-1.klaviyo, version 1: malformed',
        '',
        '## Subscriptions',
        '',
        '- subscription-1: Healthy',
        '',
        '## Timeline',
        '',
        '- 2026-11-18T09:15:09.000Z · run · klaviyo · redeploy passed, Klaviyo, tag v2',
        '',
      ].join('\n'),
    );
  });

  it('says why a registry entry cannot be read', () => {
    const target = {
      key: 'klaviyo',
      version: 1,
      lastModifiedAt: ORDERED_AT,
      target: null,
      unreadable: 'malformed' as const,
    };
    expect(markdownOf({ targets: [buildBundleTarget({ target })] })).toContain(
      '\n- Registry entry: malformed\n',
    );
  });

  it('has no text that runs out of its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const error = buildSyncError({ message: `${text}\n# not a heading\n` });
        const target = { ...withRecord({ open: [buildOpenFailure({ error })] }), label: text };
        const lines = markdownOf({ targets: [target] }).split('\n');
        return (
          lines.every((line) => line === '' || /^(#{1,3} |- )/.test(line)) &&
          !lines.includes('# not a heading')
        );
      }),
    );
  });
});
