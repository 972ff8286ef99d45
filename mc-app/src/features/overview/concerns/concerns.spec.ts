import type { Overview } from '../../../data/overview/to-overview';
import type { SyncSituation } from '../../../data/overview/to-sync-situation';
import {
  buildConnectorCounts,
  buildDeploymentCounts,
  buildOverview,
} from '../../../test-utils/overview.builder';
import { concernsOf, unseenParts } from './concerns';

function overviewWith(given: Partial<Overview>): Overview {
  return { ...buildOverview(), runs: [], ...given };
}

const NO_FAILURES: SyncSituation = {
  failing: { targets: [], isComplete: true },
  lags: [],
  registry: new Map(),
  setup: { messages: 'forbidden', syncChannels: 'forbidden' },
};

const FAILING_TARGET = { key: 'klaviyo', label: 'Klaviyo', isRegistered: true, count: 7 };

it('is silent when nothing is wrong, and when nothing is known', () => {
  expect(concernsOf(overviewWith({}), NO_FAILURES)).toEqual([]);
  expect(concernsOf(null, null)).toEqual([]);
});

const DEPLOYMENT_CONCERNS = [
  ['failed', 'critical'],
  ['stuck', 'critical'],
  ['withWarnings', 'warning'],
  ['drifted', 'warning'],
  ['updateAvailable', 'progress'],
  ['lingering', 'progress'],
] as const;

it.each(DEPLOYMENT_CONCERNS)('counts deployments that are %s as %s', (kind, tone) => {
  const deployments = buildDeploymentCounts({ [kind]: 3 });
  expect(concernsOf(overviewWith({ deployments }), null)).toEqual([
    { kind, tone, count: 3, isAtLeast: false },
  ]);
});

it.each(['publicationFailed', 'previewRejected'] as const)('counts connectors with %s', (kind) => {
  const connectors = buildConnectorCounts({ [kind]: 2, complete: false });
  expect(concernsOf(overviewWith({ connectors }), null)).toEqual([
    { kind, tone: 'critical', count: 2, isAtLeast: true },
  ]);
});

const SUBSCRIPTION_STATES: [status: string, kind: string | null][] = [
  ['Healthy', null],
  ['ConfigurationError', 'unhealthy'],
  ['TemporaryError', 'unhealthy'],
  ['NewInTheApi', 'unhealthy'],
  ['ConfigurationErrorDeliveryStopped', 'losing'],
  ['ManuallySuspended', 'losing'],
];

it.each(SUBSCRIPTION_STATES)('takes a Subscription that is %s for %s', (status, kind) => {
  const subscriptions = [{ id: 's-1', key: null, status }];
  const kinds = concernsOf(overviewWith({ subscriptions }), null).map((concern) => concern.kind);
  expect(kinds).toEqual(kind === null ? [] : [kind]);
});

it('counts failing targets, not their failures', () => {
  const failing = { targets: [FAILING_TARGET], isComplete: false };
  expect(concernsOf(null, { ...NO_FAILURES, failing })).toEqual([
    { kind: 'targetsFailing', tone: 'critical', count: 1, isAtLeast: true },
  ]);
});

it('says nothing of failures that may not be seen', () => {
  expect(concernsOf(null, { ...NO_FAILURES, failing: 'forbidden' })).toEqual([]);
});

it('names what is critical before warnings, and those before what can wait, whoever has answered', () => {
  const overview = overviewWith({
    connectors: buildConnectorCounts({ previewRejected: 1 }),
    deployments: buildDeploymentCounts({ lingering: 1, drifted: 1, failed: 1 }),
  });
  const failing = { targets: [FAILING_TARGET], isComplete: true };
  const kinds = concernsOf(overview, { ...NO_FAILURES, failing }).map(({ kind }) => kind);
  expect(kinds).toEqual(['failed', 'targetsFailing', 'previewRejected', 'drifted', 'lingering']);
});

it('knows what it cannot see', () => {
  expect(unseenParts(overviewWith({}))).toEqual([]);
  expect(unseenParts(overviewWith({ connectors: null, deployments: null, subscriptions: null }))).toEqual([
    'connectors',
    'deployments',
    'subscriptions',
  ]);
  const deployments = buildDeploymentCounts({ stuck: null, updateAvailable: null, lingering: null });
  expect(unseenParts(overviewWith({ deployments }))).toEqual(['stuck', 'updateAvailable', 'lingering']);
});
