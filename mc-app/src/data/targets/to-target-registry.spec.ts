import type { TFetchTargetRegistryQuery } from '../generated/gateway';
import { toTargetRegistry } from './to-target-registry';

type Wire = TFetchTargetRegistryQuery['syncTargets'];

const ENTRY: Wire['results'][number] = {
  id: 'klaviyo',
  key: 'klaviyo',
  version: 3,
  lastModifiedAt: '2026-11-10T08:00:00.000Z',
  unreadable: null,
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
  trackedSince: '2026-11-01T00:00:00.000Z',
  enabled: true,
  runtime: 'connect',
  deploymentKey: 'klaviyo-realtime',
  endpoints: [],
  deployment: null,
  lastReportAt: null,
};

function read(given: Partial<Wire>): ReturnType<typeof toTargetRegistry> {
  return toTargetRegistry({
    syncTargets: {
      asOf: '2026-11-20T12:00:00.000Z',
      complete: true,
      results: [],
      suggestions: [],
      subscriptions: [],
      missingScopes: [],
      ...given,
    },
  });
}

it('tells nothing of an entry that is not understood but its name and its reason', () => {
  const [entry] = read({ results: [{ ...ENTRY, unreadable: 'malformed' }] }).targets;
  expect(entry).toEqual({
    key: 'klaviyo',
    version: 3,
    lastModifiedAt: ENTRY.lastModifiedAt,
    lastReportAt: null,
    target: null,
    deployment: null,
    unreadable: 'malformed',
  });
});

it('takes an unknown mode for events, where one success proves the least', () => {
  const [entry] = read({
    results: [{ ...ENTRY, mode: 'stream', direction: 'both', runtime: 'moon' }],
  }).targets;
  expect(entry?.target).toMatchObject({ mode: 'events', direction: 'export', runtime: 'connect' });
});

it('leaves out an endpoint of an unknown kind, and takes an unknown exposure for private', () => {
  const endpoint = { name: 'A', kind: 'health', url: 'https://a.example.com', exposure: 'half' };
  const endpoints = [endpoint, { ...endpoint, kind: 'queue' }];
  const [entry] = read({ results: [{ ...ENTRY, endpoints }] }).targets;
  expect(entry?.target?.endpoints).toEqual([{ ...endpoint, exposure: 'private' }]);
});

it('reads the status of the deployment with its report', () => {
  const line = { type: 'Warning', title: 'Slow', message: null, application: null, createdAt: null };
  const deployment = {
    id: 'd-1',
    key: 'klaviyo-realtime',
    status: 'Deployed',
    buildReport: { entries: [{ ...line }] },
  };
  const [entry] = read({
    results: [{ ...ENTRY, deployment: deployment as Wire['results'][number]['deployment'] }],
  }).targets;
  expect(entry?.deployment).toMatchObject({ id: 'd-1', status: { kind: 'deployedWithWarnings' } });
});

it('does not take what cannot be read for nothing', () => {
  expect(read({ suggestions: null, subscriptions: null })).toMatchObject({
    suggestions: null,
    subscriptions: null,
  });
});
