import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SyncMessage } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { SyncTarget } from './sync-target.js';
import type { TimelineRun } from './timeline-runs.js';
import { buildTimeline, MOST_TIMELINE_ITEMS, type TimelineFacts, type TimelineItem } from './timeline.js';

const ORDER = { typeId: 'order', id: '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3' };

/** A time on the day of the order. */
function at(time: string): string {
  return `2026-11-20T${time}:00.000Z`;
}

function buildMessage(values: Partial<SyncMessage> = {}): SyncMessage {
  const sequenceNumber = values.sequenceNumber ?? 1;
  return {
    id: `message-${sequenceNumber}`,
    type: 'OrderCreated',
    sequenceNumber,
    resourceVersion: sequenceNumber,
    createdAt: at('10:00'),
    resource: ORDER,
    ...values,
  };
}

function buildRecord(values: Partial<SyncRecord> = {}): SyncRecord {
  return {
    target: 'klaviyo',
    direction: 'export',
    resource: ORDER,
    resourceKey: null,
    status: 'Pending',
    statusAt: null,
    synced: null,
    last: null,
    open: [],
    skipped: null,
    done: [],
    truncated: false,
    recent: [],
    writer: null,
    error: null,
    ...values,
  };
}

function buildTarget(values: Partial<SyncTarget> = {}): SyncTarget {
  return {
    key: 'klaviyo',
    label: 'Klaviyo',
    direction: 'export',
    mode: 'events',
    resourceTypes: ['order'],
    messageTypes: ['OrderCreated'],
    changes: [],
    applies: null,
    slaSeconds: 300,
    subscriptionKeys: [],
    externalUrlTemplate: null,
    trackedSince: at('00:00'),
    enabled: true,
    runtime: 'connect',
    deploymentKey: 'klaviyo-production',
    endpoints: [],
    ...values,
  };
}

function buildRun(values: Partial<TimelineRun> = {}): TimelineRun {
  return {
    id: 'run-1',
    kind: 'redeploy',
    subjectId: 'deployment-1',
    subjectName: 'klaviyo-production',
    tag: 'v12',
    startedAt: at('14:00'),
    endedAt: at('14:02'),
    verdict: 'passed',
    ...values,
  };
}

function timelineOf(facts: Partial<TimelineFacts>): TimelineItem[] {
  return buildTimeline({
    createdAt: null,
    messages: [],
    targets: [],
    records: [],
    syncInfo: [],
    gaps: [],
    runs: [],
    feeds: [{ deploymentId: 'deployment-1', target: 'klaviyo' }],
    ...facts,
  });
}

const SUCCESS = {
  at: at('10:01'),
  sequenceNumber: 1,
  resourceVersion: 4,
  messageId: 'message-1',
  messageType: 'OrderCreated',
  externalId: 'ext-1',
  externalUrl: 'https://klaviyo.example/ext-1',
  payloadHash: null,
};

const FAILURE = {
  messageId: 'message-2',
  messageType: 'OrderStateChanged',
  sequenceNumber: 2,
  resourceVersion: 5,
  attempts: 3,
  firstAt: at('11:00'),
  lastAt: at('11:10'),
  nextRetryAt: at('11:30'),
  error: { code: 'HTTP_503', category: 'transient', httpStatus: 503, message: 'Service unavailable' },
};

const LAST = {
  at: at('10:01'),
  messageId: 'message-1',
  messageType: 'OrderCreated',
  sequenceNumber: 1,
  resourceVersion: 4,
  attempt: 2,
  outcome: 'ok',
  correlationId: 'abc:1',
  durationMs: 340,
  replay: true,
};

