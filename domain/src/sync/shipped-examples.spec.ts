import { describe, expect, it } from '@jest/globals';
import {
  buildMessage,
  buildMessageFacts,
  buildResource,
  buildSyncFacts,
  buildSyncTarget,
} from '../test-utils/sync-facts.builder.js';
import { storedRecord, storedTarget } from '../test-utils/sync-object.builder.js';
import {
  afterOrder,
  buildLastReport,
  buildOpenFailure,
  buildSkip,
  buildSuccess,
  buildSyncError,
  buildSyncRecord,
} from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import { parseRecord } from './parse-record.js';
import { parseTarget } from './parse-target.js';
import type { SyncMessage } from './sync-facts.js';
import type { SyncRecord } from './sync-record.js';
import type { DerivedStatus } from './sync-status.js';
import type { SyncTarget } from './sync-target.js';

/** The order of the examples: created, its customer set, a syncInfo without a Message, then confirmed. */
const MESSAGES: readonly SyncMessage[] = [
  buildMessage(1),
  buildMessage(2, { type: 'OrderCustomerSet' }),
  buildMessage(3, { resourceVersion: 4 }),
];

const KLAVIYO = buildSyncTarget({
  messageTypes: [
    'OrderCreated',
    'OrderImported',
    'OrderCustomerSet',
    'OrderStateChanged',
    'PaymentTransactionAdded',
  ],
  resourceTypes: ['order', 'payment', 'customer'],
  changes: ['customer'],
});
const FLUENT = buildSyncTarget({
  key: 'fluent',
  label: 'Fluent OMS',
  mode: 'state',
  resourceTypes: ['order', 'customer'],
  messageTypes: ['OrderCreated'],
  changes: ['customer'],
  externalUrlTemplate: 'https://fluent.example.com/orders/{externalId}',
  runtime: 'self-hosted',
  deploymentKey: null,
});
const BLOOMREACH = buildSyncTarget({
  key: 'bloomreach',
  resourceTypes: ['order'],
  messageTypes: ['OrderCreated'],
});
const ERP = buildSyncTarget({ key: 'erp', mode: 'state', messageTypes: ['OrderCreated'] });

function derive(target: SyncTarget, record: Partial<SyncRecord>, now = afterOrder(1800)): DerivedStatus {
  return deriveStatus(
    buildSyncFacts({
      target: parseTarget(storedTarget(target)),
      record: parseRecord(storedRecord(buildSyncRecord({ target: target.key, ...record }))),
      resource: buildResource({ version: 4 }),
      messages: { ...buildMessageFacts([]), list: MESSAGES },
      now,
    }),
  );
}

