import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyArrivals } from '../test-utils/sync-arbitraries.js';
import { buildSyncObject, storedRecord } from '../test-utils/sync-object.builder.js';
import {
  afterOrder,
  buildLastReport,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
} from '../test-utils/sync-record.builder.js';
import { mergeReport } from './merge.js';
import { parseRecord } from './parse-record.js';
import type { ReadRecord, UnreadableReason } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';

const MINIMAL = {
  schema: 1,
  target: 'klaviyo',
  resource: { typeId: 'order', id: 'order-1' },
  status: 'Synced',
};

function read(fields: Record<string, unknown>): ReadRecord {
  return parseRecord(buildSyncObject({ value: { ...MINIMAL, ...fields } }));
}

function partOf<TKey extends keyof SyncRecord>(key: TKey, value: unknown): SyncRecord[TKey] | undefined {
  return read({ [key]: value }).record?.[key];
}

const POINT = { sequenceNumber: 1, resourceVersion: 1, at: afterOrder(2) };
const FAILURE = { sequenceNumber: 1, lastAt: afterOrder(2), error: { code: 'X', category: 'data' } };

describe('a record as writers store it', () => {
  it.each<[string, Partial<SyncRecord>]>([
    ['that says nothing yet', {}],
    [
      'of a success after a retry',
      {
        status: 'Synced',
        synced: buildSuccess({
          externalUrl: 'https://fluent.example.com/orders/HD-1',
          payloadHash: 'sha256:5d',
        }),
        last: buildLastReport({ attempt: 2 }),
        done: [1],
        recent: [
          {
            at: afterOrder(2),
            sequenceNumber: 1,
            messageType: 'OrderCreated',
            outcome: 'ok',
            attempt: 2,
            code: null,
          },
          {
            at: afterOrder(1),
            sequenceNumber: 1,
            messageType: 'OrderCreated',
            outcome: 'retry',
            attempt: 1,
            code: 'HTTP_502',
          },
        ],
      },
    ],
    [
      'of a failure that is tried again',
      { status: 'Retrying', open: [buildOpenFailure({ attempts: 3, nextRetryAt: afterOrder(600) })] },
    ],
    [
      'of a failure with its text',
      {
        status: 'Failed',
        open: [buildOpenFailure({ error: buildSyncError({ category: 'data', message: 'Event refused.' }) })],
      },
    ],
    ['of a skip', { status: 'Skipped', skipped: buildSkip({ detail: 'No e-mail.' }), done: [1] }],
    ['of a change', { synced: buildSuccess({ sequenceNumber: null, messageId: null, messageType: null }) }],
    ['of an import that dropped something', { direction: 'import', truncated: true }],
    ['that claims a failure', { status: 'Failed', error: buildSyncError() }],
    ['without a writer', { writer: null, resourceKey: null, statusAt: null }],
  ])('%s is read as it was written', (_name, fields) => {
    const record = buildSyncRecord(fields);
    const object = storedRecord(record);
    expect(parseRecord(object)).toEqual({
      key: 'order.order-1.klaviyo',
      target: 'klaviyo',
      resource: { typeId: 'order', id: 'order-1' },
      version: 1,
      lastModifiedAt: object.lastModifiedAt,
      record,
      unreadable: null,
    });
  });

  it('may be the smallest that the contract knows', () => {
    const last = { at: afterOrder(5), outcome: 'ok', resourceVersion: 3 };
    expect(read({ statusAt: afterOrder(5), last }).record).toEqual(
      buildSyncRecord({
        status: 'Synced',
        statusAt: afterOrder(5),
        resourceKey: null,
        writer: null,
        last: {
          ...last,
          messageId: null,
          messageType: null,
          sequenceNumber: null,
          attempt: null,
          correlationId: null,
          durationMs: null,
          replay: false,
        },
      }),
    );
  });

  it('is read back whatever was merged into it', () => {
    fc.assert(
      fc.property(anyArrivals(8), (reports) => {
        const record = reports.reduce<SyncRecord | null>(
          (before, report) => mergeReport(before, report, 'events'),
          null,
        );
        expect(record && parseRecord(storedRecord(record)).record).toEqual(record);
      }),
    );
  });

  it('may say null for what it has not', () => {
    const nothing = {
      synced: null,
      open: null,
      skipped: null,
      done: null,
      last: null,
      recent: null,
      error: null,
    };
    const { record } = read({ ...nothing, synced: { ...POINT, sequenceNumber: null } });
    expect(record).toMatchObject({ open: [], skipped: null, done: [], last: null, recent: [], error: null });
    expect(record?.synced).toMatchObject({ sequenceNumber: null, resourceVersion: 1 });
    expect(read(nothing).record?.synced).toBeNull();
  });

  it('may skip without a reason', () => {
    expect(partOf('skipped', POINT)?.reason).toBe('UNKNOWN');
  });

  it('may have fields of its writer', () => {
    expect(read({ extra: { anything: [1] } }).unreadable).toBeNull();
  });
});