describe('the Messages in a timeline', () => {
  it('come newest first, whatever order they were read in', () => {
    const messages = [
      buildMessage({ sequenceNumber: 2, createdAt: at('11:00') }),
      buildMessage({ sequenceNumber: 1, createdAt: at('10:00') }),
      buildMessage({ sequenceNumber: 3, createdAt: at('12:00') }),
    ];
    expect(timelineOf({ messages }).map(({ key }) => key)).toEqual([
      'message:message-3',
      'message:message-2',
      'message:message-1',
    ]);
  });

  it('follow their sequence numbers when they were written at once', () => {
    const messages = [9, 11, 10].map((sequenceNumber) => buildMessage({ sequenceNumber }));
    expect(timelineOf({ messages }).map(({ key }) => key)).toEqual([
      'message:message-11',
      'message:message-10',
      'message:message-9',
    ]);
  });

  it('name the targets that they concern, but none that is switched off', () => {
    const targets = [
      buildTarget(),
      buildTarget({ key: 'fluent', messageTypes: ['OrderStateChanged'] }),
      buildTarget({ key: 'bloomreach', enabled: false }),
      buildTarget({ key: 'erp', messageTypes: ['OrderStateChanged', 'OrderCreated'] }),
    ];
    expect(timelineOf({ messages: [buildMessage()], targets })[0]?.targets).toEqual(['klaviyo', 'erp']);
  });

  it('name the targets that should have confirmed them and did not', () => {
    const messages = [buildMessage(), buildMessage({ sequenceNumber: 2, createdAt: at('11:00') })];
    const gaps = [
      { target: 'klaviyo', messageId: 'message-1' },
      { target: 'erp', messageId: 'message-1' },
    ];
    expect(timelineOf({ messages, gaps })).toEqual([
      expect.objectContaining({ key: 'message:message-2', missingIn: [] }),
      expect.objectContaining({ key: 'message:message-1', missingIn: ['klaviyo', 'erp'] }),
    ]);
  });

  it('name the targets that they failed in', () => {
    const payment = { typeId: 'payment', id: 'payment-1' };
    const messages = [
      buildMessage({ sequenceNumber: 2, createdAt: at('11:00') }),
      buildMessage(),
      buildMessage({ sequenceNumber: 2, id: 'refund', createdAt: at('09:00'), resource: payment }),
    ];
    const records = [
      buildRecord({ open: [FAILURE] }),
      buildRecord({ target: 'fluent', open: [FAILURE] }),
      buildRecord({ target: 'erp', open: [FAILURE], resource: payment }),
      buildRecord({ target: 'crm', open: [{ ...FAILURE, sequenceNumber: null }] }),
    ];
    const failedIn = timelineOf({ messages, records }).flatMap((item) =>
      item.kind === 'message' ? [item.failedIn] : [],
    );
    expect(failedIn).toEqual([['klaviyo', 'fluent'], [], ['erp']]);
  });

  it('are there once, though two answers brought them', () => {
    expect(timelineOf({ messages: [buildMessage(), buildMessage()] })).toHaveLength(1);
  });

  it('are left out without a time', () => {
    expect(timelineOf({ messages: [buildMessage({ createdAt: 'yesterday' })] })).toEqual([]);
  });
});

