import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildMessage, buildSyncTarget } from '../test-utils/sync-facts.builder.js';
import {
  afterOrder,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
  readRecord,
} from '../test-utils/sync-record.builder.js';
import { REDACTED } from './redact-text.js';
import { replayEnvelope, replayNotification } from './replay-envelope.js';
import { replayPlan, type ReplayFacts, type ReplayPlan } from './replay-plan.js';
import type { SyncRecord } from './sync-record.js';

const WEEK = 7 * 24 * 3600;
const STATE = buildSyncTarget({ mode: 'state' });

function plan(facts: Partial<ReplayFacts> = {}): ReplayPlan {
  return replayPlan({
    message: buildMessage(2),
    payload: null,
    target: buildSyncTarget(),
    record: null,
    projectKey: 'shop',
    topic: 'connect-topic',
    now: afterOrder(600),
    ...facts,
  });
}

function withRecord(record: Partial<SyncRecord>, facts: Partial<ReplayFacts> = {}): ReplayPlan {
  return plan({ record: readRecord(buildSyncRecord(record)), ...facts });
}

function readyOf(prepared: ReplayPlan): Extract<ReplayPlan, { kind: 'ready' }> {
  if (prepared.kind === 'refused') throw new Error(prepared.refusal.kind);
  return prepared;
}

function failed(fields: Partial<ReturnType<typeof buildOpenFailure>> = {}): Partial<SyncRecord> {
  const failure = buildOpenFailure({
    sequenceNumber: 2,
    resourceVersion: 2,
    messageId: 'message-2',
    ...fields,
  });
  return { status: 'Failed', open: [failure] };
}

const PERMANENT = { error: buildSyncError({ category: 'data' }) };

/** Of the platform, which the domain knows nothing of. */
function platform(name: 'atob' | 'btoa'): (text: string) => string {
  // Browsers and Node have both.
  return Reflect.get(globalThis, name) as (text: string) => string;
}

/** What a receiver reads from the envelope. */
function decoded(data: string): unknown {
  return JSON.parse(platform('atob')(data));
}

describe('a replay that is refused', () => {
  const synced = buildSuccess({ sequenceNumber: 2, resourceVersion: 2 });
  const later = buildSuccess({ sequenceNumber: 3, resourceVersion: 3 });
  const skipped = buildSkip({ sequenceNumber: 2 });

  it.each<[string, () => ReplayPlan, unknown]>([
    [
      'as the target is disabled',
      () => plan({ target: buildSyncTarget({ enabled: false }) }),
      { kind: 'targetDisabled' },
    ],
    [
      'as the target does not take the type',
      () => plan({ message: buildMessage(2, { type: 'OrderEditApplied' }) }),
      { kind: 'notForTarget' },
    ],
    [
      'as change notifications feed the target',
      () => plan({ target: buildSyncTarget({ changes: ['order'] }) }),
      { kind: 'notForTarget' },
    ],
    ['as it was done', () => withRecord({ synced, done: [1, 2] }), { kind: 'done', synced }],
    [
      'as it was done before another',
      () => withRecord({ synced: later, done: [2, 3] }),
      { kind: 'done', synced: null },
    ],
    ['as it was skipped', () => withRecord({ skipped, done: [2] }), { kind: 'skipped', skipped }],
    [
      'as it was skipped, by a record that lists nothing',
      () => withRecord({ skipped }),
      { kind: 'skipped', skipped },
    ],
    [
      'as a later state has it',
      () => withRecord({ synced: later, done: [3] }, { target: STATE }),
      { kind: 'covered', synced: later },
    ],
    [
      'as a state of the same version has it',
      () => withRecord({ synced: { ...later, resourceVersion: 2 }, done: [3] }, { target: STATE }),
      { kind: 'covered', synced: { ...later, resourceVersion: 2 } },
    ],
  ])('%s', (_name, prepare, refusal) => {
    expect(prepare()).toEqual({ kind: 'refused', refusal });
  });

  it('is not so as a later event has been done', () => {
    expect(withRecord({ synced: later, done: [3] }).kind).toBe('ready');
  });

  it.each([
    ['an earlier state', buildSuccess()],
    ['a state of no known version', { ...later, resourceVersion: null }],
  ])('is not so after %s', (_name, success) => {
    expect(withRecord({ synced: success, done: [1] }, { target: STATE }).kind).toBe('ready');
  });

  it('is not so by a record of something else', () => {
    const record = readRecord(buildSyncRecord({ done: [2], resource: { typeId: 'order', id: 'order-9' } }));
    expect(readyOf(plan({ record })).need).toBe('unknown');
  });
});