describe('a record that is not understood', () => {
  it.each<[string, unknown, UnreadableReason]>([
    ['null', null, 'malformed'],
    ['undefined', undefined, 'malformed'],
    ['a text', '{"schema":1}', 'malformed'],
    ['a list', [MINIMAL], 'malformed'],
    ['without a schema', { ...MINIMAL, schema: undefined }, 'malformed'],
    ['with a schema of the wrong type', { ...MINIMAL, schema: '1' }, 'malformed'],
    ['with a later schema of the wrong type', { ...MINIMAL, schema: '2' }, 'malformed'],
    ['with a schema that never was', { ...MINIMAL, schema: 0 }, 'malformed'],
    ['of a later schema', { ...MINIMAL, schema: 2 }, 'futureVersion'],
    ['of a later schema that is nothing else', { schema: 99 }, 'futureVersion'],
    ['of more than anybody writes', { ...MINIMAL, note: 'x'.repeat(131_072) }, 'tooLarge'],
    ['of one megabyte', { ...MINIMAL, note: 'x'.repeat(1_048_576) }, 'tooLarge'],
    ['without a target', { ...MINIMAL, target: undefined }, 'malformed'],
    ['with an empty target', { ...MINIMAL, target: ' ' }, 'malformed'],
    ['of another target', { ...MINIMAL, target: 'fluent' }, 'wrongKey'],
    ['without a resource', { ...MINIMAL, resource: undefined }, 'malformed'],
    ['with a resource that is a text', { ...MINIMAL, resource: 'order-1' }, 'malformed'],
    ['with a resource without an id', { ...MINIMAL, resource: { typeId: 'order' } }, 'malformed'],
    ['of another order', { ...MINIMAL, resource: { typeId: 'order', id: 'order-2' } }, 'wrongKey'],
    ['of another resource type', { ...MINIMAL, resource: { typeId: 'payment', id: 'order-1' } }, 'wrongKey'],
    ['without a status', { ...MINIMAL, status: undefined }, 'malformed'],
    ['with a status that is a number', { ...MINIMAL, status: 1 }, 'malformed'],
    ['with a success that is a text', { ...MINIMAL, synced: 'yes' }, 'malformed'],
    ['with a success that is a list', { ...MINIMAL, synced: [] }, 'malformed'],
    [
      'with a success of no Message and no version',
      { ...MINIMAL, synced: { at: afterOrder(2) } },
      'malformed',
    ],
    ['with a success at no time', { ...MINIMAL, synced: { sequenceNumber: 1 } }, 'malformed'],
    ['with a success at a wrong time', { ...MINIMAL, synced: { ...POINT, at: 'yesterday' } }, 'malformed'],
    ['with a number that is a text', { ...MINIMAL, synced: { ...POINT, sequenceNumber: '1' } }, 'malformed'],
    ['with a number that is none', { ...MINIMAL, synced: { ...POINT, sequenceNumber: 1.5 } }, 'malformed'],
    ['with a number below one', { ...MINIMAL, synced: { ...POINT, resourceVersion: 0 } }, 'malformed'],
    [
      'with a number too large to count',
      { ...MINIMAL, synced: { ...POINT, resourceVersion: 2 ** 53 } },
      'malformed',
    ],
    ['with a skip of nothing', { ...MINIMAL, skipped: { at: afterOrder(2) } }, 'malformed'],
    ['with a skip at no time', { ...MINIMAL, skipped: { sequenceNumber: 1 } }, 'malformed'],
    ['with open failures that are no list', { ...MINIMAL, open: { 0: FAILURE } }, 'malformed'],
    ['with an open failure that is a text', { ...MINIMAL, open: ['x'] }, 'malformed'],
    ['with an open failure that is null', { ...MINIMAL, open: [null] }, 'malformed'],
    [
      'with an open failure of nothing',
      { ...MINIMAL, open: [{ ...FAILURE, sequenceNumber: null }] },
      'malformed',
    ],
    ['with an open failure at no time', { ...MINIMAL, open: [{ ...FAILURE, lastAt: null }] }, 'malformed'],
    [
      'with an open failure without an error',
      { ...MINIMAL, open: [{ ...FAILURE, error: null }] },
      'malformed',
    ],
    ['with finished numbers that are no list', { ...MINIMAL, done: 5 }, 'malformed'],
    ['with a finished number that is a text', { ...MINIMAL, done: [1, '2'] }, 'malformed'],
    ['with a finished number below one', { ...MINIMAL, done: [0] }, 'malformed'],
  ])('%s', (_name, value, unreadable) => {
    const object = buildSyncObject({ value });
    expect(parseRecord(object)).toEqual({
      key: object.key,
      target: 'klaviyo',
      resource: { typeId: 'order', id: 'order-1' },
      version: 1,
      lastModifiedAt: object.lastModifiedAt,
      record: null,
      unreadable,
    });
  });

  it.each([
    'order.order-1',
    'order',
    '',
    'order.order-1.klaviyo.more',
    '.order-1.klaviyo',
    'order..klaviyo',
    'order.order-1.',
  ])('names no resource and no target by the key "%s"', (key) => {
    expect(parseRecord(buildSyncObject({ key, value: MINIMAL }))).toMatchObject({
      target: null,
      resource: null,
      record: null,
      unreadable: 'wrongKey',
    });
  });

  it('is nested deeper than anybody can write', () => {
    let value: unknown = {};
    for (let level = 0; level < 100_000; level += 1) value = { value };
    expect(read({ note: value }).unreadable).toBe('malformed');
  });
});