describe('the shipped examples', () => {
  it('of a success after a retry is synced, with its id and link', () => {
    const synced = buildSuccess({
      externalId: 'HD-88213',
      externalUrl: 'https://fluent.example.com/orders/HD-88213',
      payloadHash: 'sha256:5d41f0a7',
    });
    expect(
      derive(FLUENT, { status: 'Synced', synced, done: [1], last: buildLastReport({ attempt: 2 }) }),
    ).toMatchObject({
      status: 'synced',
      row: 5,
      externalId: 'HD-88213',
      externalUrl: 'https://fluent.example.com/orders/HD-88213',
      upToDate: true,
    });
  });

  it('of three time-outs is retried, until the queue has dropped it', () => {
    const open = buildOpenFailure({
      attempts: 3,
      firstAt: afterOrder(9),
      lastAt: afterOrder(224),
      nextRetryAt: afterOrder(824),
      error: buildSyncError({ code: 'TIMEOUT', httpStatus: null }),
    });
    const record = { status: 'Retrying', open: [open] };
    expect(derive(BLOOMREACH, record)).toMatchObject({
      status: 'retrying',
      row: 4,
      failure: { attempts: 3, error: { code: 'TIMEOUT' } },
      nextRetryAt: afterOrder(824),
    });
    const week = 7 * 24 * 3600;
    expect(derive(BLOOMREACH, record, afterOrder(224 + week)).status).toBe('retrying');
    expect(derive(BLOOMREACH, record, afterOrder(224 + week + 1))).toMatchObject({
      status: 'failedExpired',
      row: 3,
    });
  });

  it('of a refused event has failed, although a later one went well', () => {
    const error = buildSyncError({ code: 'HTTP_400', category: 'data', httpStatus: 400 });
    const record = {
      status: 'Failed',
      synced: buildSuccess({ sequenceNumber: 2, resourceVersion: 2, messageType: 'OrderStateChanged' }),
      open: [buildOpenFailure({ error })],
      done: [2],
    };
    expect(derive(KLAVIYO, record)).toMatchObject({
      status: 'failed',
      row: 2,
      failure: { sequenceNumber: 1, error: { code: 'HTTP_400' } },
    });
  });

  it('of an order without an e-mail is skipped', () => {
    const skipped = buildSkip({ resourceVersion: null, detail: 'The order has no customer e-mail.' });
    expect(derive(BLOOMREACH, { status: 'Skipped', skipped, done: [1] })).toMatchObject({
      status: 'skipped',
      row: 8,
      skipped: { reason: 'NO_EMAIL' },
    });
  });

  it('of a gap between events is behind, although its record says that it is synced', () => {
    const synced = buildSuccess({ sequenceNumber: 3, resourceVersion: 4, messageType: 'OrderStateChanged' });
    expect(derive(KLAVIYO, { status: 'Synced', synced, done: [1, 3] })).toMatchObject({
      status: 'behind',
      row: 7,
      lag: { count: 1, of: 3 },
      gaps: [{ sequenceNumber: 2 }],
    });
  });

  it('of the smallest record claims to be synced', () => {
    const last = buildLastReport({ resourceVersion: 3, at: afterOrder(300) });
    expect(derive(ERP, { status: 'Synced', statusAt: afterOrder(300), last })).toMatchObject({
      status: 'synced',
      row: null,
      claimed: true,
      since: afterOrder(300),
    });
  });
});

describe('the ways in which shipped connectors lose a Message', () => {
  const now = afterOrder(1800);
  const other = buildSyncRecord({
    synced: buildSuccess({ sequenceNumber: 3, resourceVersion: 4 }),
    done: [1, 3],
  });

  it.each([
    'acknowledges a refusal',
    'acknowledges an error without a status',
    'takes an error for nothing to do',
    'ignores the error in an answer',
    'catches an error and answers that it created',
    'acknowledges first and works afterwards',
    'is not registered',
  ])('a connector that %s and reports nothing has never received it', () => {
    expect(
      deriveStatus(buildSyncFacts({ messages: { ...buildMessageFacts([]), list: MESSAGES }, now })),
    ).toMatchObject({ status: 'neverReceived', upToDate: false });
  });

  it('a connector that reports only what went well is behind', () => {
    expect(derive(KLAVIYO, other).status).toBe('behind');
  });

  it('a connector that refuses a poisoned Message for a week has failed for good', () => {
    const open = [buildOpenFailure({ lastAt: afterOrder(0), attempts: 900 })];
    expect(derive(KLAVIYO, { open }, afterOrder(7 * 24 * 3600 + 1)).status).toBe('failedExpired');
  });

  it.each(['ConfigurationErrorDeliveryStopped', 'ManuallySuspended'])(
    'a Subscription that is %s is named beside what was never received',
    (status) => {
      const subscriptions = [
        { id: 's', key: 'k', status, messages: [{ resourceTypeId: 'order', types: [] }], changes: [] },
      ];
      expect(deriveStatus(buildSyncFacts({ subscriptions, now }))).toMatchObject({
        status: 'neverReceived',
        feedProblems: [{ kind: 'subscriptionUnhealthy', loses: true }],
      });
    },
  );

  it('a Message that nobody can read any more is unknown, never synced', () => {
    const messages = buildMessageFacts([], { availability: 'off' });
    expect(deriveStatus(buildSyncFacts({ messages, now })).status).toBe('unknown');
  });
});
