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

/**
 * Written by people and connectors as the sync-status contract says, so it is a fact that they said so: what a
 * connector reports of itself and why it skipped, and the kind of an endpoint in the registry.
 */
const SAID_BY_OTHERS: Record<string, string[]> = {
  'sync-status': ['synced', 'not applicable'],
  'sync-target': ['health'],
};

type Find = { where: string; text: string };

function inWords(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_ ]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names of fields, and whole values; a sentence may use the words. */
function derivedIn(value: unknown, where = '', allowed: readonly string[] = []): Find[] {
  const isConclusion = (text: string): boolean =>
    DERIVED.includes(inWords(text)) && !allowed.includes(inWords(text));
  if (typeof value === 'string') {
    // The container in which connectors report has this name.
    if (value === 'sync-status' && where.endsWith('.container')) return [];
    return isConclusion(value) ? [{ where, text: value }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => derivedIn(item, `${where}.${index}`, allowed));
  }
  if (typeof value !== 'object' || value === null) return [];
  const said = 'container' in value ? (SAID_BY_OTHERS[String(value.container)] ?? []) : allowed;
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(isConclusion(name) ? [{ where, text: name }] : []),
    ...derivedIn(inner, `${where}.${name}`, said),
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
    ['a claim in the registry', { container: 'sync-target', value: { synced: 1 } }, 'synced'],
  ])('%s', (_what, facts, text) => {
    expect(derivedIn(facts).map((find) => find.text)).toEqual([text]);
  });

  test.each([
    ['what a connector reports of itself', { container: 'sync-status', value: { status: 'Synced' } }],
    ['what it last sent', { container: 'sync-status', value: { synced: { sequenceNumber: 1 } } }],
    ['the kind of an endpoint', { container: 'sync-target', value: { endpoints: [{ kind: 'health' }] } }],
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