describe('the reports in a timeline', () => {
  it('tell once what several fields of a record tell', () => {
    const record = buildRecord({
      synced: SUCCESS,
      last: LAST,
      recent: [
        {
          at: at('10:01'),
          sequenceNumber: 1,
          messageType: 'OrderCreated',
          outcome: 'ok',
          attempt: 2,
          code: null,
        },
      ],
    });
    expect(timelineOf({ records: [record] })).toEqual([
      {
        kind: 'report',
        key: `report:klaviyo:order:${ORDER.id}:${at('10:01')}:1:ok`,
        at: at('10:01'),
        targets: ['klaviyo'],
        report: {
          target: 'klaviyo',
          resource: ORDER,
          at: at('10:01'),
          outcome: 'ok',
          sequenceNumber: 1,
          resourceVersion: 4,
          messageId: 'message-1',
          messageType: 'OrderCreated',
          attempt: 2,
          code: null,
          detail: null,
          httpStatus: null,
          nextRetryAt: null,
          correlationId: 'abc:1',
          durationMs: 340,
          replay: true,
          externalId: 'ext-1',
          externalUrl: 'https://klaviyo.example/ext-1',
        },
      },
    ]);
  });

  it('hold the last failure of a Message with its error, and the first one without', () => {
    const items = timelineOf({ records: [buildRecord({ open: [FAILURE] })] });
    expect(items).toEqual([
      expect.objectContaining({
        at: at('11:10'),
        report: expect.objectContaining({
          outcome: 'retry',
          sequenceNumber: 2,
          resourceVersion: 5,
          messageId: 'message-2',
          messageType: 'OrderStateChanged',
          attempt: null,
          code: 'HTTP_503',
          detail: 'Service unavailable',
          httpStatus: 503,
          nextRetryAt: at('11:30'),
        }),
      }),
      expect.objectContaining({
        at: at('11:00'),
        report: expect.objectContaining({
          outcome: 'retry',
          messageType: 'OrderStateChanged',
          code: null,
          detail: null,
          httpStatus: null,
          nextRetryAt: null,
        }),
      }),
    ]);
  });

  it('hold a failure that was reported once only once', () => {
    const open = [{ ...FAILURE, firstAt: FAILURE.lastAt }];
    expect(timelineOf({ records: [buildRecord({ open })] })).toHaveLength(1);
  });

  it.each(['permanent', 'data', 'config', 'auth', 'invented'])(
    'call a failure of the category %s final',
    (category) => {
      const open = [{ ...FAILURE, firstAt: FAILURE.lastAt, error: { ...FAILURE.error, category } }];
      const [item] = timelineOf({ records: [buildRecord({ open })] });
      expect(item).toMatchObject({ report: { outcome: 'fail' } });
    },
  );

  it('put the error of an open failure to the line of the history that tells of it', () => {
    const recent = [
      {
        at: at('11:10'),
        sequenceNumber: 2,
        messageType: null,
        outcome: 'retry',
        attempt: 3,
        code: 'HTTP_503',
      },
      {
        at: at('11:05'),
        sequenceNumber: 2,
        messageType: null,
        outcome: 'retry',
        attempt: 2,
        code: 'TIMEOUT',
      },
      {
        at: at('11:00'),
        sequenceNumber: 2,
        messageType: null,
        outcome: 'retry',
        attempt: 1,
        code: 'TIMEOUT',
      },
    ];
    const items = timelineOf({ records: [buildRecord({ open: [FAILURE], recent })] });
    expect(items.map((item) => item.kind === 'report' && item.report)).toEqual([
      expect.objectContaining({
        attempt: 3,
        code: 'HTTP_503',
        detail: 'Service unavailable',
        resourceVersion: 5,
      }),
      expect.objectContaining({ attempt: 2, code: 'TIMEOUT', detail: null, resourceVersion: null }),
      expect.objectContaining({ attempt: 1, code: 'TIMEOUT', detail: null, resourceVersion: 5 }),
    ]);
  });

  it('do not give a failure the error of another attempt', () => {
    const recent = [
      {
        at: at('11:10'),
        sequenceNumber: 2,
        messageType: null,
        outcome: 'retry',
        attempt: 3,
        code: 'TIMEOUT',
      },
    ];
    const open = [{ ...FAILURE, error: { ...FAILURE.error, code: 'HTTP_400', category: 'data' } }];
    const [newest] = timelineOf({ records: [buildRecord({ open, recent })] });
    expect(newest).toMatchObject({
      report: { outcome: 'retry', code: 'TIMEOUT', detail: null, httpStatus: null },
    });
  });

  it('give the reason of a skip', () => {
    const skipped = {
      at: at('10:30'),
      sequenceNumber: 1,
      resourceVersion: 1,
      reason: 'NO_EMAIL',
      detail: 'Guest without an address',
    };
    const [item] = timelineOf({ records: [buildRecord({ skipped })] });
    expect(item).toMatchObject({
      at: at('10:30'),
      report: { outcome: 'skip', code: 'NO_EMAIL', detail: 'Guest without an address', sequenceNumber: 1 },
    });
  });

  it('keep two outcomes of one instant apart, and what two targets say', () => {
    const recent = [
      { at: at('10:01'), sequenceNumber: 1, messageType: null, outcome: 'ok', attempt: null, code: null },
      {
        at: at('10:01'),
        sequenceNumber: 1,
        messageType: null,
        outcome: 'fail',
        attempt: null,
        code: 'HTTP_400',
      },
      { at: at('10:01'), sequenceNumber: 2, messageType: null, outcome: 'ok', attempt: null, code: null },
    ];
    const records = [buildRecord({ recent }), buildRecord({ target: 'fluent', recent })];
    expect(timelineOf({ records })).toHaveLength(6);
  });

  it('come above the Message of the same instant', () => {
    const records = [buildRecord({ synced: { ...SUCCESS, at: at('10:00') } })];
    const syncInfo = [{ channelKey: 'klaviyo', externalId: null, syncedAt: at('10:00') }];
    const runs = [buildRun({ endedAt: at('10:00') })];
    const items = timelineOf({ records, syncInfo, runs, messages: [buildMessage()] });
    expect(items.map(({ kind }) => kind)).toEqual(['report', 'syncInfo', 'message', 'run']);
  });
});