describe('the need of a replay', () => {
  it.each<[string, () => ReplayPlan, string, boolean]>([
    ['a permanent failure', () => withRecord(failed(PERMANENT)), 'failed', false],
    ['a failure that is tried again', () => withRecord(failed()), 'retrying', false],
    [
      'a failure as old as the queue keeps it',
      () => withRecord(failed({ lastAt: afterOrder(0) }), { now: afterOrder(WEEK) }),
      'retrying',
      false,
    ],
    [
      'a failure that the queue has dropped',
      () => withRecord(failed({ lastAt: afterOrder(0) }), { now: afterOrder(WEEK + 1) }),
      'failed',
      false,
    ],
    ['a failure of another Message', () => withRecord(failed({ sequenceNumber: 3 })), 'unreported', true],
    ['no record', () => plan(), 'unreported', true],
    ['no record of a target that takes states', () => plan({ target: STATE }), 'unreported', false],
    ['a record that lacks it', () => withRecord({ synced: buildSuccess(), done: [1] }), 'unreported', true],
    ['a record that expects something', () => withRecord({ status: 'Pending' }), 'unreported', true],
    ['a record that only claims', () => withRecord({ status: 'Synced' }), 'unknown', true],
    [
      'a record that was cut',
      () => withRecord({ synced: buildSuccess(), done: [1], truncated: true }),
      'unknown',
      true,
    ],
    ['records that the user may not see', () => plan({ record: 'hidden' }), 'unknown', true],
    [
      'a record that cannot be read',
      () => plan({ record: { ...readRecord(buildSyncRecord()), record: null, unreadable: 'malformed' } }),
      'unknown',
      true,
    ],
  ])('after %s', (_name, prepare, need, mayRepeat) => {
    expect(readyOf(prepare())).toMatchObject({ need, mayRepeat });
  });
});

describe('the outcome of a replay', () => {
  it('is told by what would be merged', () => {
    const prepared = readyOf(withRecord({ ...failed(PERMANENT), synced: buildSuccess(), done: [1] }));
    expect(prepared.before).toEqual({ status: 'Failed', open: 1 });
    expect(prepared.effects).toEqual([
      { outcome: 'ok', after: { status: 'Synced', open: 0 } },
      { outcome: 'skip', after: { status: 'Skipped', open: 0 } },
      { outcome: 'retry', after: { status: 'Failed', open: 1 } },
      { outcome: 'fail', after: { status: 'Failed', open: 1 } },
    ]);
  });

  it('is a first record where there is none', () => {
    const prepared = readyOf(plan());
    expect(prepared.before).toBeNull();
    expect(prepared.effects.map(({ after }) => after?.status)).toEqual([
      'Synced',
      'Skipped',
      'Retrying',
      'Failed',
    ]);
  });

  it('cannot be told where the record cannot be read', () => {
    const prepared = readyOf(plan({ record: 'hidden' }));
    expect(prepared).toMatchObject({ before: null, effects: [] });
  });

  it('is nothing new where a failure would be of an earlier state', () => {
    const record = { synced: buildSuccess({ sequenceNumber: 3, resourceVersion: null }), done: [3] };
    const { effects } = readyOf(withRecord(record, { target: STATE }));
    expect(effects.map(({ outcome, after }) => [outcome, after?.status ?? null])).toEqual([
      ['ok', 'Synced'],
      ['skip', 'Synced'],
      ['retry', null],
      ['fail', null],
    ]);
  });
});

describe('what would be sent', () => {
  it('is known by the number and the id of the Message', () => {
    expect(readyOf(plan())).toMatchObject({
      idempotencyKey: 'order-1:2',
      messageId: 'message-2',
      topic: 'connect-topic',
      notification: null,
    });
    expect(readyOf(plan({ topic: null })).topic).toBeNull();
  });

  it('is shown without personal data', () => {
    const payload = { type: 'OrderStateChanged', order: { customerEmail: 'ada@example.com' } };
    expect(readyOf(plan({ payload })).notification).toEqual({
      type: 'OrderStateChanged',
      order: { customerEmail: REDACTED },
    });
  });

  it('holds no payload, so that the connector reads the Message itself', () => {
    const payload = { order: { customerEmail: 'ada@example.com' } };
    const { envelope } = readyOf(plan({ payload }));
    expect(envelope).toEqual({
      message: {
        attributes: { 'content-type': 'application/json', replay: 'true' },
        data: envelope.message.data,
        messageId: 'message-2',
        publishTime: afterOrder(600),
      },
      subscription: 'replay',
    });
    expect(decoded(envelope.message.data)).toEqual({
      notificationType: 'Message',
      projectKey: 'shop',
      id: 'message-2',
      version: 1,
      sequenceNumber: 2,
      resource: { typeId: 'order', id: 'order-1' },
      resourceVersion: 2,
      payloadNotIncluded: { reason: 'Replay', payloadType: 'OrderStateChanged' },
      createdAt: afterOrder(60),
      lastModifiedAt: afterOrder(60),
      replay: true,
    });
  });

  it('arrives as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (type) => {
        const notification = replayNotification(buildMessage(2, { type }), 'shop');
        const { data } = replayEnvelope(notification, afterOrder(600)).message;
        expect(decoded(data)).toEqual(notification);
        expect(platform('btoa')(platform('atob')(data))).toBe(data);
      }),
    );
  });
});