describe('what only informs', () => {
  it.each<[string, unknown, unknown]>([
    ['a list', [], null],
    ['a text', 'ok', null],
    ['no time', { outcome: 'ok' }, null],
    ['a wrong time', { at: 'now', outcome: 'ok' }, null],
    ['no outcome', { at: afterOrder(2) }, null],
  ])('is left out as the last report is %s', (_name, last, expected) => {
    expect(partOf('last', last)).toBe(expected);
  });

  it('is left out where a field of the last report is wrong', () => {
    const wrong = {
      sequenceNumber: 'x',
      resourceVersion: -1,
      attempt: 0.5,
      durationMs: -1,
      replay: 'yes',
      messageId: 5,
    };
    expect(partOf('last', { at: afterOrder(2), outcome: 'ok', ...wrong })).toEqual(
      buildLastReport({
        sequenceNumber: null,
        resourceVersion: null,
        attempt: null,
        durationMs: null,
        replay: false,
        messageId: null,
        messageType: null,
        correlationId: null,
      }),
    );
    expect(partOf('last', { at: afterOrder(2), outcome: 'ok', durationMs: '5' })?.durationMs).toBeNull();
    expect(partOf('last', { at: afterOrder(2), outcome: 'ok', durationMs: 0, replay: true })).toMatchObject({
      durationMs: 0,
      replay: true,
    });
  });

  it('is left out line by line of what was reported before', () => {
    const line = { at: afterOrder(2), outcome: 'ok' };
    const known = { ...line, sequenceNumber: null, messageType: null, attempt: null, code: null };
    expect(partOf('recent', [null, 5, {}, { outcome: 'ok' }, { at: afterOrder(2) }, line])).toEqual([known]);
    expect(partOf('recent', [{ ...line, sequenceNumber: -1, attempt: 'x' }])).toEqual([known]);
    expect(partOf('recent', 'none')).toEqual([]);
    expect(
      partOf(
        'recent',
        Array.from({ length: 11 }, () => line),
      ),
    ).toHaveLength(10);
  });

  it.each([[[]], ['klaviyo'], [{}], [{ version: '1' }], [{ name: 5 }]])('names no writer by %j', (writer) => {
    expect(partOf('writer', writer)).toBeNull();
  });

  it('names a writer without a version', () => {
    expect(partOf('writer', { name: 'a' })).toEqual({ name: 'a', version: null });
  });

  it('takes everything but an import for an export', () => {
    expect(partOf('direction', 'import')).toBe('import');
    expect(partOf('direction', 'sideways')).toBe('export');
  });

  it('is cut only where it says so', () => {
    expect(partOf('truncated', true)).toBe(true);
    expect(partOf('truncated', 'true')).toBe(false);
  });
});

