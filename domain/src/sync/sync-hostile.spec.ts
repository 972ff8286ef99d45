import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildMessageFacts,
  buildResource,
  buildSyncFacts,
  buildSyncTarget,
} from '../test-utils/sync-facts.builder.js';
import { buildSyncObject, storedRecord, storedTarget } from '../test-utils/sync-object.builder.js';
import {
  afterOrder,
  buildLastReport,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncRecord,
} from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import { parseRecord } from './parse-record.js';
import { parseTarget } from './parse-target.js';
import { replayPlan } from './replay-plan.js';
import type { SyncFacts, SyncObject } from './sync-facts.js';
import { SYNC_STATUSES, type DerivedStatus } from './sync-status.js';

/** Everything that a record and an entry can hold, so that each field is broken some time. */
const FULL_RECORD = storedRecord(
  buildSyncRecord({
    synced: buildSuccess({ externalUrl: 'https://x.example.com' }),
    last: buildLastReport(),
    open: [buildOpenFailure({ sequenceNumber: 2 })],
    skipped: buildSkip({ sequenceNumber: 3 }),
    done: [1, 3],
    recent: [
      { at: afterOrder(2), sequenceNumber: 1, messageType: null, outcome: 'ok', attempt: 1, code: null },
    ],
  }),
);
const FULL_TARGET = storedTarget(
  buildSyncTarget({
    changes: ['customer'],
    externalUrlTemplate: 'https://k.example.com/{externalId}',
    endpoints: [{ name: 'Health', kind: 'health', url: 'https://k.example.com', exposure: 'public' }],
  }),
);

const anyHostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '<script>alert(1)</script>',
    'x'.repeat(1_048_576),
    JSON.parse('{"__proto__":{"schema":1,"polluted":true},"constructor":null}'),
    Array.from({ length: 100_000 }, () => 1),
    2,
    -1,
    Number.MAX_VALUE,
    '9999-99-99T99:99:99Z',
    'javascript:alert(1)',
  ),
);

/** The value with one of its fields, however deep, replaced by something else. */
function anyBroken(object: SyncObject): fc.Arbitrary<SyncObject> {
  return fc
    .tuple(fc.constantFrom(...pathsOf(object.value)), anyHostile)
    .map(([path, hostile]) => ({ ...object, value: replaced(object.value, path, hostile) }));
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, field]) => pathsOf(field).map((path) => [key, ...path])),
  ];
}

function replaced(value: unknown, [key, ...path]: string[], hostile: unknown): unknown {
  if (key === undefined) return hostile;
  const entries = Object.entries(value ?? {}).map(([name, field]): [string, unknown] => [
    name,
    name === key ? replaced(field, path, hostile) : field,
  ]);
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
}

function derive(record: SyncObject, target: SyncObject, facts: Partial<SyncFacts> = {}): DerivedStatus {
  const read = { record: parseRecord(record), target: parseTarget(target) };
  return deriveStatus(buildSyncFacts({ ...read, messages: buildMessageFacts([1, 2, 3]), ...facts }));
}

describe('a record that anybody may have written', () => {
  it('is read or named as unreadable, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyHostile,
          anyBroken(FULL_RECORD).map(({ value }) => value),
        ),
        (value) => {
          const read = parseRecord({ ...FULL_RECORD, value });
          expect((read.record === null) === (read.unreadable !== null)).toBe(true);
          expect(read).toMatchObject({ target: 'klaviyo', resource: { typeId: 'order', id: 'order-1' } });
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read or named as unreadable under any key', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const { record, unreadable } = parseRecord({ ...FULL_RECORD, key });
        expect(unreadable).toBe(key === FULL_RECORD.key ? null : 'wrongKey');
        expect(record === null).toBe(key !== FULL_RECORD.key);
      }),
    );
  });

  it('never breaks the status, nor makes it better than unknown when it cannot be read', () => {
    fc.assert(
      fc.property(
        anyBroken(FULL_RECORD),
        anyBroken(FULL_TARGET),
        fc.boolean(),
        (record, target, isBroken) => {
          const status = derive(record, isBroken ? target : FULL_TARGET);
          expect(SYNC_STATUSES).toContain(status.status);
          if (!isBroken && parseRecord(record).record === null) {
            expect(status).toMatchObject({ status: 'unknown', unknown: { kind: 'recordUnreadable' } });
          }
          expect(status.externalUrl ?? 'https://').toMatch(/^https?:\/\//);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never breaks the plan of a replay', () => {
    const [message] = buildMessageFacts([2]).list;
    fc.assert(
      fc.property(anyBroken(FULL_RECORD), anyHostile, (object, payload) => {
        const record = parseRecord(object);
        const facts = { projectKey: 'shop', topic: null, now: afterOrder(600), target: buildSyncTarget() };
        const plan = message && replayPlan({ ...facts, message, payload, record });
        expect(['ready', 'refused']).toContain(plan?.kind);
      }),
    );
  });
});

describe('a registry entry that anybody may have written', () => {
  it('is read or named as unreadable, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyHostile,
          anyBroken(FULL_TARGET).map(({ value }) => value),
        ),
        (value) => {
          const read = parseTarget({ ...FULL_TARGET, value });
          expect((read.target === null) === (read.unreadable !== null)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read or named as unreadable under any key', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        expect(parseTarget(buildSyncObject({ key, value }))).toMatchObject({ key });
      }),
    );
  });
});

describe('a status that is derived', () => {
  it('is up to date only where nothing is outstanding', () => {
    const number = fc.integer({ min: 1, max: 6 });
    const anyRecord = fc.record({
      done: fc.uniqueArray(number, { maxLength: 6 }).map((done) => done.sort()),
      synced: fc.option(
        number.map((sequenceNumber) => buildSuccess({ sequenceNumber, resourceVersion: sequenceNumber })),
      ),
      skipped: fc.option(
        number.map((sequenceNumber) => buildSkip({ sequenceNumber, resourceVersion: sequenceNumber })),
      ),
      truncated: fc.boolean(),
    });
    fc.assert(
      fc.property(
        anyRecord,
        fc.uniqueArray(number),
        fc.constantFrom('state', 'events'),
        (record, numbers, mode) => {
          // Without both it says no more than that something is expected.
          fc.pre(record.synced !== null || record.skipped !== null);
          const target = storedTarget(buildSyncTarget({ mode: mode === 'state' ? 'state' : 'events' }));
          const known = { messages: buildMessageFacts(numbers), resource: buildResource({ version: 6 }) };
          const status = derive(storedRecord(buildSyncRecord(record)), target, known);
          const finished = [...record.done, record.synced?.sequenceNumber, record.skipped?.sequenceNumber];
          const unconfirmed = numbers.filter((sequence) => !finished.includes(sequence));
          const outstanding =
            mode === 'events'
              ? unconfirmed
              : unconfirmed.filter((sequence) => sequence > (record.synced?.sequenceNumber ?? 0));
          if (outstanding.length > 0) expect(status.upToDate).toBe(false);
          if (status.status === 'synced') expect(outstanding).toEqual([]);
          expect(status.unknown === null).toBe(status.status !== 'unknown');
          const named = [...status.gaps].map(({ sequenceNumber }) => sequenceNumber);
          expect(named.every((sequence) => unconfirmed.includes(sequence))).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