describe('the entries of syncInfo in a timeline', () => {
  it('belong to the target that has the key of their channel', () => {
    const entry = { channelKey: 'fluent', externalId: 'F-1', syncedAt: at('10:05') };
    expect(timelineOf({ syncInfo: [entry] })).toEqual([
      {
        kind: 'syncInfo',
        key: `syncInfo:fluent:${at('10:05')}:F-1`,
        at: at('10:05'),
        targets: ['fluent'],
        entry,
      },
    ]);
  });

  it('belong to no target when the channel is not known', () => {
    const entry = { channelKey: null, externalId: null, syncedAt: at('10:05') };
    expect(timelineOf({ syncInfo: [entry] })[0]?.targets).toEqual([]);
  });

  it('stay apart when a channel has several', () => {
    const entry = { channelKey: 'fluent', externalId: 'F-1', syncedAt: at('10:05') };
    expect(timelineOf({ syncInfo: [entry, { ...entry, externalId: 'F-2' }, entry] })).toHaveLength(2);
  });
});

describe('the runs in a timeline', () => {
  const messages = [buildMessage()]; // at 10:00

  function runsOf(facts: Partial<TimelineFacts>): string[] {
    return timelineOf({ messages, ...facts }).flatMap((item) => (item.kind === 'run' ? [item.run.id] : []));
  }

  it('are those since the resource exists, and the one before that brought what was at work then', () => {
    const runs = [
      buildRun({ id: 'after', endedAt: at('14:02') }),
      buildRun({ id: 'at-once', endedAt: at('10:00') }),
      buildRun({ id: 'failed-before', endedAt: at('09:30'), verdict: 'failed' }),
      buildRun({ id: 'before', endedAt: at('09:00') }),
      buildRun({ id: 'long-before', endedAt: at('08:00') }),
      buildRun({ id: 'elsewhere', endedAt: at('07:00'), kind: 'deploy', subjectId: 'deployment-2' }),
    ];
    expect(runsOf({ runs })).toEqual(['after', 'at-once', 'before', 'elsewhere']);
  });

  it('reach back to when the resource was created', () => {
    const runs = [buildRun({ id: 'a', endedAt: at('09:30') }), buildRun({ id: 'b', endedAt: at('09:00') })];
    expect(runsOf({ runs, createdAt: at('08:59') })).toEqual(['a', 'b']);
    expect(runsOf({ runs, createdAt: at('09:15') })).toEqual(['a', 'b']);
    expect(runsOf({ runs, createdAt: at('09:45') })).toEqual(['a']);
  });

  it('concern the targets that their Deployment feeds', () => {
    const feeds = [
      { deploymentId: 'deployment-1', target: 'klaviyo' },
      { deploymentId: 'deployment-2', target: 'fluent' },
      { deploymentId: 'deployment-1', target: 'klaviyo-archive' },
    ];
    const [item] = timelineOf({ messages, feeds, runs: [buildRun()] });
    expect(item).toMatchObject({
      key: 'run:run-1',
      at: at('14:02'),
      targets: ['klaviyo', 'klaviyo-archive'],
    });
  });
});

describe('the version that a run replaced', () => {
  function tagBefore(...before: Partial<TimelineRun>[]): unknown {
    const runs = [
      buildRun(),
      ...before.map((values, index) => buildRun({ id: `before-${index}`, ...values })),
    ];
    const items = timelineOf({ messages: [buildMessage()], runs });
    return items.flatMap((item) =>
      item.kind === 'run' && item.run.id === 'run-1' ? [item.tagBefore] : [],
    )[0];
  }

  it('is that of the run before', () => {
    const older = { endedAt: at('11:00'), tag: 'v10' };
    expect(tagBefore(older, { endedAt: at('12:00'), tag: 'v11' })).toBe('v11');
    expect(tagBefore({ endedAt: at('12:00'), tag: 'v11' }, older)).toBe('v11');
  });

  it('is not told when it is the same, or not known', () => {
    expect(tagBefore({ endedAt: at('12:00'), tag: 'v12' })).toBeNull();
    expect(tagBefore()).toBeNull();
  });

  it('is not that of a later run, of another Deployment, or of one that failed', () => {
    expect(tagBefore({ endedAt: at('15:00'), tag: 'v13' })).toBeNull();
    expect(tagBefore({ endedAt: at('12:00'), tag: 'v11', subjectId: 'deployment-2' })).toBeNull();
    expect(tagBefore({ endedAt: at('12:00'), tag: 'v11', verdict: 'failed' })).toBeNull();
  });
});