describe('an error in a record', () => {
  it('is one of an unknown kind where it does not say', () => {
    const unknown = { code: 'UNKNOWN', category: 'unknown', httpStatus: null, message: null };
    expect(partOf('open', [{ ...FAILURE, error: {} }])?.[0]?.error).toEqual(unknown);
    expect(partOf('error', 'text')).toEqual(unknown);
    expect(partOf('error', undefined)).toBeNull();
    expect(partOf('error', { code: 5, category: [], httpStatus: '500', message: {} })).toEqual(unknown);
  });

  it('has at most 300 characters of text', () => {
    const message = (length: number): string | null | undefined =>
      partOf('error', { message: 'x'.repeat(length) })?.message;
    expect(message(300)).toBe('x'.repeat(300));
    expect(message(301)).toBe(`${'x'.repeat(299)}…`);
  });

  it('has a status that is a number', () => {
    expect(partOf('error', { httpStatus: 429 })?.httpStatus).toBe(429);
  });
});

describe('texts and addresses in a record', () => {
  it('are cut where they are longer than anybody writes', () => {
    expect(partOf('resourceKey', 'x'.repeat(1001))).toBe(`${'x'.repeat(999)}…`);
    expect(partOf('resourceKey', 'x'.repeat(1000))).toHaveLength(1000);
    expect(partOf('skipped', { ...POINT, detail: 'x'.repeat(301) })?.detail).toHaveLength(300);
  });

  it('stay as they are, whatever they would mean elsewhere', () => {
    const text = '<script>alert(1)</script>';
    expect(partOf('resourceKey', text)).toBe(text);
  });

  it.each([5, {}, [], true, '', '  '])('are none as they are %j', (value) => {
    expect(partOf('resourceKey', value)).toBeNull();
  });

  it.each([
    ['https://fluent.example.com/orders/HD-1?a=b#c', true],
    ['http://fluent.example.com', true],
    ['HTTPS://fluent.example.com:8443/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//fluent.example.com', false],
    ['ftp://fluent.example.com', false],
    [' https://fluent.example.com', false],
    ['https://user@fluent.example.com', false],
    ['https://fluent.example.com/a b', false],
    ['https://fluent.example.com/"x', false],
    ['https://fluent.example.com/<x>', false],
    ['https://', false],
    [`https://fluent.example.com/${'x'.repeat(1973)}`, true],
    [`https://fluent.example.com/${'x'.repeat(1974)}`, false],
    [5, false],
  ])('lead to %s: %s', (externalUrl, isLink) => {
    expect(partOf('synced', { ...POINT, externalUrl })?.externalUrl).toBe(isLink ? externalUrl : null);
  });

  it.each<[unknown, string | null]>([
    ['2026-11-18T09:15:00.000Z', '2026-11-18T09:15:00.000Z'],
    ['2026-11-18T10:15:00+01:00', '2026-11-18T09:15:00.000Z'],
    ['2026-11-18T09:15:00.123456Z', '2026-11-18T09:15:00.123Z'],
    ['2026-11-18T09:15Z', '2026-11-18T09:15:00.000Z'],
    ['2026-11-18T09:15:00', null],
    ['2026-11-18', null],
    ['2026-13-40T09:15:00Z', null],
    ['x2026-11-18T09:15:00Z', null],
    ['2026-11-18T09:15:00Zx', null],
    ['18 Nov 2026', null],
    [1763457300000, null],
  ])('say the time %j as %s', (statusAt, expected) => {
    expect(partOf('statusAt', statusAt)).toBe(expected);
  });
});

describe('lists in a record', () => {
  it('hold 50 failures, and are cut beyond', () => {
    const failures = (length: number): unknown[] =>
      Array.from({ length }, (_none, index) => ({ ...FAILURE, sequenceNumber: index + 1 }));
    expect(read({ open: failures(50) }).record).toMatchObject({ truncated: false });
    const { record } = read({ open: failures(51) });
    expect(record?.open).toHaveLength(50);
    expect(record?.truncated).toBe(true);
  });

  it('hold 200 finished numbers, and are cut beyond', () => {
    const numbers = (length: number): number[] => Array.from({ length }, (_none, index) => index + 1);
    expect(read({ done: numbers(200) }).record).toMatchObject({ truncated: false });
    const { record } = read({ done: numbers(201) });
    expect(record?.done).toHaveLength(200);
    expect(record?.done[0]).toBe(2);
    expect(record?.truncated).toBe(true);
  });

  it('hold each number once, ascending', () => {
    expect(partOf('done', [10, 9, 1, 9])).toEqual([1, 9, 10]);
  });

  it('count a failure once where its number of attempts is wrong, from its last time where the first is', () => {
    const [failure] = partOf('open', [{ ...FAILURE, attempts: 'many', firstAt: 'then' }]) ?? [];
    expect(failure).toMatchObject({ attempts: 1, firstAt: afterOrder(2), lastAt: afterOrder(2) });
  });
});
