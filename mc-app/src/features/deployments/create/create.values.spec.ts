import type {
  Deployable,
  DeployableConnector,
} from '../../../data/deployments/create/to-deployable-connector';
import {
  connectorOf,
  initialValues,
  isKeyAccepted,
  obstacleOf,
  regionsOf,
  suggestKey,
} from './create.values';

function connector(given: Partial<DeployableConnector> = {}): DeployableConnector {
  return {
    id: 'connector-1',
    key: 'bloomreach',
    name: 'Bloomreach',
    tag: 'v1',
    version: 3,
    isStaged: false,
    declared: [],
    apiClientScopes: [],
    supportedRegions: [],
    ...given,
  };
}

function deployable(given: Partial<Deployable> = {}): Deployable {
  return {
    project: 'us-central1.gcp:demo',
    projectRegion: 'us-central1.gcp',
    missingScopes: [],
    published: connector(),
    draft: { ...connector({ isStaged: true, version: 9 }), isPreviewable: true, hasAccess: true },
    ...given,
  };
}

const { draft } = deployable();

it.each([
  ['sandbox', {}, null],
  ['production', {}, null],
  ['preview', {}, null],
  ['sandbox', { published: null }, 'notPublished'],
  ['production', { published: null }, 'notPublished'],
  ['preview', { draft: null }, 'noDraft'],
  ['preview', { draft: draft && { ...draft, isPreviewable: false } }, 'notPreviewable'],
  ['preview', { draft: draft && { ...draft, hasAccess: false } }, 'noAccess'],
] as const)('of type %s with %j: %s', (type, given, expected) => {
  expect(obstacleOf(deployable(given), type)).toBe(expected);
});

it('deploys the draft as a preview, and the published connector as everything else', () => {
  expect(connectorOf(deployable(), 'preview')?.version).toBe(9);
  expect(connectorOf(deployable(), 'production')?.version).toBe(3);
});

it('starts with what was asked for, if that is possible', () => {
  expect(initialValues(deployable(), false)).toMatchObject({ type: 'sandbox', region: 'us-central1.gcp' });
  expect(initialValues(deployable(), true).type).toBe('preview');
  expect(initialValues(deployable({ published: null }), false).type).toBe('preview');
  expect(initialValues(deployable({ draft: null }), true).type).toBe('sandbox');
  expect(initialValues(deployable({ draft: null, published: null }), true).type).toBe('preview');
});

it('starts in a region that the connector supports', () => {
  const published = connector({ supportedRegions: ['europe-west1.gcp'] });
  expect(initialValues(deployable({ published }), false).region).toBe('europe-west1.gcp');
  expect(regionsOf(published)).toEqual(['europe-west1.gcp']);
  expect(regionsOf(connector())).toContain('eu-central-1.aws');
});

it.each([
  [{ key: 'bloomreach', name: 'X' }, 'bloomreach-sandbox'],
  [{ key: null, name: 'Bloomréach & Söhne!' }, 'bloomreach-sohne-sandbox'],
  [{ key: null, name: '注文' }, 'sandbox'],
  [{ key: 'k'.repeat(256), name: 'X' }, `${'k'.repeat(248)}-sandbox`],
])('suggests for %j the key %s', (named, expected) => {
  const key = suggestKey(named, 'sandbox');
  expect(key).toBe(expected);
  expect(isKeyAccepted(key)).toBe(true);
});

it.each([
  ['', true],
  ['ab', true],
  ['a', false],
  ['a b', false],
  ['a'.repeat(257), false],
])('takes the key “%s”: %s', (key, expected) => {
  expect(isKeyAccepted(key)).toBe(expected);
});