describe('a run that failures start after', () => {
  const outcomes = (...reports: [time: string, outcome: string][]): SyncRecord =>
    buildRecord({
      recent: reports.map(([time, outcome], index) => ({
        at: at(time),
        sequenceNumber: index + 1,
        messageType: null,
        outcome,
        attempt: null,
        code: null,
      })),
    });

  function startAfter(record: SyncRecord, run: Partial<TimelineRun> = {}): unknown {
    const items = timelineOf({ messages: [buildMessage()], records: [record], runs: [buildRun(run)] });
    return items.flatMap((item) => (item.kind === 'run' ? [item.failuresStart] : []))[0];
  }

  it.each(['fail', 'retry'])('is marked with the time of the first %s', (outcome) => {
    const record = outcomes(['14:07', outcome], ['14:05', outcome], ['13:00', 'ok']);
    expect(startAfter(record)).toEqual({ target: 'klaviyo', at: at('14:05') });
  });

  it('is marked when nothing was reported before', () => {
    expect(startAfter(outcomes(['14:02', 'fail']))).toEqual({ target: 'klaviyo', at: at('14:02') });
  });

  it('is not marked when it failed before, too', () => {
    expect(startAfter(outcomes(['14:05', 'fail'], ['14:01', 'retry'], ['13:00', 'ok']))).toBeNull();
  });

  it('is not marked when something went well in between', () => {
    expect(startAfter(outcomes(['14:05', 'fail'], ['14:03', 'ok']))).toBeNull();
    expect(startAfter(outcomes(['14:05', 'fail'], ['14:03', 'skip']))).toBeNull();
  });

  it('is marked with the earliest start when its Deployment feeds several targets', () => {
    const items = timelineOf({
      messages: [buildMessage()],
      feeds: [
        { deploymentId: 'deployment-1', target: 'klaviyo' },
        { deploymentId: 'deployment-1', target: 'fluent' },
      ],
      records: [outcomes(['14:09', 'fail']), { ...outcomes(['14:04', 'fail']), target: 'fluent' }],
      runs: [buildRun()],
    });
    expect(items.at(2)).toMatchObject({ failuresStart: { target: 'fluent', at: at('14:04') } });
  });

  it('is not marked for failures of a target that another Deployment feeds', () => {
    expect(startAfter(outcomes(['14:05', 'fail']), { subjectId: 'deployment-2' })).toBeNull();
  });

  it('is not marked when nothing new is at work since', () => {
    const record = outcomes(['14:05', 'fail']);
    expect(startAfter(record, { kind: 'deploy' })).not.toBeNull();
    expect(startAfter(record, { kind: 'undeploy' })).toBeNull();
    expect(startAfter(record, { verdict: 'failed' })).toBeNull();
    expect(startAfter(record, { verdict: 'canceled' })).toBeNull();
  });

  it('is not marked for what begins more than a day later', () => {
    const record = outcomes(['14:02', 'fail']);
    expect(startAfter(record, { endedAt: '2026-11-19T14:02:00.000Z' })).not.toBeNull();
    expect(startAfter(record, { endedAt: '2026-11-19T14:01:59.999Z' })).toBeNull();
  });
});

describe('any timeline', () => {
  const instant = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const message = fc
    .record({ sequenceNumber: fc.integer({ min: 1, max: 30 }), createdAt: instant })
    .map((values) => buildMessage({ ...values, id: JSON.stringify(values) }));
  const report = fc.record({
    at: instant,
    sequenceNumber: fc.option(fc.integer({ min: 1, max: 30 })),
    messageType: fc.constant(null),
    outcome: fc.constantFrom('ok', 'skip', 'retry', 'fail', 'invented'),
    attempt: fc.constant(null),
    code: fc.constant(null),
  });
  const run = fc.record({ endedAt: instant, id: fc.uuid() }).map(buildRun);

  it('is sorted, has no key twice, and does not depend on the order of what was read', () => {
    fc.assert(
      fc.property(fc.array(message), fc.array(report), fc.array(run), (messages, recent, runs) => {
        const items = timelineOf({ messages, records: [buildRecord({ recent })], runs });
        const times = items.map(({ at: time }) => Date.parse(time));
        expect(times).toEqual([...times].sort((one, other) => other - one));
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        const reversed = timelineOf({
          messages: [...messages].reverse(),
          records: [buildRecord({ recent: [...recent].reverse() })],
          runs: [...runs].reverse(),
        });
        expect(reversed.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
      }),
    );
  });

  it('has the newest of what is too much', () => {
    const messages = Array.from({ length: MOST_TIMELINE_ITEMS + 5 }, (_, index) =>
      buildMessage({ sequenceNumber: index + 1 }),
    );
    const items = timelineOf({ messages });
    expect(items).toHaveLength(MOST_TIMELINE_ITEMS);
    expect(items[0]?.key).toBe(`message:message-${MOST_TIMELINE_ITEMS + 5}`);
  });

  it('is empty when nothing is known', () => {
    expect(timelineOf({})).toEqual([]);
  });
});
