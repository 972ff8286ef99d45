import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** What this product concludes from facts. A scenario that says it would make the product's answer true by saying so. */
const DERIVED = [
  'behind',
  'certainty',
  'computed status',
  'derived status',
  'drift',
  'drifted',
  'effective status',
  'health',
  'in sync',
  'is healthy',
  'is outdated',
  'is synced',
  'never received',
  'not applicable',
  'not due',
  'not tracked',
  'out of date',
  'out of sync',
  'outdated',
  'overdue',
  'severity',
  'stale',
  'sync health',
  'sync state',
  'sync status',
  'synced',
  'tone',
  'unhealthy',
  'up to date',
  'update available',
];

/** Written by a connector as its own report, so it is a fact that it said so (sync-status contract). */
const REPORTED_BY_CONNECTORS = ['synced'];

type Find = { where: string; text: string };

function inWords(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_ ]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names of fields, and whole values; a sentence may use the words. */
function derivedIn(value: unknown, where = '', isReport = false): Find[] {
  if (typeof value === 'string') {
    const words = inWords(value);
    const isAllowed = isReport && REPORTED_BY_CONNECTORS.includes(words);
    // The container in which connectors report has this name.
    if (value === 'sync-status' && where.endsWith('.container')) return [];
    return DERIVED.includes(words) && !isAllowed ? [{ where, text: value }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => derivedIn(item, `${where}.${index}`, isReport));
  }
  if (typeof value !== 'object' || value === null) return [];
  const isOwnReport = isReport || ('container' in value && value.container === 'sync-status');
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(DERIVED.includes(inWords(name)) ? [{ where, text: name }] : []),
    ...derivedIn(inner, `${where}.${name}`, isOwnReport),
  ]);
}

function scenarioFiles(): string[] {
  return readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
}

test.each(scenarioFiles())('%s says nothing that the product has to conclude', (file) => {
  expect(derivedIn(JSON.parse(readFileSync(path.join(SCENARIOS, file), 'utf8')))).toEqual([]);
});

describe('a scenario that concludes is found out', () => {
  test.each([
    ['a field', { orders: [{ id: '1', syncStatus: 'ok' }] }, 'syncStatus'],
    ['a flag', { deployment: { isOutdated: true } }, 'isOutdated'],
    ['a value', { deployment: { status: 'drifted' } }, 'drifted'],
    ['a value in other writing', { order: { state: 'NEVER_RECEIVED' } }, 'NEVER_RECEIVED'],
    ['a conclusion in a report', { container: 'sync-status', value: { status: 'Behind' } }, 'Behind'],
    ['a claim outside a report', { container: 'other', value: { status: 'Synced' } }, 'Synced'],
  ])('%s', (_what, facts, text) => {
    expect(derivedIn(facts).map((find) => find.text)).toEqual([text]);
  });

  test.each([
    ['what a connector reports of itself', { container: 'sync-status', value: { status: 'Synced' } }],
    ['a sentence', { message: 'Health check for application service failed: not in sync' }],
    ['the word of the platform for a subscription', { subscription: [{ status: 'Healthy' }] }],
  ])('but not %s', (_what, facts) => {
    expect(derivedIn(facts)).toEqual([]);
  });
});

/** Statuses as the APIs document them; `awkward` is there to break this. */
const DOCUMENTED: Record<string, Record<string, string[]>> = {
  'connectors-staged.json': {
    status: ['Draft', 'Processing', 'ReadyForCertification', 'InCertification', 'Published', 'Failed'],
    isPreviewable: ['none', 'pending', 'true', 'false'],
  },
  'deployments.json': {
    status: ['Draft', 'Queued', 'Deploying', 'Deployed', 'Failed', 'Undeploying', 'UndeployFailed'],
  },
  'orders.json': {
    orderState: ['Open', 'Confirmed', 'Complete', 'Cancelled'],
    paymentState: ['BalanceDue', 'Failed', 'Pending', 'CreditOwed', 'Paid'],
    shipmentState: [
      'Shipped',
      'Delivered',
      'Ready',
      'Pending',
      'Delayed',
      'Partial',
      'Backorder',
      'Canceled',
    ],
  },
  'shops.json': {
    status: [
      'Healthy',
      'ConfigurationError',
      'ConfigurationErrorDeliveryStopped',
      'TemporaryError',
      'ManuallySuspended',
    ],
  },
};

function textsAt(field: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === field && typeof inner === 'string' ? [inner] : textsAt(field, inner),
  );
}

test.each(
  Object.entries(DOCUMENTED).flatMap(([file, fields]) =>
    Object.entries(fields).map(([field, allowed]) => [file, field, allowed] as const),
  ),
)('in %s of typical every %s is one that the platform documents', (file, field, allowed) => {
  const facts: unknown = JSON.parse(readFileSync(path.join(SCENARIOS, 'typical', file), 'utf8'));
  const unknown = textsAt(field, facts).filter((text) => !allowed.includes(text));
  expect(unknown).toEqual([]);
});
